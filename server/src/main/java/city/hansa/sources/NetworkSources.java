package city.hansa.sources;

import city.hansa.shipped.ShippedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The part of the networks' data file that is of this module: its sources. */
record NetworkSources(List<Page> pages) {
  static final ShippedFile FILE = new ShippedFile("data/networks/networks.json");

  /** The file's form; fields of other modules are passed over. */
  private record Content(List<Page> sources) {}

  record Page(
      String id,
      String title,
      @Nullable String publisher,
      @Nullable String address,
      @Nullable String language,
      @Nullable String published,
      LocalDate retrieved,
      @Nullable String licence,
      @Nullable String note) {

    Source source() {
      return new Source(
          id, title, null, publisher, licence, null, address, language, published, retrieved, null,
          note);
    }
  }

  static NetworkSources read() {
    try (InputStream json = FILE.open()) {
      Content content = JsonMapper.shared().readValue(json, Content.class);
      return new NetworkSources(content.sources);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + FILE.path(), e);
    }
  }

  List<Source> sources() {
    return pages.stream().map(Page::source).toList();
  }
}
