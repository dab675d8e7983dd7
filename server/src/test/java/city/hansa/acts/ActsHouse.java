package city.hansa.acts;

import city.hansa.database.TestSchema;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.FileSystemUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * The register of acts with its log, on a database of its own with three actors and one source: all
 * that depositing needs, without HTTP and without the facts that ship.
 */
public final class ActsHouse implements AutoCloseable {
  public static final String SOURCE = "a-paper";
  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final Path folder;
  public final HikariDataSource pool = new HikariDataSource();
  public final JdbcClient sql;

  @EnableTransactionManagement(proxyTargetClass = true)
  private static final class Transactions {}

  public ActsHouse() {
    this(TestSchema.made(), Clock.systemUTC());
  }

  /**
   * @param more names of further classes to take in, as regular expressions
   */
  public ActsHouse(DataSource database, Clock clock, String... more) {
    pool.setDataSource(database);
    pool.setMaximumPoolSize(6);
    sql = JdbcClient.create(pool);
    folder = folder();
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of("hansa.data", folder.toString(), "hansa.address", "https://test.example")));
    PlatformTransactionManager transactions = new DataSourceTransactionManager(pool);
    context.registerBean(DataSource.class, () -> pool);
    context.registerBean(JdbcClient.class, () -> sql);
    context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(pool));
    context.registerBean(Clock.class, () -> clock);
    context.registerBean(
        "transactionManager", PlatformTransactionManager.class, () -> transactions);
    context.registerBean(JsonMapper.class, () -> JsonMapper.builder().build());
    context.registerBean(TransactionTemplate.class, () -> new TransactionTemplate(transactions));
    context.register(Transactions.class);
    scan("city\\.hansa\\.(acts|ledger|accounts|authority)\\.[A-Za-z]+");
    scan("city\\.hansa\\.acts\\.api\\.ActJson");
    scan("city\\.hansa\\.acts\\.(store|deposit|families)\\.\\w+");
    scan(
        "city\\.hansa\\.actors\\.(Presences|Handbooks)|city\\.hansa\\.sources\\.(Sources|SourceStore|KnownSources)");
    for (String names : more) {
      scan(names);
    }
    context.refresh();
    people();
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("hansa-acts-");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Components alone: the scanner would take records and interfaces too. */
  private void scan(String pattern) {
    ClassPathBeanDefinitionScanner scanner = new ClassPathBeanDefinitionScanner(context, false);
    RegexPatternTypeFilter named =
        new RegexPatternTypeFilter(java.util.regex.Pattern.compile(pattern));
    scanner.addIncludeFilter((reader, factory) ->
        named.match(reader, factory)
            && (reader
                    .getAnnotationMetadata()
                    .isAnnotated("org.springframework.stereotype.Component")
                || reader
                    .getAnnotationMetadata()
                    .isAnnotated("org.springframework.stereotype.Indexed")));
    scanner.getBeanDefinitionDefaults().setLazyInit(true);
    scanner.scan("city.hansa");
  }

  private void people() {
    sql.sql(
            "insert into source (id, title, retrieved_on) values (:id, 'A paper', '2020-01-01') on conflict do nothing")
        .param("id", SOURCE)
        .update();
    actors("barcelona-es", "lyon-fr", "uclg");
  }

  /** Cities of no country by their ids. */
  public void actors(String... ids) {
    for (String id : ids) {
      sql.sql(
              "insert into actor (id, kind, name, sort_name, source_id) values (:id, 'CITY', :id, :id, :source) on conflict do nothing")
          .param("id", id)
          .param("source", SOURCE)
          .update();
    }
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Tells all who listen. */
  public void tell(Object event) {
    context.publishEvent(event);
  }

  @Override
  public void close() {
    context.close();
    pool.close();
    try {
      FileSystemUtils.deleteRecursively(folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
