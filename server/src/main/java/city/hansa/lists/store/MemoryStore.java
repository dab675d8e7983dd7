package city.hansa.lists.store;

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

  /** A spelling with the country that stands beside it. */
  public record Spelling(String name, String country) {
    public static Spelling of(String name, String country) {
      return new Spelling(Folded.of(name), Folded.of(country));
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
                new Spelling(row.getString("spelling"), row.getString("country")),
                row.getString("name"),
                row.getString("actor"),
                row.getTimestamp("decided_at").toInstant()))
        .list();
  }

  public void keep(
      String office, String name, String country, @Nullable String actor, UUID by, Instant now) {
    Spelling spelling = Spelling.of(name, country);
    database
        .sql(
            """
            insert into name_decision (office, spelling, country, name, actor, decided_by, decided_at)
            values (:office, :spelling, :country, :name, :actor, :by, :at)
            on conflict (office, spelling, country)
            do update set name = excluded.name, actor = excluded.actor, decided_by = excluded.decided_by,
                          decided_at = excluded.decided_at
            """)
        .param("office", office)
        .param("spelling", spelling.name())
        .param("country", spelling.country())
        .param("name", name)
        .param("actor", actor, java.sql.Types.VARCHAR)
        .param("by", by)
        .param("at", Timestamp.from(now))
        .update();
  }

  public void forget(String office, Spelling spelling) {
    database
        .sql(
            "delete from name_decision where office = :office and spelling = :spelling and country = :country")
        .param("office", office)
        .param("spelling", spelling.name())
        .param("country", spelling.country())
        .update();
  }
}
