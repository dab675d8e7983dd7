package city.hansa.sources;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published page, file or data set that states facts.
 *
 * @param id readable and stable, such as {@code geonames-cities500}
 * @param licence name or SPDX id of the licence under which the facts are used; null if none is
 *     stated
 * @param published when it was published, {@code 2004}, {@code 2004-05} or {@code 2004-05-05}; null
 *     if it does not say
 * @param retrievedOn the day on which it was read
 * @param rows how many rows were taken from it; null for pages
 */
public record Source(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String licence,
    @Nullable String licenceAddress,
    @Nullable String address,
    @Nullable String language,
    @Nullable String published,
    LocalDate retrievedOn,
    @Nullable Long rows,
    @Nullable String note) {

  /** The id of the source of state names that come with the Java platform. */
  public static final String PLATFORM_NAMES = "cldr-jdk";
}
