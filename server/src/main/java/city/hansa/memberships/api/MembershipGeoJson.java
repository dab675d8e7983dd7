package city.hansa.memberships.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Members as points of RFC 7946: longitude before latitude, WGS 84. */
final class MembershipGeoJson {
  static final String TYPE = "application/geo+json";

  private MembershipGeoJson() {}

  /**
   * @param rows of the facts, in the same order
   */
  static Map<String, Object> of(List<Row> rows, List<MembershipFacts> facts, LocalDate asOf) {
    List<Map<String, Object>> features = new ArrayList<>();
    for (int at = 0; at < rows.size(); at++) {
      features.add(feature(rows.get(at), facts.get(at)));
    }
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("asOf", asOf.toString());
    collection.put("features", features);
    return collection;
  }

  /** A member whose place is not known has no geometry, as the format has it. */
  private static Map<String, Object> feature(Row row, MembershipFacts facts) {
    Double latitude = row.member().latitude();
    Double longitude = row.member().longitude();
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", facts.network() + "~" + facts.member());
    feature.put(
        "geometry",
        latitude == null || longitude == null
            ? null
            : Map.of("type", "Point", "coordinates", List.of(longitude, latitude)));
    feature.put("properties", facts);
    return feature;
  }
}
