package city.hansa.imports.runs;

import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.runs.ImportRun.Sample;
import city.hansa.imports.runs.ImportRun.State;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Moves runs from one state to the next; who comes too late moves nothing. */
@Repository
class RunStates {
  private final JdbcClient database;

  RunStates(JdbcClient database) {
    this.database = database;
  }

  /**
   * Takes a run in hand, unless another process has it.
   *
   * @return the number of this attempt; empty if it is not to be had
   */
  Optional<Integer> claim(UUID id, Mode mode, Instant now) {
    return database
        .sql(
            """
            update import_run
               set state = :state, mode = :mode, rows_read = 0, seen_at = :now, note = null
             where id = :id
               and (state = 'CHECKED' or state in ('CHECKING', 'WRITING') and seen_at < :silent)
            returning attempt + 1
            """)
        .param("id", id)
        .param("mode", mode.name())
        .param("state", (mode == Mode.CHECK ? State.CHECKING : State.WRITING).name())
        .param("now", Timestamp.from(now))
        .param("silent", Timestamp.from(now.minus(ImportRun.SILENCE)))
        .query(Integer.class)
        .optional();
  }

  void progress(UUID id, long read, Instant now) {
    database
        .sql(
            """
            update import_run set rows_read = :read, seen_at = :now
             where id = :id and state in ('CHECKING', 'WRITING')
            """)
        .param("id", id)
        .param("read", read)
        .param("now", Timestamp.from(now))
        .update();
  }

  void delimiter(UUID id, String delimiter) {
    database
        .sql("update import_run set delimiter = :delimiter where id = :id")
        .param("id", id)
        .param("delimiter", delimiter)
        .update();
  }

  /** Whether nobody else writes this run: held until the transaction ends. */
  boolean lock(UUID id) {
    return database
        .sql("select pg_try_advisory_xact_lock(hashtextextended(:id, 0))")
        .param("id", id.toString())
        .query(Boolean.class)
        .single();
  }

  /** Nothing came of the attempt; the run may be taken in hand again at once. */
  void givenUp(UUID id, String note) {
    database
        .sql(
            """
            update import_run set seen_at = 'epoch', note = :note where id = :id and state in ('CHECKING', 'WRITING')
            """)
        .param("id", id)
        .param("note", note)
        .update();
  }

  void checked(UUID id, Checked checked) {
    database
        .sql(
            """
            update import_run
               set state = 'CHECKED', rows_read = :read, right_rows = :right, refused_rows = :refused,
                   unreadable = :unreadable, samples = :samples, attempt = :attempt, note = null
             where id = :id and state in ('CHECKING', 'WRITING')
            """)
        .param("id", id)
        .param("read", checked.read())
        .param("right", checked.right())
        .param("refused", checked.refused())
        .param("unreadable", checked.unreadable())
        .param("attempt", checked.attempt())
        .param("samples", JsonMapper.shared().writeValueAsString(checked.samples()))
        .update();
  }

  void written(UUID id, Checked checked, long first, long last, Instant now) {
    checked(id, checked);
    database
        .sql(
            """
            update import_run
               set state = 'WRITTEN', first_number = :first, last_number = :last, ended_at = :now where id = :id
            """)
        .param("id", id)
        .param("first", first)
        .param("last", last)
        .param("now", Timestamp.from(now))
        .update();
  }

  boolean discard(UUID id, Instant now) {
    int changed =
        database
            .sql(
                """
                update import_run set state = 'DISCARDED', ended_at = :now, samples = '[]'
                 where id = :id
                   and (state = 'CHECKED' or state in ('CHECKING', 'WRITING') and seen_at < :silent)
                """)
            .param("id", id)
            .param("now", Timestamp.from(now))
            .param("silent", Timestamp.from(now.minus(ImportRun.SILENCE)))
            .update();
    return changed > 0;
  }

  /**
   * What a reading found.
   *
   * @param read the last row, headings and blank rows counted
   */
  record Checked(
      int attempt, long read, long right, long refused, boolean unreadable, List<Sample> samples) {}
}
