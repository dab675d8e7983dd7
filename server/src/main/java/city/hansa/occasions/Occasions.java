package city.hansa.occasions;

import city.hansa.engine.register.PartialDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads gatherings. */
@Repository
public class Occasions {

  /**
   * A gathering.
   *
   * @param kind SUMMIT, COP, CONGRESS, ASSEMBLY or FORUM
   * @param name the shortest of its names in English, which labels show
   * @param title the longest of its names
   * @param place where it was held; null if no source says
   */
  public record Occasion(
      String id,
      String kind,
      String name,
      String title,
      PartialDate start,
      @Nullable String place,
      String sourceId) {}

  private final JdbcClient jdbc;

  Occasions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Gatherings of states under the United Nations, by day: those that a body of it convened. */
  public List<Occasion> ofTheUnitedNations() {
    return jdbc.sql(
            """
            select o.id, o.kind, o.start_on, o.place_name, o.source_id,
                   (select name from occasion_name n where n.occasion_id = o.id
                     order by length(name), name limit 1) as name,
                   (select name from occasion_name n where n.occasion_id = o.id
                     order by length(name) desc, name limit 1) as title
              from occasion o
             where o.kind in ('SUMMIT', 'COP')
               and o.convenor_id in ('un', 'un-general-assembly', 'unfccc')
             order by o.start_on, o.id
            """)
        .query((row, number) ->
            new Occasion(
                row.getString("id"),
                row.getString("kind"),
                row.getString("name"),
                row.getString("title"),
                PartialDate.parse(row.getString("start_on")),
                row.getString("place_name"),
                row.getString("source_id")))
        .list();
  }
}
