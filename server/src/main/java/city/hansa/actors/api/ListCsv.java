package city.hansa.actors.api;

import city.hansa.site.SafeCsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list as a table; its columns are the fields of the JSON. */
final class ListCsv {
  private static final List<String> HEADER =
      List.of(
          "id",
          "kind",
          "name",
          "country",
          "countryName",
          "region",
          "founded",
          "ended",
          "exists",
          "population",
          "populationSource",
          "latitude",
          "longitude");

  private ListCsv() {}

  static String of(ActorList list) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ActorList.Item each : list.items()) {
      rows.add(
          Arrays.asList(
              each.id(),
              each.kind().name(),
              each.name(),
              each.country(),
              each.countryName(),
              each.region(),
              each.founded(),
              each.ended(),
              each.exists().name(),
              each.population(),
              each.populationSource(),
              each.latitude(),
              each.longitude()));
    }
    return SafeCsv.of(HEADER, rows);
  }
}
