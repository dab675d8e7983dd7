package city.hansa.lists.store;

import city.hansa.lists.BroughtList;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lists beside a list: those of its series, those of the same file, those that nobody wrote. */
@Repository
public class SeriesStore {
  private final JdbcClient database;

  SeriesStore(JdbcClient database) {
    this.database = database;
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

  /** Lists that were never written and on which nobody has worked since the moment. */
  public List<UUID> listForgotten(Instant before) {
    return database
        .sql(
            """
            select id from brought_list
             where seen_at < :before and written_at is null and state not in ('DISCARDED', 'UNDONE')
             for update skip locked
            """)
        .param("before", Timestamp.from(before))
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}
