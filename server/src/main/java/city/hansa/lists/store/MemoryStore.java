package city.hansa.lists.store;

import city.hansa.lists.BroughtName;
import city.hansa.lists.reading.Folded;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What spellings were decided to mean, office by office. */
@Repository
public class MemoryStore {
  private final JdbcClient database;

  MemoryStore(JdbcClient database) {
    this.database = database;
  }

  /**
   * A spelling with what stands beside it: there is a Springfield in many a region.
   *
   * @param fileId of an actor of this register, where the file names one; empty otherwise
   */
  public record Spelling(String name, String country, String region, String fileId) {

    /**
     * @param idKnown whether the id in the file is that of an actor
     */
    public static Spelling of(BroughtName name, boolean idKnown) {
      return new Spelling(
          Folded.of(name.name()),
          Folded.of(name.country()),
          Folded.of(name.region()),
          idKnown ? name.actorId() : "");
    }
  }

  /**
   * A decision.
   *
   * @param actor null: nobody of this register
   */
  public record Decision(
      Spelling spelling, String name, @Nullable String actor, Instant decidedAt) {}

  /** All that an office has decided: some thousands at most. */
  public Map<Spelling, Optional<String>> of(String office) {
    Map<Spelling, Optional<String>> known = new HashMap<>();
    list(office).forEach(each -> known.put(each.spelling(), Optional.ofNullable(each.actor())));
    return known;
  }

  /** The newest first. */
  public List<Decision> list(String office) {
    return database
        .sql(
            "select * from name_decision where office = :office order by decided_at desc, spelling")
        .param("office", office)
        .query((row, number) ->
            new Decision(
                new Spelling(
                    row.getString("spelling"),
                    row.getString("country"),
                    row.getString("region"),
                    row.getString("file_id")),
                row.getString("name"),
                row.getString("actor"),
                row.getTimestamp("decided_at").toInstant()))
        .list();
  }

  public void keep(
      String office, Spelling spelling, String name, @Nullable String actor, UUID by, Instant now) {
    database
        .sql(
            """
            insert into name_decision (office, spelling, country, region, file_id, name, actor, decided_by, decided_at)
            values (:office, :spelling, :country, :region, :file, :name, :actor, :by, :at)
            on conflict (office, spelling, country, region, file_id)
            do update set name = excluded.name, actor = excluded.actor, decided_by = excluded.decided_by,
                          decided_at = excluded.decided_at
            """)
        .param("office", office)
        .param("spelling", spelling.name())
        .param("country", spelling.country())
        .param("region", spelling.region())
        .param("file", spelling.fileId())
        .param("name", name)
        .param("actor", actor, java.sql.Types.VARCHAR)
        .param("by", by)
        .param("at", Timestamp.from(now))
        .update();
  }

  public void forget(String office, Spelling spelling) {
    database
        .sql(
            """
            delete from name_decision
             where office = :office and spelling = :spelling and country = :country and region = :region
               and file_id = :file
            """)
        .param("office", office)
        .param("spelling", spelling.name())
        .param("country", spelling.country())
        .param("region", spelling.region())
        .param("file", spelling.fileId())
        .update();
  }
}
