package city.hansa.partners;

import city.hansa.actors.Card;
import city.hansa.actors.SizeClass;
import city.hansa.kernel.BadInput;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody looks for.
 *
 * @param country ISO 3166-1 alpha-2; empty for any
 * @param continent UN M49 code; empty for any
 * @param size null for any
 * @param network id of one of which they shall be members; empty for any
 * @param field code of a field of work; empty for any
 * @param language ISO 639-1; empty for any
 * @param goal part of a goal that they name, in small letters; empty for any
 * @param withTied whether those already tied are shown too
 */
record Wanted(
    String country,
    String continent,
    @Nullable SizeClass size,
    String network,
    String field,
    String language,
    String goal,
    boolean withTied) {
  static final Set<String> NAMES =
      Set.of(
          "city", "country", "continent", "size", "network", "field", "language", "goal", "tied");

  /**
   * @throws BadInput naming the parameter that cannot be used
   */
  static Wanted read(Map<String, String> query) {
    return new Wanted(
        text(query, "country").toUpperCase(Locale.ROOT),
        text(query, "continent"),
        size(text(query, "size")),
        text(query, "network"),
        text(query, "field").toLowerCase(Locale.ROOT),
        text(query, "language").toLowerCase(Locale.ROOT),
        text(query, "goal").toLowerCase(Locale.ROOT),
        query.containsKey("tied"));
  }

  /**
   * @throws BadInput naming a parameter that is not known
   */
  static void check(Map<String, String> query, Predicate<String> known) {
    query.forEach((name, value) -> {
      if (!known.test(name)) {
        throw new BadInput(name, value, "partners.problem.unknown");
      }
    });
  }

  private static String text(Map<String, String> query, String name) {
    return query.getOrDefault(name, "").strip();
  }

  private static @Nullable SizeClass size(String sent) {
    if (sent.isEmpty()) {
      return null;
    }
    return Arrays.stream(SizeClass.values())
        .filter(each -> each.name().equalsIgnoreCase(sent))
        .findFirst()
        .orElseThrow(() ->
            new BadInput(
                "size",
                sent,
                "partners.problem.size",
                Arrays.stream(SizeClass.values())
                    .map(Enum::name)
                    .collect(Collectors.joining(", "))));
  }

  /** Whether an actor is one of those looked for, by what it is. */
  boolean fits(Card card) {
    return (country.isEmpty() || country.equals(card.country()))
        && (continent.isEmpty() || continent.equals(card.continent()))
        && (size == null || size == SizeClass.of(card.people()));
  }

  /** Likewise by what is known of it. */
  boolean fits(Facets facets) {
    return fits(facets.card())
        && (network.isEmpty() || facets.networks().contains(network))
        && (field.isEmpty() || facets.fields().contains(field))
        && (language.isEmpty() || facets.languages().contains(language))
        && (goal.isEmpty() || named(facets));
  }

  boolean named(Facets facets) {
    return facets.office() != null
        && facets.office().text("goals").toLowerCase(Locale.ROOT).contains(goal);
  }
}
