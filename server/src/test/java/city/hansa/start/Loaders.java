package city.hansa.start;

import city.hansa.database.TestSchema;
import city.hansa.kernel.ShippedFacts;
import city.hansa.sources.Sources;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** All real loaders with their stores on a database of their own, without the rest of the house. */
final class Loaders implements AutoCloseable {
  final DataSource database = TestSchema.made();
  final JdbcClient sql = JdbcClient.create(database);
  final LoadState state = new LoadState();
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();

  Loaders() {
    context.registerBean(DataSource.class, () -> database);
    context.registerBean(JdbcClient.class, () -> sql);
    context.registerBean(
        NamedParameterJdbcTemplate.class, () -> new NamedParameterJdbcTemplate(database));
    context.registerBean(Clock.class, Clock::systemDefaultZone);
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
    scanner.addIncludeFilter(new AssignableTypeFilter(ShippedFacts.class));
    scanner.addIncludeFilter(new AssignableTypeFilter(Sources.class));
    scanner.addIncludeFilter(new AnnotationTypeFilter(Repository.class));
    scanner.getBeanDefinitionDefaults().setLazyInit(true);
    scanner.scan(
        "city.hansa.sources",
        "city.hansa.places",
        "city.hansa.actors",
        "city.hansa.occasions",
        "city.hansa.claims");
    context.refresh();
  }

  ShippedLoads shipped() {
    return of(List.copyOf(context.getBeansOfType(ShippedFacts.class).values()));
  }

  ShippedLoads of(List<ShippedFacts> facts) {
    TransactionTemplate transactions =
        new TransactionTemplate(new DataSourceTransactionManager(database));
    return new ShippedLoads(facts, new LoadStore(sql), transactions, state);
  }

  long count(String from) {
    return sql.sql("select count(*) from " + from).query(Long.class).single();
  }

  @Override
  public void close() {
    context.close();
  }
}
