package city.hansa.actors;

import city.hansa.shipped.ShippedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The bodies of the networks' data file; see its README for the form. */
record NetworkFile(List<Body> actors) {
  static final ShippedFile FILE = new ShippedFile("data/networks/networks.json");

  record Body(
      String id,
      Kind kind,
      List<Named> names,
      List<Began> founded,
      List<Ended> ended,
      boolean endedUnknownDate,
      List<Before> predecessors,
      List<Above> parent,
      List<At> seat,
      @Nullable Net network,
      List<Holder> officeHolders,
      List<Identified> identifiers,
      @Nullable Described description) {}

  record Named(
      String name,
      @Nullable String lang,
      String kind,
      @Nullable String from,
      @Nullable String until,
      String source) {}

  record Began(String date, String label, String source) {}

  record Ended(String date, String how, String source) {}

  record Before(String id, @Nullable String on, String how, String source) {}

  record Above(String id, @Nullable String from, @Nullable String until, String source) {}

  /**
   * @param geonamesId null where the place is no city of the gazetteer
   */
  record At(
      @com.fasterxml.jackson.annotation.JsonProperty("geonames_id") @Nullable Integer geonamesId,
      String place,
      @Nullable String country,
      @Nullable String from,
      @Nullable String until,
      String source) {}

  record Net(
      @Nullable String scope,
      List<String> themes,
      @Nullable String legalForm,
      String source,
      List<Founder> founders) {}

  record Founder(@Nullable String actor, String name, String type, String source) {}

  record Holder(
      String role, String person, @Nullable String from, @Nullable String until, String source) {}

  record Identified(String scheme, String value, String source) {}

  record Described(String text, String source) {}

  static NetworkFile read() {
    try (InputStream json = FILE.open()) {
      return JsonMapper.shared().readValue(json, NetworkFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE.path(), e);
    }
  }
}
