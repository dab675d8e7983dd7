package city.hansa.accounts.leaving;

import city.hansa.kernel.Clockwork;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Once a day, lets go of what has been kept for as long as the operator set. */
@Component
@ConditionalOnWebApplication
class Retention implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

  /** So long after their end the audit can be read beside them. */
  private static final Duration LINKS = Duration.ofDays(31);

  private final Erasure erasure;
  private final JdbcClient sql;
  private final Clock clock;
  private final Duration audit;
  private final Duration closed;
  private final Clockwork daily = new Clockwork("retention");

  Retention(
      Erasure erasure,
      JdbcClient sql,
      Clock clock,
      @Value("${hansa.retention.audit}") Duration audit,
      @Value("${hansa.retention.closed-accounts}") Duration closed) {
    this.erasure = erasure;
    this.sql = sql;
    this.clock = clock;
    this.audit = audit;
    this.closed = closed;
  }

  @EventListener
  void on(ApplicationReadyEvent ready) {
    daily.again(Duration.ofMinutes(1), Duration.ofDays(1), this::letGo);
  }

  private void letGo() {
    try {
      run();
    } catch (RuntimeException failed) {
      LOG.warn("What is due to be let go stays for another day: {}", failed.getMessage());
    }
  }

  /** Zero keeps for ever; audit entries stay for 30 days at least. */
  void run() {
    if (!closed.isZero()) {
      int erased = erasure.eraseClosedLongerThan(closed);
      if (erased > 0) {
        LOG.info(
            "{} persons erased whose accounts were closed {} days ago", erased, closed.toDays());
      }
    }
    if (!audit.isZero()) {
      Duration kept = audit.compareTo(Duration.ofDays(31)) < 0 ? Duration.ofDays(31) : audit;
      sql.sql("select forget_audit(:before)")
          .param("before", clock.instant().minus(kept).atOffset(ZoneOffset.UTC))
          .query(Long.class)
          .single();
    }
    for (String table : List.of("one_time_link", "link_letter")) {
      sql.sql("delete from " + table + " where expires_at < :before")
          .param("before", clock.instant().minus(LINKS).atOffset(ZoneOffset.UTC))
          .update();
    }
  }

  @Override
  public void destroy() {
    daily.close();
  }
}
