package city.hansa.mandate;

import org.jspecify.annotations.Nullable;

/**
 * Whose law binds an actor.
 *
 * @param country ISO 3166-1 alpha-2
 * @param subdivision code of a division as the gazetteer writes it, such as US.TX; null for the
 *     country as a whole, or where it is not known
 */
public record Jurisdiction(String country, @Nullable String subdivision) {

  /** Reads {@code ES} or {@code US.TX}. */
  public static Jurisdiction parse(String written) {
    int dot = written.indexOf('.');
    return dot < 0
        ? new Jurisdiction(written, null)
        : new Jurisdiction(written.substring(0, dot), written);
  }

  /** Whether what is law here is law there too: a country's holds in its divisions. */
  public boolean reaches(Jurisdiction other) {
    return country.equals(other.country)
        && (subdivision == null
            || subdivision.equals(other.subdivision)
            || other.subdivision != null && other.subdivision.startsWith(subdivision + "."));
  }

  @Override
  public String toString() {
    return subdivision == null ? country : subdivision;
  }
}
