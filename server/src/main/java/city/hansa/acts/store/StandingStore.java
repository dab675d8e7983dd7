package city.hansa.acts.store;

import city.hansa.acts.Act;
import city.hansa.acts.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
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
   * @param state null where the dates leave several possible
   * @param since with its precision; null if nobody says or the subject is as it began
   * @param madeBy number of the act that made the state; null if none or several may have
   */
  public record Row(
      Subject subject,
      @Nullable String state,
      List<String> possible,
      @Nullable String since,
      @Nullable Long madeBy,
      int acts,
      long lastNumber) {}

  /** Replaces the rows of these subjects; one statement. */
  public void save(List<Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    database
        .sql(
            """
            insert into act_standing (family, subject, state, possible, since, made_by, acts, last_number)
            select f, s, t, string_to_array(p, ' '), d, m, c, l
              from unnest(:families::text[], :subjects::text[], :states::text[], :possible::text[], :since::text[],
                          :made::bigint[], :acts::int[], :last::bigint[]) r (f, s, t, p, d, m, c, l)
            on conflict (family, subject) do update
              set state = excluded.state, possible = excluded.possible, since = excluded.since,
                  made_by = excluded.made_by, acts = excluded.acts, last_number = excluded.last_number
            """)
        .param("families", rows.stream().map(row -> row.subject().family()).toArray(String[]::new))
        .param("subjects", rows.stream().map(row -> row.subject().id()).toArray(String[]::new))
        .param("states", rows.stream().map(Row::state).toArray(String[]::new))
        .param(
            "possible",
            rows.stream().map(row -> String.join(" ", row.possible())).toArray(String[]::new))
        .param("since", rows.stream().map(Row::since).toArray(String[]::new))
        .param("made", rows.stream().map(Row::madeBy).toArray(Long[]::new))
        .param("acts", rows.stream().map(Row::acts).toArray(Integer[]::new))
        .param("last", rows.stream().map(Row::lastNumber).toArray(Long[]::new))
        .update();
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
