package city.hansa.lists.store;

import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.Job;
import city.hansa.lists.BroughtList.Note;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Which process works on a list; who comes too late gets nothing. */
@Repository
public class JobStore {
  private final JdbcClient database;

  JobStore(JdbcClient database) {
    this.database = database;
  }

  /** Takes a list in hand, unless another process has it. */
  public boolean claim(UUID id, Job job, Instant now) {
    return database
            .sql(
                """
                update brought_list set job = :job, done = 0, seen_at = :now, note = null
                 where id = :id and (job is null or seen_at < :silent)
                """)
            .param("id", id)
            .param("job", job.name())
            .param("now", Timestamp.from(now))
            .param("silent", Timestamp.from(now.minus(BroughtList.SILENCE)))
            .update()
        > 0;
  }

  public void progress(UUID id, long done, Instant now) {
    database
        .sql(
            "update brought_list set done = :done, seen_at = :now where id = :id and job is not null")
        .param("id", id)
        .param("done", done)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** The work is over. */
  public void end(UUID id, @Nullable Note note) {
    database
        .sql("update brought_list set job = null, note = :note where id = :id")
        .param("id", id)
        .param(
            "note",
            note == null ? null : JsonMapper.shared().writeValueAsString(note),
            java.sql.Types.VARCHAR)
        .update();
  }
}
