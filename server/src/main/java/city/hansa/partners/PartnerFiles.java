package city.hansa.partners;

import city.hansa.site.SafeCsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Partners as a table, and as points of RFC 7946. */
final class PartnerFiles {
  static final String GEOJSON = "application/geo+json";
  private static final List<String> HEADER =
      List.of("actor", "name", "country", "residents", "points", "tied", "reasons");

  private PartnerFiles() {}

  /** One reason after another in one cell. */
  static String csv(PartnerList list) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (PartnerList.Partner each : list.items()) {
      rows.add(
          Arrays.asList(
              each.actor(),
              each.name(),
              each.country(),
              each.residents(),
              each.points(),
              each.tied(),
              each.reasons().stream()
                  .map(PartnerList.Why::sentence)
                  .collect(Collectors.joining("; "))));
    }
    return SafeCsv.of(HEADER, rows);
  }

  /**
   * A partner whose place is not known has no geometry, as the format has it.
   *
   * @param matches those of the list, in the same order
   */
  static Map<String, Object> geoJson(PartnerList list, List<Match> matches) {
    List<Map<String, Object>> features = new ArrayList<>();
    for (int at = 0; at < matches.size(); at++) {
      features.add(feature(list.items().get(at), matches.get(at)));
    }
    Map<String, Object> collection = new LinkedHashMap<>();
    collection.put("type", "FeatureCollection");
    collection.put("asOf", list.asOf());
    collection.put("features", features);
    return collection;
  }

  private static Map<String, Object> feature(PartnerList.Partner partner, Match match) {
    Double latitude = match.card().latitude();
    Double longitude = match.card().longitude();
    Map<String, Object> feature = new LinkedHashMap<>();
    feature.put("type", "Feature");
    feature.put("id", partner.actor());
    feature.put(
        "geometry",
        latitude == null || longitude == null
            ? null
            : Map.of("type", "Point", "coordinates", List.of(longitude, latitude)));
    feature.put("properties", partner);
    return feature;
  }
}
