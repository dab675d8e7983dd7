package city.hansa.sources;

import city.hansa.kernel.ActorMerged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts published of a duplicate are the other's. */
@Component
class SubjectsMerged {
  private final JdbcClient sql;

  SubjectsMerged(JdbcClient sql) {
    this.sql = sql;
  }

  @EventListener
  void on(ActorMerged merge) {
    sql.sql("update published_count set subject = :kept where subject = :duplicate")
        .paramSource(merge)
        .update();
  }
}
