package city.hansa.atlas;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A file as GeoNames publishes it, zipped or not. What it is shows in the name of the text.
 *
 * @param text name of the text: of the file, or inside the zip
 * @param leastPeople cities of more people than this, and seats; -1 for names
 * @param fetchedOn the day on which the file itself was last written
 */
public record GeoNamesFile(Path path, String text, int leastPeople, LocalDate fetchedOn) {
  private static final Pattern CITIES =
      Pattern.compile("cities(500|1000|5000|15000)(?!\\d).*\\.txt", Pattern.CASE_INSENSITIVE);
  private static final Pattern NAMES =
      Pattern.compile("alternateNamesV2.*\\.txt", Pattern.CASE_INSENSITIVE);

  /** The list with all places of the register; the others hold parts of it. */
  private static final int WHOLE = 500;

  /**
   * @throws AtlasRefused if it cannot be read or is none of the lists known
   */
  static GeoNamesFile of(Path path) {
    if (!Files.isReadable(path) || Files.isDirectory(path)) {
      throw new AtlasRefused("There is no file " + path + " that can be read");
    }
    try {
      String text = isZip(path) ? entry(path) : path.getFileName().toString();
      Integer least = text == null ? null : leastPeople(text);
      if (text == null || least == null) {
        throw new AtlasRefused(
            path
                + " is none of GeoNames' lists that Hansa reads: cities500, cities1000, cities5000,"
                + " cities15000 or alternateNamesV2, as .zip or as the .txt inside it");
      }
      return new GeoNamesFile(path, text, least, writtenOn(path));
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  static AtlasRefused unreadable(Path path, IOException fault) {
    return new AtlasRefused(
        "%s cannot be read to its end; fetch it again (%s)".formatted(path, fault.getMessage()));
  }

  boolean isNames() {
    return leastPeople < 0;
  }

  /** Whether what it lacks is gone, because it holds every place that the register would. */
  boolean isWhole() {
    return leastPeople == WHOLE;
  }

  /** What GeoNames calls it, such as cities500. */
  String list() {
    return isNames() ? "alternateNamesV2" : "cities" + leastPeople;
  }

  private static @Nullable Integer leastPeople(String text) {
    Matcher cities = CITIES.matcher(text);
    if (cities.matches()) {
      return Integer.valueOf(cities.group(1));
    }
    return NAMES.matcher(text).matches() ? -1 : null;
  }

  private static boolean isZip(Path path) throws IOException {
    try (InputStream start = Files.newInputStream(path)) {
      return List.of((int) 'P', (int) 'K').equals(List.of(start.read(), start.read()));
    }
  }

  /** The first list known inside; others, such as the codes of languages, are passed over. */
  private static @Nullable String entry(Path path) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      Optional<String> known =
          zip.stream().map(ZipEntry::getName).filter(name -> leastPeople(name) != null).findFirst();
      return known.orElse(null);
    }
  }

  private static LocalDate writtenOn(Path path) throws IOException {
    return LocalDate.ofInstant(Files.getLastModifiedTime(path).toInstant(), ZoneId.systemDefault());
  }

  /** What reads the text; told its bytes. */
  @FunctionalInterface
  interface Reading {
    void read(InputStream bytes) throws IOException;
  }

  /** Opens the text, and checks a zip's own sum over it at the end. */
  void read(Reading reading) {
    try {
      if (isZip(path)) {
        unzip(reading);
      } else {
        try (InputStream bytes = Files.newInputStream(path)) {
          reading.read(bytes);
        }
      }
    } catch (IOException e) {
      throw unreadable(path, e);
    }
  }

  private void unzip(Reading reading) throws IOException {
    try (ZipFile zip = new ZipFile(path.toFile())) {
      ZipEntry entry = zip.getEntry(text);
      try (CheckedInputStream bytes =
          new CheckedInputStream(zip.getInputStream(entry), new CRC32())) {
        reading.read(bytes);
        if (entry.getCrc() != bytes.getChecksum().getValue()) {
          throw new IOException(text + " is damaged");
        }
      }
    }
  }
}
