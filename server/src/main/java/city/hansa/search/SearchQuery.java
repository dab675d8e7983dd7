package city.hansa.search;

import city.hansa.actors.Kind;
import city.hansa.kernel.BadInput;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is sought.
 *
 * @param words as typed, at most 200 characters
 * @param kinds empty for all
 * @param country ISO 3166-1 alpha-2, or null for all
 * @param limit 1 to 100
 */
public record SearchQuery(String words, Set<Kind> kinds, @Nullable String country, int limit) {

  static final int LONGEST = 200;
  static final int MOST = 100;

  /**
   * Reads what a request sent; nothing given means all kinds and countries.
   *
   * @param kind names of kinds, separated by commas
   * @throws BadInput naming the parameter that cannot be read
   */
  static SearchQuery of(
      @Nullable String q, @Nullable String kind, @Nullable String country, @Nullable String limit) {
    String words = q == null ? "" : q.strip();
    if (words.length() > LONGEST) {
      throw new BadInput("q", words.substring(0, 20) + "…", "search.problem.long", LONGEST);
    }
    return new SearchQuery(words, kinds(kind), country(country), limit(limit));
  }

  private static Set<Kind> kinds(@Nullable String text) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (text != null && !text.isBlank()) {
      for (String each : text.split(",", -1)) {
        kinds.add(kind(each.strip()));
      }
    }
    return kinds;
  }

  private static Kind kind(String text) {
    return Arrays.stream(Kind.values())
        .filter(kind -> kind.name().equalsIgnoreCase(text))
        .findAny()
        .orElseThrow(() ->
            new BadInput("kind", text, "search.problem.kind", Arrays.toString(Kind.values())));
  }

  private static @Nullable String country(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    String code = text.strip().toUpperCase(Locale.ROOT);
    if (!code.matches("[A-Z]{2}")) {
      throw new BadInput("country", text, "search.problem.country");
    }
    return code;
  }

  private static int limit(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return 20;
    }
    if (!text.matches("[0-9]{1,3}")
        || Integer.parseInt(text) < 1
        || Integer.parseInt(text) > MOST) {
      throw new BadInput("limit", text, "search.problem.limit", MOST);
    }
    return Integer.parseInt(text);
  }
}
