package city.hansa.actors;

import city.hansa.kernel.AsOf;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list of actors shall hold.
 *
 * @param kinds empty for all
 * @param country ISO 3166-1 alpha-2, or null
 * @param worldRegion M49 code of a region or sub-region, or null
 * @param division gazetteer code of a division, such as ES.56, or null
 * @param populationFrom persons, inclusive; actors without a figure drop out once either bound is
 *     given
 * @param foundedFrom year, inclusive; actors of unknown founding drop out once either bound is
 *     given (and are counted)
 * @param withPast whether actors that had surely ended or not begun on the day stand in the list
 *     too
 * @param after token of the page before, or null for the first
 * @param limit 1 to 500
 */
public record ActorQuery(
    Set<Kind> kinds,
    @Nullable String country,
    @Nullable String worldRegion,
    @Nullable String division,
    @Nullable Long populationFrom,
    @Nullable Long populationUntil,
    @Nullable Integer foundedFrom,
    @Nullable Integer foundedUntil,
    boolean withPast,
    Sort sort,
    boolean descending,
    @Nullable String after,
    int limit,
    AsOf asOf,
    Locale language) {

  /** Orders in which a list can be read; ties are settled by id. */
  public enum Sort {
    NAME,
    POPULATION,
    FOUNDED
  }
}
