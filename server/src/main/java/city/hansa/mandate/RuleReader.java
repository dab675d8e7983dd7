package city.hansa.mandate;

import city.hansa.mandate.Duty.Kind;
import city.hansa.mandate.Duty.Silence;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a pack. The first line names the columns, which may stand in any order; {@code
 * #} begins a remark; a cell that holds several words parts them by commas. Columns: {@code rule,
 * jurisdiction, kind, text, source, verifiedOn} are filled in every line; {@code from, until,
 * counterpartKinds, counterpartCountries, instrumentKinds, bindingness, subjects, due, silence,
 * address} may be empty or absent. {@code due} is a period of ISO 8601 from the planned day, such
 * as {@code -P30D} for thirty days before it.
 */
final class RuleReader {
  private final String place;
  private final Map<String, String> cells;

  private RuleReader(String place, Map<String, String> cells) {
    this.place = place;
    this.cells = cells;
  }

  /**
   * @throws IllegalStateException naming file, line and column of the first fault
   */
  static List<Rule> read(String file, List<String> lines) {
    List<Rule> rules = new ArrayList<>();
    List<String> columns = List.of();
    for (int at = 0; at < lines.size(); at++) {
      String line = lines.get(at);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(line.split("\t", -1));
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rules.add(reader(file + " line " + (at + 1), columns, cells).rule());
      }
    }
    return rules;
  }

  private static RuleReader reader(String place, List<String> columns, List<String> cells) {
    if (columns.size() != cells.size()) {
      throw new IllegalStateException(
          "%s: %d cells where %d are named".formatted(place, cells.size(), columns.size()));
    }
    Map<String, String> byName = new HashMap<>();
    for (int at = 0; at < columns.size(); at++) {
      byName.put(columns.get(at), cells.get(at).strip());
    }
    return new RuleReader(place, byName);
  }

  private Rule rule() {
    return new Rule(
        required("rule"),
        Jurisdiction.parse(required("jurisdiction")),
        day("from"),
        day("until"),
        words("counterpartKinds"),
        words("counterpartCountries"),
        words("instrumentKinds"),
        words("bindingness"),
        words("subjects"),
        choice("kind", required("kind"), Kind.class),
        due(),
        text("silence").isEmpty()
            ? Silence.NOTHING
            : choice("silence", text("silence"), Silence.class),
        required("text"),
        required("source"),
        text("address").isEmpty() ? null : text("address"),
        LocalDate.parse(required("verifiedOn")));
  }

  private String text(String column) {
    return cells.getOrDefault(column, "");
  }

  private String required(String column) {
    if (text(column).isEmpty()) {
      throw new IllegalStateException("%s: %s is empty".formatted(place, column));
    }
    return text(column);
  }

  private Set<String> words(String column) {
    Set<String> words = new TreeSet<>(List.of(text(column).split("[,\\s]+")));
    words.remove("");
    return Set.copyOf(words);
  }

  private @Nullable LocalDate day(String column) {
    return text(column).isEmpty() ? null : LocalDate.parse(text(column));
  }

  private @Nullable Period due() {
    return text("due").isEmpty() ? null : Period.parse(text("due"));
  }

  private <E extends Enum<E>> E choice(String column, String written, Class<E> type) {
    try {
      return Enum.valueOf(type, written);
    } catch (IllegalArgumentException unknown) {
      throw new IllegalStateException(
          "%s: %s cannot be %s".formatted(place, column, written), unknown);
    }
  }
}
