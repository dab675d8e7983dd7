package city.hansa.lists.store;

import city.hansa.lists.Outcome;
import city.hansa.lists.reading.Line;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of lists, some thousands a statement. */
@Repository
public class RowStore {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int AT_ONCE = 4_000;

  private final JdbcClient database;

  RowStore(JdbcClient database) {
    this.database = database;
  }

  public void insert(UUID list, int sheet, List<Line> lines) {
    database
        .sql(
            """
            insert into brought_row (list, sheet, row_number, cells)
            select :list, :sheet, r, c from unnest(:rows::bigint[], :cells::text[]) t (r, c)
            """)
        .param("list", list)
        .param("sheet", sheet)
        .param("rows", lines.stream().map(Line::number).toArray(Long[]::new))
        .param("cells", texts(lines, line -> JSON.writeValueAsString(line.cells())))
        .update();
  }

  /** The first rows of a sheet. */
  public List<Line> first(UUID list, int sheet, int limit) {
    return after(list, sheet, 0, limit);
  }

  /** Every row of a sheet, some thousands at a time. */
  public void each(UUID list, int sheet, Consumer<Line> hears) {
    List<Line> lines = after(list, sheet, 0, AT_ONCE);
    while (!lines.isEmpty()) {
      lines.forEach(hears);
      lines = after(list, sheet, lines.getLast().number(), AT_ONCE);
    }
  }

  private List<Line> after(UUID list, int sheet, long row, int limit) {
    return database
        .sql(
            """
            select row_number, cells from brought_row
             where list = :list and sheet = :sheet and row_number > :row order by row_number limit :limit
            """)
        .param("list", list)
        .param("sheet", sheet)
        .param("row", row)
        .param("limit", limit)
        .query((each, number) ->
            new Line(
                each.getLong(1),
                JSON.readValue(each.getString(2), new TypeReference<List<String>>() {})))
        .list();
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
    for (List<Said> some : parts(rows)) {
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
          .param("sinces", texts(some, Said::since))
          .param("levels", texts(some, Said::level))
          .param("notes", texts(some, Said::note))
          .param("outcomes", texts(some, each -> name(each.outcome())))
          .update();
    }
  }

  private static @Nullable String name(@Nullable Outcome outcome) {
    return outcome == null ? null : outcome.name();
  }

  /** What becomes of a row, and which earlier one says the same; 0 for none. */
  public record Fate(long row, Outcome outcome, long like) {}

  public void fates(UUID list, int sheet, List<Fate> rows) {
    for (List<Fate> some : parts(rows)) {
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
          .param("outcomes", texts(some, each -> each.outcome().name()))
          .param("likes", some.stream().map(Fate::like).toArray(Long[]::new))
          .update();
    }
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

  /** Lets go of the cells of lists that began before a moment. */
  public int forget(java.time.Instant before) {
    return database
        .sql(
            """
            update brought_row r set cells = '[]' from brought_list l
             where l.id = r.list and l.began_at < :before and r.cells <> '[]'
            """)
        .param("before", java.sql.Timestamp.from(before))
        .update();
  }

  public void delete(UUID list) {
    database.sql("delete from brought_row where list = :list").param("list", list).update();
  }

  private static <T> List<List<T>> parts(List<T> all) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return parts;
  }

  /** PostgreSQL keeps no NUL. */
  private static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> part) {
    return all.stream()
        .map(part)
        .map(text -> text == null ? null : text.replace('\0', '\uFFFD'))
        .toArray(String[]::new);
  }
}
