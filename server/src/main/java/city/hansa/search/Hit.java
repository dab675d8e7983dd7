package city.hansa.search;

import city.hansa.actors.Kind;
import city.hansa.engine.register.Truth;
import org.jspecify.annotations.Nullable;

/**
 * An actor found by a name.
 *
 * @param name in the reader's language where one is known
 * @param matchedName the name that met the query, as its source writes it
 * @param matchedLanguage BCP 47 tag of that name; null if unknown
 * @param country ISO 3166-1 alpha-2; null for bodies of no single country
 * @param region name of the first-order division it lies in; null if unknown
 * @param population persons; null if unknown
 * @param exists whether it stood on the day of the search; unknown where no date is
 */
public record Hit(
    String id,
    Kind kind,
    String name,
    String matchedName,
    @Nullable String matchedLanguage,
    @Nullable String country,
    @Nullable String region,
    @Nullable Long population,
    Truth exists) {

  /** Whether the reader would not see from the name alone why this was found. */
  public boolean foundByAnotherName() {
    return !matchedName.equalsIgnoreCase(name);
  }

  /** Where the actor stands on this site. */
  public String address() {
    return "/actors/" + id;
  }
}
