package city.hansa.lists.store;

import city.hansa.lists.reading.Line;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
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

  /** Those of the rows that still have their cells, by their numbers. */
  public Map<Long, Line> some(UUID list, int sheet, Collection<Long> rows) {
    Map<Long, Line> some = new HashMap<>();
    database
        .sql(
            """
            select row_number, cells from brought_row
             where list = :list and sheet = :sheet and row_number = any(:rows) and cells <> '[]'
            """)
        .param("list", list)
        .param("sheet", sheet)
        .param("rows", rows.toArray(Long[]::new))
        .query((each, number) -> some.put(each.getLong(1), line(each)))
        .list();
    return some;
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        row.getLong(1), JSON.readValue(row.getString(2), new TypeReference<List<String>>() {}));
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
        .query((each, number) -> line(each))
        .list();
  }

  /** Lets go of the cells of lists on which nobody has worked since a moment. */
  public int forget(java.time.Instant before) {
    return database
        .sql(
            """
            update brought_row r set cells = '[]' from brought_list l
             where l.id = r.list and l.seen_at < :before and r.cells <> '[]'
            """)
        .param("before", java.sql.Timestamp.from(before))
        .update();
  }

  public void delete(UUID list) {
    database.sql("delete from brought_row where list = :list").param("list", list).update();
  }

  static <T> List<List<T>> parts(List<T> all) {
    List<List<T>> parts = new ArrayList<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      parts.add(all.subList(from, Math.min(all.size(), from + AT_ONCE)));
    }
    return parts;
  }

  /** PostgreSQL keeps no NUL. */
  static <T> @Nullable String[] texts(List<T> all, Function<T, @Nullable String> part) {
    return all.stream()
        .map(part)
        .map(text -> text == null ? null : text.replace('\0', '\uFFFD'))
        .toArray(String[]::new);
  }
}
