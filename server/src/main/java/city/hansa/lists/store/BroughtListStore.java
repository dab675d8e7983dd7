package city.hansa.lists.store;

import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.FileFormat;
import city.hansa.lists.BroughtList.Job;
import city.hansa.lists.BroughtList.Note;
import city.hansa.lists.BroughtList.SheetFacts;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.Settings;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lists themselves. */
@Repository
public class BroughtListStore {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final JdbcClient database;

  BroughtListStore(JdbcClient database) {
    this.database = database;
  }

  public void insert(BroughtList list) {
    database
        .sql(
            """
            insert into brought_list (id, account, office, file_name, sha256, bytes, format, sheets, state, settings,
                                      seen_at, began_at)
            values (:id, :account, :office, :file, :sha, :bytes, :format, :sheets, :state, :settings, :at, :at)
            """)
        .param("id", list.id())
        .param("account", list.account())
        .param("office", list.office())
        .param("file", list.fileName())
        .param("sha", list.sha256())
        .param("bytes", list.bytes())
        .param("format", JSON.writeValueAsString(list.format()))
        .param("sheets", JSON.writeValueAsString(list.sheets()))
        .param("state", list.state().name())
        .param("settings", JSON.writeValueAsString(list.settings()))
        .param("at", Timestamp.from(list.beganAt()))
        .update();
  }

  /** What is known once the whole file has been read. */
  public void read(UUID id, FileFormat format, List<SheetFacts> sheets, Settings guessed) {
    database
        .sql(
            "update brought_list set format = :format, sheets = :sheets, settings = :settings where id = :id")
        .param("id", id)
        .param("format", JSON.writeValueAsString(format))
        .param("sheets", JSON.writeValueAsString(sheets))
        .param("settings", JSON.writeValueAsString(guessed))
        .update();
  }

  public void set(UUID id, Settings settings) {
    database
        .sql(
            """
            update brought_list set settings = :settings, series = :series, as_of = :asOf, state = 'TAKEN', counts = '{}'
             where id = :id
            """)
        .param("id", id)
        .param("settings", JSON.writeValueAsString(settings))
        .param("series", settings.series())
        .param("asOf", settings.asOf())
        .update();
  }

  public void state(UUID id, State state) {
    database
        .sql("update brought_list set state = :state where id = :id")
        .param("id", id)
        .param("state", state.name())
        .update();
  }

  /** Nobody else changes it before the transaction at hand ends. */
  public void lock(UUID id) {
    database
        .sql("select id from brought_list where id = :id for update")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /** Somebody has worked on it. */
  public void touch(UUID id, Instant now) {
    database
        .sql("update brought_list set seen_at = :now where id = :id")
        .param("id", id)
        .param("now", Timestamp.from(now))
        .update();
  }

  /**
   * What the preview found.
   *
   * @param shown hash of what would be written
   */
  public void checked(UUID id, Map<String, Long> counts, String shown) {
    database
        .sql(
            "update brought_list set counts = :counts, shown = :shown, state = 'CHECKED' where id = :id")
        .param("id", id)
        .param("counts", JSON.writeValueAsString(counts))
        .param("shown", shown)
        .update();
  }

  /** Hash of what the last preview showed. */
  public Optional<String> shown(UUID id) {
    return database
        .sql("select shown from brought_list where id = :id and shown is not null")
        .param("id", id)
        .query(String.class)
        .optional();
  }

  public void counts(UUID id, Map<String, Long> counts) {
    database
        .sql("update brought_list set counts = :counts where id = :id")
        .param("id", id)
        .param("counts", JSON.writeValueAsString(counts))
        .update();
  }

  /** The time of the last writing; null once all has been undone. */
  public void written(UUID id, @Nullable Instant at) {
    database
        .sql("update brought_list set written_at = :at where id = :id")
        .param("id", id)
        .param("at", at == null ? null : Timestamp.from(at), java.sql.Types.TIMESTAMP)
        .update();
  }

  public Optional<BroughtList> find(UUID id) {
    return database
        .sql("select * from brought_list where id = :id")
        .param("id", id)
        .query(BroughtListStore::list)
        .optional();
  }

  /** The newest first. */
  public List<BroughtList> list(List<String> offices, int limit) {
    return database
        .sql(
            """
            select * from brought_list where office = any(:offices) and state <> 'DISCARDED'
             order by began_at desc, id limit :limit
            """)
        .param("offices", offices.toArray(String[]::new))
        .param("limit", limit)
        .query(BroughtListStore::list)
        .list();
  }

  static BroughtList list(ResultSet row, int number) throws SQLException {
    String job = row.getString("job");
    String note = row.getString("note");
    Timestamp written = row.getTimestamp("written_at");
    return new BroughtList(
        row.getObject("id", UUID.class),
        row.getObject("account", UUID.class),
        row.getString("office"),
        row.getString("file_name"),
        row.getString("sha256"),
        row.getLong("bytes"),
        JSON.readValue(row.getString("format"), FileFormat.class),
        JSON.readValue(row.getString("sheets"), new TypeReference<List<SheetFacts>>() {}),
        State.valueOf(row.getString("state")),
        JSON.readValue(row.getString("settings"), Settings.class),
        JSON.readValue(row.getString("counts"), new TypeReference<Map<String, Long>>() {}),
        job == null ? null : Job.valueOf(job),
        row.getLong("done"),
        row.getTimestamp("seen_at").toInstant(),
        note == null ? null : JSON.readValue(note, Note.class),
        row.getTimestamp("began_at").toInstant(),
        written == null ? null : written.toInstant());
  }
}
