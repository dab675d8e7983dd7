package city.hansa.imports.runs;

import city.hansa.imports.Arguments;
import city.hansa.imports.Problem;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was wrong in the rows of a run, by attempt. */
@Repository
class ProblemStore {
  private final JdbcClient database;

  ProblemStore(JdbcClient database) {
    this.database = database;
  }

  void save(UUID run, int attempt, List<RowProblem> all) {
    database
        .sql(
            """
            insert into import_problem (run, attempt, row_number, position, field, value, message, arguments)
            select :run, :attempt, r, p, f, v, m, a
              from unnest(:rows::bigint[], :positions::integer[], :fields::text[], :values::text[],
                          :messages::text[], :arguments::text[]) t (r, p, f, v, m, a)
            """)
        .param("run", run)
        .param("attempt", attempt)
        .param("rows", all.stream().map(RowProblem::row).toArray(Long[]::new))
        .param("positions", all.stream().map(RowProblem::position).toArray(Integer[]::new))
        .param("fields", texts(all, Problem::column))
        .param("values", texts(all, Problem::value))
        .param("messages", texts(all, Problem::messageKey))
        .param("arguments", texts(all, problem -> Arguments.written(problem.arguments())))
        .update();
  }

  /** PostgreSQL keeps no NUL. */
  private static String[] texts(
      List<RowProblem> all, java.util.function.Function<Problem, String> part) {
    return all.stream()
        .map(each -> part.apply(each.problem()).replace('\0', '\uFFFD'))
        .toArray(String[]::new);
  }

  /**
   * In the order of the rows.
   *
   * @param afterRow number and position of the last one of the page before; 0 and 0 for the first
   */
  List<RowProblem> list(UUID run, int attempt, long afterRow, int afterPosition, int limit) {
    return database
        .sql(
            """
            select * from import_problem
             where run = :run and attempt = :attempt and (row_number, position) > (:row, :position)
             order by row_number, position limit :limit
            """)
        .param("run", run)
        .param("attempt", attempt)
        .param("row", afterRow)
        .param("position", afterPosition)
        .param("limit", limit)
        .query((row, number) ->
            new RowProblem(
                row.getLong("row_number"),
                row.getInt("position"),
                new Problem(
                    row.getString("field"),
                    row.getString("value"),
                    row.getString("message"),
                    Arguments.read(row.getString("arguments")))))
        .list();
  }

  void deleteBut(UUID run, int attempt) {
    database
        .sql("delete from import_problem where run = :run and attempt <> :attempt")
        .param("run", run)
        .param("attempt", attempt)
        .update();
  }

  void deleteAfter(UUID run, int attempt) {
    database
        .sql("delete from import_problem where run = :run and attempt > :attempt")
        .param("run", run)
        .param("attempt", attempt)
        .update();
  }

  void delete(UUID run) {
    database.sql("delete from import_problem where run = :run").param("run", run).update();
  }
}
