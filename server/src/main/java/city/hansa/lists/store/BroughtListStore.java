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

  public void counts(UUID id, Map<String, Long> counts) {
    database
        .sql("update brought_list set counts = :counts where id = :id")
        .param("id", id)
        .param("counts", JSON.writeValueAsString(counts))
        .update();
  }

  /** The time of the first writing; null once all has been undone. */
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

  /** Lists of a series of which something stands written, by their day, the newest first. */
  public List<BroughtList> series(String office, String series) {
    return database
        .sql(
            """
            select * from brought_list
             where office = :office and series = :series and written_at is not null
             order by as_of desc, began_at desc, id
            """)
        .param("office", office)
        .param("series", series)
        .query(BroughtListStore::list)
        .list();
  }

  /** Whether another list with the same file stands written. */
  public Optional<UUID> findSame(BroughtList list) {
    return database
        .sql(
            """
            select id from brought_list
             where office = :office and sha256 = :sha and id <> :id and written_at is not null limit 1
            """)
        .param("office", list.office())
        .param("sha", list.sha256())
        .param("id", list.id())
        .query(UUID.class)
        .optional();
  }

  /** Lists that began before the moment and were never written. */
  public List<UUID> listForgotten(Instant before) {
    return database
        .sql(
            """
            select id from brought_list
             where began_at < :before and written_at is null and state not in ('DISCARDED', 'UNDONE')
            """)
        .param("before", Timestamp.from(before))
        .query((row, number) -> row.getObject(1, UUID.class))
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
