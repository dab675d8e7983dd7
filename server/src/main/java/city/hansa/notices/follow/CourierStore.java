package city.hansa.notices.follow;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers up to which act letters have been asked for. */
@Repository
class CourierStore {
  private final JdbcClient database;

  CourierStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * @param head the last act of which there is a notice
   * @param dailyOn the day of the last daily letters; null before the first
   */
  record Mark(long atOnce, long daily, @Nullable LocalDate dailyOn, long head) {}

  /** Locks it until the transaction ends. */
  Mark lock() {
    return database
        .sql(
            """
            select c.*, coalesce((select last_act from notice order by first_act desc limit 1), 0) as head
              from courier c for update of c
            """)
        .query((row, number) ->
            new Mark(
                row.getLong("at_once"),
                row.getLong("daily"),
                row.getObject("daily_on", LocalDate.class),
                row.getLong("head")))
        .single();
  }

  void atOnce(long act) {
    database.sql("update courier set at_once = :act").param("act", act).update();
  }

  void daily(long act, LocalDate day) {
    database
        .sql("update courier set daily = :act, daily_on = :day")
        .param("act", act)
        .param("day", day)
        .update();
  }
}
