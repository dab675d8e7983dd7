package city.hansa.ties.api;

import city.hansa.actors.Card;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ties as features of RFC 7946: a line between the places of two ends, points where there are more,
 * no geometry where a place is not known.
 */
final class TieGeoJson {
  static final String TYPE = "application/geo+json";

  private TieGeoJson() {}

  static Map<String, Object> of(TieList list, Map<String, Card> cards) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("features", list.items().stream().map(tie -> feature(tie, cards)).toList());
    collection.put("asOf", list.asOf());
    collection.put("total", list.all());
    return collection;
  }

  private static Map<String, Object> feature(TieData tie, Map<String, Card> cards) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", tie.id());
    feature.put("geometry", geometry(tie, cards));
    feature.put("properties", tie);
    return feature;
  }

  private static @Nullable Object geometry(TieData tie, Map<String, Card> cards) {
    List<List<Double>> places =
        tie.ends().stream().flatMap(end -> place(cards.get(end.id()))).toList();
    if (places.size() < tie.ends().size()) {
      return null;
    }
    String type = places.size() == 2 ? "LineString" : "MultiPoint";
    return Map.of("type", type, "coordinates", places);
  }

  private static Stream<List<Double>> place(@Nullable Card card) {
    return card == null || card.longitude() == null || card.latitude() == null
        ? Stream.empty()
        : Stream.of(List.of(card.longitude(), card.latitude()));
  }
}
