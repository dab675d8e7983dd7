package city.hansa.occasions;

import city.hansa.actors.ActorMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Occasions that a duplicate convened are the other's. */
@Component
class ConvenorsMerged {
  private final JdbcClient sql;

  ConvenorsMerged(JdbcClient sql) {
    this.sql = sql;
  }

  @EventListener
  void on(ActorMerged merge) {
    sql.sql("update occasion set convenor_id = :kept where convenor_id = :duplicate")
        .paramSource(merge)
        .update();
  }
}
