package city.hansa.imports.runs;

import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.reading.Encoding;
import city.hansa.imports.runs.ImportRun.Sample;
import city.hansa.imports.runs.ImportRun.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The rows of runs. */
@Repository
class RunStore {
  private final JdbcClient database;

  RunStore(JdbcClient database) {
    this.database = database;
  }

  void insert(ImportRun run) {
    database
        .sql(
            """
            insert into import_run (id, kind, account, office, file_name, sha256, bytes, encoding, mode, state, again,
                                    seen_at, began_at)
            values (:id, :kind, :account, :office, :file, :sha, :bytes, :encoding, :mode, :state, :again, :at, :at)
            """)
        .param("id", run.id())
        .param("kind", run.kind())
        .param("account", run.account())
        .param("office", run.office())
        .param("file", run.fileName())
        .param("sha", run.sha256())
        .param("bytes", run.bytes())
        .param("encoding", run.encoding().name())
        .param("mode", run.mode().name())
        .param("state", run.state().name())
        .param("again", run.again())
        .param("at", Timestamp.from(run.beganAt()))
        .update();
  }

  /** What is known once the whole file has come in. */
  void measured(UUID id, Upload upload) {
    database
        .sql(
            "update import_run set sha256 = :sha, bytes = :bytes, encoding = :encoding where id = :id")
        .param("id", id)
        .param("sha", upload.sha256())
        .param("bytes", upload.bytes())
        .param("encoding", upload.encoding().name())
        .update();
  }

  Optional<ImportRun> find(UUID id) {
    return database
        .sql("select * from import_run where id = :id")
        .param("id", id)
        .query(RunStore::run)
        .optional();
  }

  /** The newest first. */
  List<ImportRun> list(UUID account, List<String> offices, int limit) {
    return database
        .sql(
            """
            select * from import_run where account = :account or office = any(:offices)
             order by began_at desc, id limit :limit
            """)
        .param("account", account)
        .param("offices", offices.toArray(String[]::new))
        .param("limit", limit)
        .query(RunStore::run)
        .list();
  }

  /** The run that wrote the same file for the same office. */
  Optional<ImportRun> findWritten(String office, String kind, String sha256) {
    return database
        .sql(
            """
            select * from import_run
             where office = :office and kind = :kind and sha256 = :sha and state = 'WRITTEN'
             order by began_at limit 1
            """)
        .param("office", office)
        .param("kind", kind)
        .param("sha", sha256)
        .query(RunStore::run)
        .optional();
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

  /** Runs that began before the day and still hold their file. */
  List<UUID> listOld(Instant before) {
    return database
        .sql(
            """
            select id from import_run r where began_at < :before
               and exists (select from import_part p where p.run = r.id)
            """)
        .param("before", Timestamp.from(before))
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }

  /**
   * What a reading found.
   *
   * @param read the last row, headings and blank rows counted
   */
  record Checked(
      int attempt, long read, long right, long refused, boolean unreadable, List<Sample> samples) {}

  private static ImportRun run(ResultSet row, int number) throws SQLException {
    Timestamp ended = row.getTimestamp("ended_at");
    return new ImportRun(
        row.getObject("id", UUID.class),
        row.getString("kind"),
        row.getObject("account", UUID.class),
        row.getString("office"),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getLong("bytes"),
        Encoding.valueOf(row.getString("encoding")),
        row.getString("delimiter"),
        Mode.valueOf(row.getString("mode")),
        State.valueOf(row.getString("state")),
        row.getBoolean("again"),
        row.getLong("rows_read"),
        row.getTimestamp("seen_at").toInstant(),
        row.getLong("right_rows"),
        row.getLong("refused_rows"),
        row.getBoolean("unreadable"),
        row.getInt("attempt"),
        row.getString("note"),
        JsonMapper.shared()
            .readValue(row.getString("samples"), new TypeReference<List<Sample>>() {}),
        row.getLong("first_number"),
        row.getLong("last_number"),
        row.getTimestamp("began_at").toInstant(),
        ended == null ? null : ended.toInstant());
  }
}
