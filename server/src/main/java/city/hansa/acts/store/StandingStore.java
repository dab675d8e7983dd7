package city.hansa.acts.store;

import city.hansa.acts.Act;
import city.hansa.acts.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The derived table of what each subject has come to by its public acts. */
@Repository
public class StandingStore {
  private final JdbcClient database;
  private final JdbcTemplate streaming;

  StandingStore(JdbcClient database, DataSource source) {
    this.database = database;
    this.streaming = new JdbcTemplate(source);
    this.streaming.setFetchSize(5_000);
  }

  /**
   * The days for which a row speaks.
   *
   * @param part 0 for the row that begins with the last recording, then one after the other
   * @param until the first day after; null if nothing changes any more by itself
   */
  public record Days(int part, LocalDate from, @Nullable LocalDate until) {}

  /**
   * @param state null where the dates leave several possible
   * @param since with its precision; null if nobody says or the subject is as it began
   * @param madeBy number of the act that made the state; null if none or several may have
   */
  public record Row(
      Subject subject,
      Days days,
      @Nullable String state,
      List<String> possible,
      @Nullable String since,
      @Nullable Long madeBy,
      int acts,
      long lastNumber) {}

  /** Replaces the rows of these subjects, of which each comes with all its parts; one statement. */
  public void save(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    database
        .sql(
            """
            with made as (
              select * from unnest(:families::text[], :subjects::text[], :parts::int[], :from::date[], :until::date[],
                                   :states::text[], :possible::text[], :since::text[], :made::bigint[], :acts::int[],
                                   :last::bigint[])
                       r (family, subject, part, from_day, until_day, state, possible, since, made_by, acts, last_number)),
            surplus as (
              delete from act_standing s
               using (select family, subject, max(part) as part from made group by family, subject) m
               where s.family = m.family and s.subject = m.subject and s.part > m.part)
            insert into act_standing (family, subject, part, from_day, until_day, state, possible, since, made_by, acts,
                                      last_number)
            select family, subject, part, from_day, until_day, state, string_to_array(possible, ' '), since, made_by, acts,
                   last_number
              from made
            on conflict (family, subject, part) do update
              set from_day = excluded.from_day, until_day = excluded.until_day, state = excluded.state,
                  possible = excluded.possible, since = excluded.since, made_by = excluded.made_by,
                  acts = excluded.acts, last_number = excluded.last_number
            """)
        .param("families", column(rows, row -> row.subject().family(), String[]::new))
        .param("subjects", column(rows, row -> row.subject().id(), String[]::new))
        .param("parts", column(rows, row -> row.days().part(), Integer[]::new))
        .param("from", column(rows, row -> row.days().from().toString(), String[]::new))
        .param("until", column(rows, row -> text(row.days().until()), String[]::new))
        .param("states", column(rows, Row::state, String[]::new))
        .param("possible", column(rows, row -> String.join(" ", row.possible()), String[]::new))
        .param("since", column(rows, Row::since, String[]::new))
        .param("made", column(rows, Row::madeBy, Long[]::new))
        .param("acts", column(rows, Row::acts, Integer[]::new))
        .param("last", column(rows, Row::lastNumber, Long[]::new))
        .update();
  }

  private static <T> @Nullable T[] column(
      List<Row> rows, Function<Row, @Nullable T> value, IntFunction<@Nullable T[]> array) {
    return rows.stream().map(value).toArray(array);
  }

  private static @Nullable String text(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  /** The rows of a family that speak for the day, by subject; those in a state, or all. */
  public List<Row> list(
      String family, @Nullable String state, LocalDate day, @Nullable String after, int limit) {
    return database
        .sql(
            """
            select * from act_standing
             where family = :family and (:state::text is null or state = :state)
               and from_day <= :day and (until_day is null or :day < until_day)
               and (:after::text is null or subject > :after)
             order by subject limit :limit
            """)
        .param("family", family)
        .param("state", state)
        .param("day", day)
        .param("after", after)
        .param("limit", limit)
        .query((row, number) -> row(row))
        .list();
  }

  private static Row row(ResultSet row) throws SQLException {
    return new Row(
        new Subject(row.getString("family"), row.getString("subject")),
        new Days(
            row.getInt("part"),
            row.getObject("from_day", LocalDate.class),
            row.getObject("until_day", LocalDate.class)),
        row.getString("state"),
        List.of((String[]) row.getArray("possible").getArray()),
        row.getString("since"),
        row.getObject("made_by", Long.class),
        row.getInt("acts"),
        row.getLong("last_number"));
  }

  public void deleteAll() {
    database.sql("delete from act_standing").update();
  }

  /** Hands out the public acts matter by matter, in constant memory; inside a transaction. */
  public void eachMatter(BiConsumer<Subject, List<Act>> reader) {
    List<Act> acts = new ArrayList<>();
    streaming.query(
        """
        select a.* from act_read a where a.visibility = 'PUBLIC'
         order by case when a.family = 'act' then split_part(a.subject, '/', 1) else a.family end,
                  case when a.family = 'act' then substr(a.subject, strpos(a.subject, '/') + 1) else a.subject end,
                  a.number
        """,
        (RowCallbackHandler)
            row -> {
              Act act = ActRows.act(row, 0);
              if (!acts.isEmpty() && !acts.getFirst().matter().equals(act.matter())) {
                reader.accept(acts.getFirst().matter(), List.copyOf(acts));
                acts.clear();
              }
              acts.add(act);
            });
    if (!acts.isEmpty()) {
      reader.accept(acts.getFirst().matter(), List.copyOf(acts));
    }
  }
}
