package city.hansa.actors;

import city.hansa.engine.register.Period;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The networks of cities with their lives: few enough to be read at once. */
@Repository
public class NetworkRegister {

  /**
   * A network through time.
   *
   * @param existence the hull of all that sources say
   * @param began the dates that sources give, as written, earliest first; empty if none does
   * @param ended likewise for its end
   * @param scope GLOBAL, REGIONAL, NATIONAL; null if no source says
   * @param seats where it sat or sits, that the map can show
   * @param successors what it merged into or became
   */
  public record NetworkLife(
      String id,
      Kind kind,
      String name,
      @Nullable String shortName,
      Period existence,
      List<String> began,
      List<String> ended,
      @Nullable String scope,
      List<String> themes,
      List<SeatOnMap> seats,
      List<Actor.Lineage> successors) {}

  /**
   * @param period when it sat there, as far as known
   */
  public record SeatOnMap(String place, double latitude, double longitude, Period period) {}

  private record Seated(String actor, SeatOnMap seat) {}

  private record Followed(String actor, Actor.Lineage by) {}

  private final JdbcClient jdbc;

  NetworkRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All networks, oldest first, those of unknown founding last; three statements. */
  public List<NetworkLife> listAll() {
    Map<String, List<SeatOnMap>> seats =
        seats().stream()
            .collect(
                Collectors.groupingBy(
                    Seated::actor,
                    TreeMap::new,
                    Collectors.mapping(Seated::seat, Collectors.toList())));
    Map<String, List<Actor.Lineage>> successors =
        successions().stream()
            .collect(
                Collectors.groupingBy(
                    Followed::actor,
                    TreeMap::new,
                    Collectors.mapping(Followed::by, Collectors.toList())));
    return jdbc.sql(NetworkRows.NETWORKS)
        .query((row, number) ->
            life(
                row,
                seats.getOrDefault(row.getString("id"), List.of()),
                successors.getOrDefault(row.getString("id"), List.of())))
        .list();
  }

  private List<Seated> seats() {
    return jdbc.sql(NetworkRows.SEATS)
        .query((row, number) -> new Seated(row.getString("actor_id"), NetworkRows.seat(row)))
        .list();
  }

  private List<Followed> successions() {
    return jdbc.sql(NetworkRows.SUCCESSIONS)
        .query((row, n) -> new Followed(row.getString("predecessor_id"), NetworkRows.lineage(row)))
        .list();
  }

  private static NetworkLife life(
      ResultSet row, List<SeatOnMap> seats, List<Actor.Lineage> successors) throws SQLException {
    return new NetworkLife(
        row.getString("id"),
        Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("short_name"),
        Hull.of(row),
        texts(row, "began"),
        texts(row, "ended_on"),
        row.getString("scope"),
        texts(row, "themes"),
        seats,
        successors);
  }

  private static List<String> texts(ResultSet row, String column) throws SQLException {
    Array array = row.getArray(column);
    return array == null ? List.of() : List.of((String[]) array.getArray());
  }
}
