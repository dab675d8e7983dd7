package city.hansa.actors;

import city.hansa.engine.names.Folding;
import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the rows of table actor for bodies that the gazetteer does not know. */
@Repository
class BodyStore {
  private final JdbcClient sql;

  BodyStore(JdbcClient sql) {
    this.sql = sql;
  }

  /**
   * @throws IllegalStateException if the id is that of a city, region or state
   */
  void save(NetworkFile.Body body) {
    NetworkFile.Named name = nameOf(body);
    NetworkFile.At seat = seatOf(body);
    When began = hull(body.founded().stream().map(NetworkFile.Began::date).toList());
    When ended = hull(body.ended().stream().map(NetworkFile.Ended::date).toList());
    int written =
        sql.sql(UPSERT)
            .param("id", body.id())
            .param("kind", body.kind().name())
            .param("name", name.name())
            .param("sortName", Folding.fold(name.name()))
            .param("country", countryOf(body, seat))
            .param("place", seat == null ? null : seat.geonamesId())
            .param("fromEarliest", began == null ? null : began.earliest())
            .param("fromLatest", began == null ? null : began.latest())
            .param("untilEarliest", ended == null ? null : ended.earliest())
            .param("untilLatest", ended == null ? null : ended.latest())
            .param("ended", ended != null || body.endedUnknownDate())
            .param("source", name.source())
            .update();
    if (written != 1) {
      throw new IllegalStateException("The id " + body.id() + " is that of another actor");
    }
  }

  private static final String UPSERT =
      """
      insert into actor (id, kind, name, sort_name, country, world_region, place_id, from_earliest, from_latest,
        until_earliest, until_latest, ended, source_id)
      values (:id, :kind, :name, :sortName, :country, (select world_region from country where code = :country),
        (select id from place where id = :place), :fromEarliest, :fromLatest, :untilEarliest, :untilLatest, :ended,
        :source)
      on conflict (id) do update set
        kind = excluded.kind, name = excluded.name, sort_name = excluded.sort_name, country = excluded.country,
        world_region = excluded.world_region, place_id = excluded.place_id,
        from_earliest = excluded.from_earliest, from_latest = excluded.from_latest,
        until_earliest = excluded.until_earliest, until_latest = excluded.until_latest, ended = excluded.ended,
        source_id = excluded.source_id
      where actor.kind not in ('CITY', 'METRO', 'REGION', 'STATE')
      """;

  /** The last official name, in English where there is one. */
  private static NetworkFile.Named nameOf(NetworkFile.Body body) {
    NetworkFile.Named best = body.names().getFirst();
    for (NetworkFile.Named name : body.names()) {
      best = rank(name) >= rank(best) ? name : best;
    }
    return best;
  }

  private static int rank(NetworkFile.Named name) {
    int use = name.kind().equals("official") ? 4 : 0;
    int standing = name.until() == null ? 2 : 0;
    return use + standing + ("en".equals(name.lang()) ? 1 : 0);
  }

  /** The seat that stands, else the last one named; null if none is known. */
  private static NetworkFile.@Nullable At seatOf(NetworkFile.Body body) {
    NetworkFile.At best = null;
    for (NetworkFile.At seat : body.seat()) {
      best = best == null || seat.until() == null || best.until() != null ? seat : best;
    }
    return best;
  }

  /** Only a network of national scope is of one country: that of its seat. */
  private static @Nullable String countryOf(NetworkFile.Body body, NetworkFile.@Nullable At seat) {
    NetworkFile.Net network = body.network();
    boolean national = network != null && "NATIONAL".equals(network.scope());
    return national && seat != null ? seat.country() : null;
  }

  private static @Nullable When hull(List<String> dates) {
    return dates.isEmpty() ? null : Disputed.among(dates.stream().map(PartialDate::parse).toList());
  }
}
