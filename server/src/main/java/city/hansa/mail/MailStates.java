package city.hansa.mail;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the post stands, for administrators. */
@Repository
class MailStates {
  private static final int MOST = 100;
  private final JdbcClient database;

  MailStates(JdbcClient database) {
    this.database = database;
  }

  /** How many letters are in each state. */
  record Counts(long waiting, long troubled, long sent, long givenUp) {}

  /**
   * A letter that is not through.
   *
   * @param recipient null where it is written only when it is sent and has not been yet
   * @param nextAt when it is tried again; null once given up
   */
  record Trouble(
      String kind,
      @Nullable String recipient,
      Instant queuedAt,
      int tries,
      @Nullable Instant nextAt,
      @Nullable String error) {}

  Counts count() {
    return database
        .sql(
            """
            select count(*) filter (where state = 'WAITING'),
                   count(*) filter (where state = 'WAITING' and error is not null),
                   count(*) filter (where state = 'SENT'), count(*) filter (where state = 'GIVEN_UP')
              from mail_out
            """)
        .query((row, number) ->
            new Counts(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
        .single();
  }

  /** Those that wait, the longest first, at most a hundred. */
  List<Trouble> listWaiting() {
    return list("WAITING", "queued_at");
  }

  /** Those given up, the latest first, at most a hundred. */
  List<Trouble> listGivenUp() {
    return list("GIVEN_UP", "done_at desc");
  }

  private List<Trouble> list(String state, String order) {
    return database
        .sql("select * from mail_out where state = :state order by " + order + " limit " + MOST)
        .param("state", state)
        .query((row, number) ->
            new Trouble(
                row.getString("kind"),
                row.getString("recipient"),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("tries"),
                row.getObject("done_at") == null
                    ? row.getObject("next_at", OffsetDateTime.class).toInstant()
                    : null,
                row.getString("error")))
        .list();
  }
}
