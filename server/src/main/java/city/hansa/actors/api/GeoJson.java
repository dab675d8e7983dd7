package city.hansa.actors.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Features of RFC 7946: longitude before latitude, WGS 84. */
final class GeoJson {
  static final String TYPE = "application/geo+json";

  private GeoJson() {}

  /** A body whose place is not known has no geometry, as the format has it. */
  static Map<String, Object> feature(
      String id, @Nullable Double latitude, @Nullable Double longitude, Object properties) {
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", id);
    feature.put(
        "geometry",
        latitude == null || longitude == null
            ? null
            : Map.of("type", "Point", "coordinates", List.of(longitude, latitude)));
    feature.put("properties", properties);
    return feature;
  }

  static Map<String, Object> collection(List<Map<String, Object>> features, ActorList list) {
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("features", features);
    collection.put("asOf", list.asOf());
    collection.put("total", list.total());
    collection.put("next", list.next());
    collection.put("attribution", list.attribution());
    return collection;
  }
}
