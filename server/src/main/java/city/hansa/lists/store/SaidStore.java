package city.hansa.lists.store;

import city.hansa.lists.Outcome;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the rows of lists say, and what becomes of them, some thousands a statement. */
@Repository
public class SaidStore {
  private final JdbcClient database;

  SaidStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * What a row says.
   *
   * @param first number of the name; null where the row names nobody, likewise the second
   */
  public record Said(
      long row,
      @Nullable Integer first,
      @Nullable Integer second,
      @Nullable String since,
      @Nullable String level,
      @Nullable String note,
      @Nullable Outcome outcome) {}

  public void said(UUID list, int sheet, List<Said> rows) {
    for (List<Said> some : RowStore.parts(rows)) {
      database
          .sql(
              """
              update brought_row b
                 set first_name = t.f, second_name = t.s, since = t.since, level = t.level, note = t.note,
                     outcome = t.outcome, like_row = null
                from unnest(:rows::bigint[], :firsts::integer[], :seconds::integer[], :sinces::text[], :levels::text[],
                            :notes::text[], :outcomes::text[]) t (r, f, s, since, level, note, outcome)
               where b.list = :list and b.sheet = :sheet and b.row_number = t.r
              """)
          .param("list", list)
          .param("sheet", sheet)
          .param("rows", some.stream().map(Said::row).toArray(Long[]::new))
          .param("firsts", some.stream().map(Said::first).toArray(Integer[]::new))
          .param("seconds", some.stream().map(Said::second).toArray(Integer[]::new))
          .param("sinces", RowStore.texts(some, Said::since))
          .param("levels", RowStore.texts(some, Said::level))
          .param("notes", RowStore.texts(some, Said::note))
          .param("outcomes", RowStore.texts(some, each -> name(each.outcome())))
          .update();
    }
  }

  private static @Nullable String name(@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.name();
  }

  /** What becomes of a row, and which earlier one says the same; 0 for none. */
  public record Fate(long row, Outcome outcome, long like) {}

  public void fates(UUID list, int sheet, List<Fate> rows) {
    for (List<Fate> some : RowStore.parts(rows)) {
      database
          .sql(
              """
              update brought_row b set outcome = t.outcome, like_row = nullif(t.l, 0)
                from unnest(:rows::bigint[], :outcomes::text[], :likes::bigint[]) t (r, outcome, l)
               where b.list = :list and b.sheet = :sheet and b.row_number = t.r
                 and (b.outcome is distinct from t.outcome or b.like_row is distinct from nullif(t.l, 0))
              """)
          .param("list", list)
          .param("sheet", sheet)
          .param("rows", some.stream().map(Fate::row).toArray(Long[]::new))
          .param("outcomes", RowStore.texts(some, each -> each.outcome().name()))
          .param("likes", some.stream().map(Fate::like).toArray(Long[]::new))
          .update();
    }
  }

  /** All rows of one outcome get another. */
  public void become(UUID list, int sheet, Outcome from, Outcome to) {
    database
        .sql(
            """
            update brought_row set outcome = :to where list = :list and sheet = :sheet and outcome = :from
            """)
        .param("list", list)
        .param("sheet", sheet)
        .param("from", from.name())
        .param("to", to.name())
        .update();
  }

  /** How many rows that name nobody have each outcome, without the headings. */
  public Map<String, Long> nameless(UUID list, int sheet, long headings) {
    Map<String, Long> counts = new HashMap<>();
    database
        .sql(
            """
            select outcome, count(*) from brought_row
             where list = :list and sheet = :sheet and row_number <> :headings and outcome is not null
               and first_name is null and second_name is null
             group by outcome
            """)
        .param("list", list)
        .param("sheet", sheet)
        .param("headings", headings)
        .query(row -> {
          counts.put(row.getString(1), row.getLong(2));
        });
    return counts;
  }
}
