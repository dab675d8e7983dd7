package city.hansa.occasions;

import city.hansa.shipped.ShippedFile;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The occasions of the networks' data file; see its README for the form. */
record OccasionFile(List<Gathering> occasions) {
  static final ShippedFile FILE = new ShippedFile("data/networks/networks.json");

  record Gathering(
      String id,
      String kind,
      List<Named> names,
      String start,
      @Nullable String end,
      @Nullable At place,
      @Nullable String convenor,
      String source) {}

  record Named(String name, @Nullable String lang, String source) {}

  record At(
      @JsonProperty("geonames_id") @Nullable Integer geonamesId,
      String name,
      @Nullable String country) {}

  static OccasionFile read() {
    try (InputStream json = FILE.open()) {
      return JsonMapper.shared().readValue(json, OccasionFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE.path(), e);
    }
  }
}
