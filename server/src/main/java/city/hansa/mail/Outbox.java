package city.hansa.mail;

import city.hansa.mail.Outgoing.Sheet;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keeps letters until they have left. */
@Repository
class Outbox {
  /** Kind of the letters that are kept as they are. */
  static final String AS_IT_IS = "letter";

  private static final String TAKE =
      """
      update mail_out set tries = tries + 1, next_at = :until
       where id = (select id from mail_out where state = 'WAITING' and next_at <= :now
                    order by next_at, queued_at limit 1 for update skip locked)
      returning *
      """;

  private final JdbcClient database;

  Outbox(JdbcClient database) {
    this.database = database;
  }

  void put(UUID id, Letter letter, Instant now) {
    Sheet sheet = Sheet.of(letter);
    database
        .sql(
            """
            insert into mail_out (id, kind, reference, recipient, language, subject, plain, html, unsubscribe,
                                  queued_at, next_at)
            values (:id, :kind, :reference, :to, :language, :subject, :plain, :html, :unsubscribe, :now, :now)
            """)
        .param("id", id)
        .param("kind", AS_IT_IS)
        .param("reference", id.toString())
        .param("to", sheet.to())
        .param("language", sheet.language())
        .param("subject", sheet.subject())
        .param("plain", sheet.plain())
        .param("html", sheet.html())
        .param("unsubscribe", sheet.unsubscribe())
        .param("now", at(now))
        .update();
  }

  /** Does nothing if that one has been put already. */
  void put(UUID id, String kind, String reference, Instant now) {
    database
        .sql(
            """
            insert into mail_out (id, kind, reference, queued_at, next_at)
            values (:id, :kind, :reference, :now, :now) on conflict (kind, reference) do nothing
            """)
        .param("id", id)
        .param("kind", kind)
        .param("reference", reference)
        .param("now", at(now))
        .update();
  }

  /**
   * The next one that is due. Nobody else takes it for the length of the lease; if this process
   * ends before it says what came of it, it is due again after that.
   */
  Optional<Outgoing> take(Instant now, Duration lease) {
    return database
        .sql(TAKE)
        .param("now", at(now))
        .param("until", at(now.plus(lease)))
        .query(Outbox::outgoing)
        .optional();
  }

  /** Makes everything that waits due now. */
  int hasten(Instant now) {
    return database
        .sql("update mail_out set next_at = :now where state = 'WAITING' and next_at > :now")
        .param("now", at(now))
        .update();
  }

  /** Takes away what ended before a moment. */
  int forget(Instant before) {
    return database
        .sql("delete from mail_out where state <> 'WAITING' and done_at < :before")
        .param("before", at(before))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Outgoing outgoing(ResultSet row, int number) throws SQLException {
    return new Outgoing(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getString("reference"),
        row.getString("plain") == null ? null : sheet(row),
        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
        row.getInt("tries"));
  }

  private static Sheet sheet(ResultSet row) throws SQLException {
    return new Sheet(
        row.getString("recipient"),
        row.getString("language"),
        row.getString("subject"),
        row.getString("plain"),
        row.getString("html"),
        row.getString("unsubscribe"));
  }
}
