package city.hansa.places;

import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.Row;
import city.hansa.shipped.ShippedFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Loads the places that ship. */
@Component
class PlaceFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private final PlaceStore store;

  PlaceFacts(PlaceStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "places";
  }

  @Override
  public int order() {
    return 40;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, List.of(GazetteerFiles.PLACES, GazetteerFiles.SOURCES));
  }

  @Override
  public long load(Progress progress) {
    String source = GazetteerFiles.source("geonames-cities500");
    long total = GazetteerFiles.rowsOf(source);
    long[] done = {0};
    Refreshed counts =
        store.refresh(each ->
            GazetteerFiles.PLACES.rows(row -> {
              each.accept(place(row, source));
              progress.at(++done[0], total);
            }));
    return counts.held();
  }

  static Place place(Row row, String source) {
    String name = row.required("name");
    String ascii = row.text("ascii");
    String modified = row.text("modified_on");
    String featureCode = row.text("feature_code");
    return new Place(
        Integer.parseInt(row.required("id")),
        row.required("slug"),
        name,
        ascii == null ? name : ascii,
        row.list("alternates", GazetteerFiles.UNIT),
        GazetteerFiles.tagged(row.list("tagged", GazetteerFiles.UNIT)),
        Double.parseDouble(row.required("lat")),
        Double.parseDouble(row.required("lon")),
        featureCode == null ? "" : featureCode,
        row.required("country"),
        row.text("admin1"),
        row.text("admin2"),
        row.text("admin3"),
        row.text("admin4"),
        row.number("population"),
        metres(row.number("elevation")),
        metres(row.number("dem")),
        row.text("time_zone"),
        modified == null ? null : LocalDate.parse(modified),
        source,
        null);
  }

  private static @Nullable Integer metres(@Nullable Long stated) {
    return stated == null ? null : Math.toIntExact(stated);
  }
}
