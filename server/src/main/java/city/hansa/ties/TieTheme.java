package city.hansa.ties;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the ends of a tie work on together. */
public enum TieTheme {
  ADMINISTRATION,
  AID,
  CLIMATE,
  CULTURE,
  DIGITAL,
  ECONOMY,
  EDUCATION,
  ENVIRONMENT,
  FOOD,
  HEALTH,
  HOUSING,
  MIGRATION,
  PEACE,
  SCIENCE,
  SECURITY,
  SPORT,
  TOURISM,
  TRANSPORT,
  WATER,
  YOUTH;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<TieTheme> find(String text) {
    return Arrays.stream(values()).filter(each -> each.name().equalsIgnoreCase(text)).findFirst();
  }

  /** The words of a list of them, as typed. */
  public static List<String> words(String typed) {
    return Stream.of(typed.split("[\\s,;]+")).filter(each -> !each.isEmpty()).distinct().toList();
  }

  /** Those that a list names; words that are none are passed over. */
  public static List<TieTheme> all(String typed) {
    return words(typed).stream().flatMap(each -> find(each).stream()).sorted().toList();
  }
}
