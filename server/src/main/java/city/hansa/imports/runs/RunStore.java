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

/** The rows of runs, and how they come and are read. */
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
