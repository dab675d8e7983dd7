package city.hansa.actors;

import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The statements of {@link NetworkRegister} and how their rows are read. */
final class NetworkRows {

  static final String NETWORKS =
      """
      select a.id, a.kind, a.name, %s, n.scope, n.themes,
             (select name from actor_name s where s.actor_id = a.id and s.kind = 'SHORT'
               order by lower(name) <> a.id, length(name), name limit 1) as short_name,
             (select array_agg(distinct on_date::text order by on_date::text) from actor_date d
               where d.actor_id = a.id and d.event = 'BEGAN') as began,
             (select array_agg(distinct on_date::text order by on_date::text) from actor_date d
               where d.actor_id = a.id and d.event = 'ENDED') as ended_on
        from network n join actor a on a.id = n.actor_id
       order by a.from_earliest nulls last, a.from_latest, a.sort_name, a.id
      """
          .formatted(Hull.COLUMNS);

  static final String SEATS =
      """
      select s.actor_id, coalesce(p.name, s.place_name) as place, p.latitude, p.longitude,
             s.from_on, s.until_on
        from actor_seat s join place p on p.id = s.place_id
        join network n on n.actor_id = s.actor_id
       order by s.actor_id, s.from_on nulls first, s.until_on, p.id
      """;

  static final String SUCCESSIONS =
      """
      select s.predecessor_id, s.on_date, s.how, s.source_id, a.id, a.kind, a.name
        from actor_succession s join actor a on a.id = s.successor_id
       order by s.predecessor_id, s.on_date, a.id
      """;

  private NetworkRows() {}

  static NetworkRegister.SeatOnMap seat(ResultSet row) throws SQLException {
    PartialDate until = date(row, "until_on");
    Period period = new Period(date(row, "from_on"), until == null ? End.OPEN : End.on(until));
    return new NetworkRegister.SeatOnMap(
        row.getString("place"), row.getDouble("latitude"), row.getDouble("longitude"), period);
  }

  static Actor.Lineage lineage(ResultSet row) throws SQLException {
    return new Actor.Lineage(
        new Actor.Reference(
            row.getString("id"), Kind.valueOf(row.getString("kind")), row.getString("name")),
        date(row, "on_date"),
        row.getString("how"),
        row.getString("source_id"));
  }

  private static @Nullable PartialDate date(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? null : PartialDate.parse(text);
  }
}
