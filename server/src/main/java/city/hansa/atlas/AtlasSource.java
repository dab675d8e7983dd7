package city.hansa.atlas;

import city.hansa.sources.Source;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The source that an operator's file is. */
final class AtlasSource {
  /** How the ids of lists of names begin, whatever their day. */
  static final String NAMES = "geonames-alternatenames";

  private AtlasSource() {}

  /** Its day is that on which the file was written, or today if that lies ahead. */
  static Source of(GeoNamesFile file, Clock clock, @Nullable Long rows) {
    LocalDate today = LocalDate.now(clock);
    LocalDate day = file.fetchedOn().isAfter(today) ? today : file.fetchedOn();
    String list = file.list().toLowerCase(Locale.ROOT);
    return new Source(
        "geonames-" + list + "-" + day,
        "GeoNames " + file.list(),
        null,
        "GeoNames",
        "CC-BY-4.0",
        "https://creativecommons.org/licenses/by/4.0/",
        "https://download.geonames.org/export/dump/",
        null,
        null,
        day,
        rows,
        "File " + file.path().getFileName() + " of this register's operator");
  }
}
