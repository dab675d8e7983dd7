package city.hansa.sources;

import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Visibility;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A source as fields of text, and its reading; form and API use this one. */
final class SourceEntry {

  /** In the order of the form. */
  static final List<String> FIELDS =
      List.of(
          "title",
          "author",
          "publisher",
          "published",
          "language",
          "address",
          "retrievedOn",
          "licence",
          "quality",
          "note");

  static final List<String> REQUIRED = List.of("title", "retrievedOn");

  private static final int LONGEST = 2_000;
  private final Map<String, String> fields;
  private final LocalDate today;

  /** What is wrong: a message key by field, in the order of the form. */
  final Map<String, String> faults = new LinkedHashMap<>();

  SourceEntry(Map<String, String> fields, LocalDate today) {
    this.fields = fields;
    this.today = today;
  }

  /** Only to be used while {@link #faults} stays empty. */
  Source read(String id, String office, Visibility visibility) {
    FIELDS.forEach(this::length);
    for (String field : REQUIRED) {
      if (value(field) == null) {
        faults.put(field, "sources.fault.required");
      }
    }
    LocalDate retrieved = retrieved();
    return new Source(
        id,
        text("title"),
        value("author"),
        value("publisher"),
        value("licence"),
        null,
        address(),
        language(),
        published(),
        retrieved,
        null,
        value("note"),
        value("quality"),
        null,
        visibility,
        office);
  }

  private @Nullable String address() {
    String address = value("address");
    if (address == null) {
      return null;
    }
    try {
      URI uri = new URI(address);
      String scheme = uri.getScheme();
      if (uri.getHost() == null || !("https".equals(scheme) || "http".equals(scheme))) {
        faults.put("address", "sources.fault.address");
      }
    } catch (URISyntaxException malformed) {
      faults.put("address", "sources.fault.address");
    }
    return address;
  }

  private @Nullable String language() {
    String language = value("language");
    if (language != null && !language.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      faults.put("language", "sources.fault.language");
    }
    return language;
  }

  private @Nullable String published() {
    String published = value("published");
    if (published != null) {
      try {
        PartialDate.parse(published);
      } catch (IllegalArgumentException none) {
        faults.put("published", "sources.fault.date");
      }
    }
    return published;
  }

  private LocalDate retrieved() {
    String day = value("retrievedOn");
    if (day == null) {
      return today;
    }
    try {
      LocalDate read = LocalDate.parse(day);
      if (read.isAfter(today)) {
        faults.put("retrievedOn", "sources.fault.future");
      }
      return read;
    } catch (DateTimeException none) {
      faults.put("retrievedOn", "sources.fault.day");
      return today;
    }
  }

  private void length(String field) {
    String value = value(field);
    if (value != null && value.length() > LONGEST) {
      faults.put(field, "sources.fault.long");
    }
  }

  private String text(String field) {
    String value = value(field);
    return value == null ? "" : value;
  }

  private @Nullable String value(String field) {
    String value = fields.getOrDefault(field, "").strip();
    return value.isEmpty() ? null : value;
  }
}
