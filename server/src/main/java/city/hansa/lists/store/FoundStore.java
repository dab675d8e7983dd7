package city.hansa.lists.store;

import city.hansa.imports.Arguments;
import city.hansa.imports.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was found in the rows of lists: mended by itself, or to be mended by a person. */
@Repository
public class FoundStore {
  private final JdbcClient database;

  FoundStore(JdbcClient database) {
    this.database = database;
  }

  /** When something was found. */
  public enum Stage {
    /** While the file was read: mended, or told. */
    READ,
    /** Rows that are none of the list, and cells of which only a part is certain: told. */
    BESIDE,
    /** While the rows were understood: such a row is refused. */
    MATCH,
    /** By the rules of the register: such a row is refused. */
    CHECK
  }

  /** Something about a row. */
  public record Found(Stage stage, int sheet, long row, int position, Problem problem) {}

  public void save(UUID list, List<Found> all) {
    if (all.isEmpty()) {
      return;
    }
    database
        .sql(
            """
            insert into brought_problem (list, stage, sheet, row_number, position, field, value, message, arguments)
            select :list, * from unnest(:stages::text[], :sheets::integer[], :rows::bigint[], :positions::integer[],
                                        :fields::text[], :values::text[], :messages::text[], :arguments::text[])
            on conflict do nothing
            """)
        .param("list", list)
        .param("stages", all.stream().map(each -> each.stage().name()).toArray(String[]::new))
        .param("sheets", all.stream().map(Found::sheet).toArray(Integer[]::new))
        .param("rows", all.stream().map(Found::row).toArray(Long[]::new))
        .param("positions", all.stream().map(Found::position).toArray(Integer[]::new))
        .param("fields", texts(all, Problem::column))
        .param("values", texts(all, Problem::value))
        .param("messages", texts(all, Problem::messageKey))
        .param("arguments", texts(all, problem -> Arguments.written(problem.arguments())))
        .update();
  }

  private static String[] texts(List<Found> all, Function<Problem, String> part) {
    return all.stream()
        .map(each -> part.apply(each.problem()).replace('\0', '\uFFFD'))
        .toArray(String[]::new);
  }

  public void delete(UUID list, Stage stage) {
    database
        .sql("delete from brought_problem where list = :list and stage = :stage")
        .param("list", list)
        .param("stage", stage.name())
        .update();
  }

  public void delete(UUID list) {
    database.sql("delete from brought_problem where list = :list").param("list", list).update();
  }

  /** How often each message was found at a stage. */
  public Map<String, Long> counts(UUID list, Stage stage, int sheet) {
    Map<String, Long> counts = new TreeMap<>();
    database
        .sql(
            """
            select message, count(*) from brought_problem
             where list = :list and stage = :stage and sheet = :sheet group by message
            """)
        .param("list", list)
        .param("stage", stage.name())
        .param("sheet", sheet)
        .query((row, number) -> counts.put(row.getString(1), row.getLong(2)))
        .list();
    return counts;
  }

  /** The rows about which something was found at a stage. */
  public Set<Long> rows(UUID list, Stage stage, int sheet) {
    return Set.copyOf(
        database
            .sql(
                "select distinct row_number from brought_problem where list = :list and stage = :stage and sheet = :sheet")
            .param("list", list)
            .param("stage", stage.name())
            .param("sheet", sheet)
            .query(Long.class)
            .list());
  }

  /** Subjects that no row names and of which the register refuses an act, each with why. */
  public Map<String, List<Problem>> subjects(UUID list) {
    Map<String, List<Problem>> subjects = new TreeMap<>();
    database
        .sql(
            """
            select * from brought_problem where list = :list and stage = 'CHECK' and row_number = 0 order by position
            """)
        .param("list", list)
        .query((row, number) -> found(row).problem())
        .list()
        .forEach(
            each -> subjects.computeIfAbsent(each.value(), none -> new ArrayList<>()).add(each));
    return subjects;
  }

  /** What was found from one row to another, both included. */
  public List<Found> between(UUID list, List<Stage> stages, int sheet, long from, long to) {
    return found(list, stages, sheet, from - 1, to, Integer.MAX_VALUE);
  }

  /** In the order of the rows, after a row. */
  public List<Found> page(UUID list, List<Stage> stages, int sheet, long afterRow, int limit) {
    return found(list, stages, sheet, afterRow, Long.MAX_VALUE, limit);
  }

  private List<Found> found(
      UUID list, List<Stage> stages, int sheet, long afterRow, long to, int limit) {
    return database
        .sql(
            """
            select * from brought_problem
             where list = :list and stage = any(:stages) and sheet = :sheet and row_number > :row and row_number <= :to
             order by row_number, stage, position limit :limit
            """)
        .param("list", list)
        .param("stages", stages.stream().map(Stage::name).toArray(String[]::new))
        .param("sheet", sheet)
        .param("row", afterRow)
        .param("to", to)
        .param("limit", limit)
        .query((row, number) -> found(row))
        .list();
  }

  private static Found found(ResultSet row) throws SQLException {
    return new Found(
        Stage.valueOf(row.getString("stage")),
        row.getInt("sheet"),
        row.getLong("row_number"),
        row.getInt("position"),
        new Problem(
            row.getString("field"),
            row.getString("value"),
            row.getString("message"),
            Arguments.read(row.getString("arguments"))));
  }
}
