package city.hansa.notices;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes notices; whoever does holds the lock until the end of the transaction. */
@Repository
class NoticeWriter {
  /** Any number that nothing else locks. */
  private static final long LOCK = 0x4e4f544943454eL;

  private final JdbcClient database;

  NoticeWriter(JdbcClient database) {
    this.database = database;
  }

  record Row(NoticeNumber number, long first, long last, Instant madeAt) {}

  void lock() {
    database
        .sql("select pg_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query((row, number) -> true)
        .single();
  }

  Optional<NoticeNumber> last() {
    return database
        .sql("select year, n from notice order by year desc, n desc limit 1")
        .query((row, number) -> new NoticeNumber(row.getInt(1), row.getInt(2)))
        .optional();
  }

  Instant recordedAt(long act) {
    return database
        .sql("select recorded_at from act where number = :number")
        .param("number", act)
        .query((row, number) -> row.getObject(1, OffsetDateTime.class).toInstant())
        .single();
  }

  /** One statement; a batch's id is taken from its acts. */
  void insert(List<Row> rows) {
    database
        .sql(
            """
            insert into notice (year, n, first_act, last_act, batch, made_at)
            select t.year, t.n, t.first, t.last, (select a.batch from act a where a.number = t.last),
                   t.at::timestamptz
              from unnest(:years::int[], :ns::int[], :firsts::bigint[], :lasts::bigint[], :ats::text[])
                   t (year, n, first, last, at)
            """)
        .param("years", column(rows, row -> row.number().year(), Integer[]::new))
        .param("ns", column(rows, row -> row.number().n(), Integer[]::new))
        .param("firsts", column(rows, Row::first, Long[]::new))
        .param("lasts", column(rows, Row::last, Long[]::new))
        .param("ats", column(rows, row -> row.madeAt().toString(), String[]::new))
        .update();
  }

  private static <T> T[] column(List<Row> rows, Function<Row, T> value, IntFunction<T[]> array) {
    return rows.stream().map(value).toArray(array);
  }
}
