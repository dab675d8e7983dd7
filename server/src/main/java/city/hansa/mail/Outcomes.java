package city.hansa.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Notes what came of an attempt to send. What has left, or never will, leaves its words behind. */
@Repository
class Outcomes {
  private final JdbcClient database;

  Outcomes(JdbcClient database) {
    this.database = database;
  }

  void sent(UUID id, Instant now) {
    end(id, "SENT", null, null, now);
  }

  void dropped(UUID id, Instant now) {
    end(id, "DROPPED", null, null, now);
  }

  void givenUp(UUID id, @Nullable String recipient, String error, Instant now) {
    end(id, "GIVEN_UP", recipient, error, now);
  }

  private void end(
      UUID id, String state, @Nullable String recipient, @Nullable String error, Instant now) {
    database
        .sql(
            """
            update mail_out set state = :state, recipient = :recipient, error = :error, done_at = :now,
                   subject = null, plain = null, html = null, unsubscribe = null
             where id = :id and state = 'WAITING'
            """)
        .param("id", id)
        .param("state", state)
        .param("recipient", recipient)
        .param("error", error)
        .param("now", at(now))
        .update();
  }

  void later(UUID id, @Nullable String recipient, String error, Instant next) {
    database
        .sql(
            """
            update mail_out set next_at = :next, error = :error, recipient = coalesce(:recipient, recipient)
             where id = :id and state = 'WAITING'
            """)
        .param("id", id)
        .param("recipient", recipient)
        .param("error", error)
        .param("next", at(next))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
