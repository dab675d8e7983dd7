package city.hansa.cli;

import city.hansa.lists.BroughtList;
import city.hansa.lists.Settings;
import city.hansa.lists.intake.ListFacts;
import city.hansa.lists.reading.Field;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * What a list is, as the wizard asks it; what is left out stays as it was guessed or said before.
 */
final class ListOptions {
  @Option(names = "--network", paramLabel = "ID", description = "The rows are members of it.")
  private @Nullable String network;

  @Option(names = "--ties", paramLabel = "KIND", description = "The rows are ties, such as SISTER.")
  private @Nullable String ties;

  @Option(
      names = "--own",
      paramLabel = "ID",
      description = "One end of every tie, where no column names it.")
  private @Nullable String own;

  @Option(
      names = "--said-by",
      paramLabel = "END",
      description = "Who says that the ties are so: ACTOR, WITH, BOTH or UNKNOWN, the default.")
  private @Nullable String saidBy;

  @Option(names = "--source", paramLabel = "ID", description = "Source of the list.")
  private @Nullable String source;

  @Option(names = "--as-of", paramLabel = "DAY", description = "Day of the list, as 2024-03-22.")
  private @Nullable String asOf;

  @Option(names = "--complete", description = "Whoever is missing has left.")
  private boolean complete;

  @Option(names = "--sheet", paramLabel = "N", description = "Sheet of a workbook, from 1.")
  private @Nullable Integer sheet;

  @Option(
      names = "--headings",
      paramLabel = "ROW",
      description = "Row with the headings; 0 for none.")
  private @Nullable Long headings;

  @Option(
      names = "--column",
      paramLabel = "LETTER=FIELD",
      description =
          "What a column holds, such as C=SINCE; NOTHING to pass it over. Can be given again. Fields:"
              + " NAME, COUNTRY, REGION, LATITUDE, LONGITUDE, ID, WITH, WITH_COUNTRY, WITH_REGION,"
              + " WITH_ID, SINCE, LEVEL, NOTE.")
  private Map<String, String> columns = new LinkedHashMap<>();

  /** Whether anything is said at all. */
  boolean given() {
    return complete
        || !columns.isEmpty()
        || Stream.of(network, ties, own, saidBy, source, asOf, sheet, headings)
            .anyMatch(Objects::nonNull);
  }

  /**
   * @param known what was guessed or said before
   * @throws ImportRefused naming a column that cannot be
   */
  Settings on(Settings known) {
    return new Settings(
        known.sheet(),
        known.headingRow(),
        columns(known),
        network == null && (ties != null || known.ties()),
        Objects.requireNonNullElse(network, known.network()),
        ties == null ? known.tieKind() : ties.toUpperCase(Locale.ROOT),
        Objects.requireNonNullElse(own, known.own()),
        saidBy == null ? known.assertedBy() : saidBy.toUpperCase(Locale.ROOT),
        Objects.requireNonNullElse(source, known.source()),
        Objects.requireNonNullElse(asOf, known.asOf()),
        complete || known.complete());
  }

  /** What was guessed or said before, guessed anew where another sheet or heading is meant. */
  Settings looked(BroughtList list, ListFacts facts) {
    Settings known = list.settings();
    int at = sheet == null ? known.sheet() : sheet - 1;
    return headings != null
        ? facts.guessed(list, known, at, headings)
        : sheet == null ? known : facts.guessed(list, known, at);
  }

  private List<Field> columns(Settings known) {
    List<Field> fields = new ArrayList<>(known.columns());
    columns.forEach((letters, field) -> {
      int at = number(letters);
      while (fields.size() <= at) {
        fields.add(Field.NOTHING);
      }
      fields.set(at, field(letters, field));
    });
    return fields;
  }

  /** A is 0, AA is 26. */
  private static int number(String letters) {
    if (!letters.matches("[A-Za-z]{1,2}")) {
      throw new ImportRefused("--column " + letters + ": name a column by its letter, such as C");
    }
    int number = 0;
    for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
      number = number * 26 + letter - 'A' + 1;
    }
    return number - 1;
  }

  private static Field field(String letters, String name) {
    return Stream.of(Field.values())
        .filter(field -> field.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () -> new ImportRefused("--column %s: no column holds %s".formatted(letters, name)));
  }
}
