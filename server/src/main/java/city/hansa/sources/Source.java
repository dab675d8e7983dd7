package city.hansa.sources;

import city.hansa.kernel.Visibility;
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
 * @param quality what speaks for or against it, in words; null if nothing was written down
 * @param deadSince the day on which its address was found dead; null if it answers, or nobody
 *     looked
 * @param office the organisation that entered it; null for what ships
 */
public record Source(
    String id,
    String title,
    @Nullable String author,
    @Nullable String publisher,
    @Nullable String licence,
    @Nullable String licenceAddress,
    @Nullable String address,
    @Nullable String language,
    @Nullable String published,
    LocalDate retrievedOn,
    @Nullable Long rows,
    @Nullable String note,
    @Nullable String quality,
    @Nullable LocalDate deadSince,
    Visibility visibility,
    @Nullable String office) {

  /** The id of the source of state names that come with the Java platform. */
  public static final String PLATFORM_NAMES = "cldr-jdk";

  /** One that everybody may read, of whose quality and address nothing is known yet. */
  public Source(
      String id,
      String title,
      @Nullable String author,
      @Nullable String publisher,
      @Nullable String licence,
      @Nullable String licenceAddress,
      @Nullable String address,
      @Nullable String language,
      @Nullable String published,
      LocalDate retrievedOn,
      @Nullable Long rows,
      @Nullable String note) {
    this(
        id,
        title,
        author,
        publisher,
        licence,
        licenceAddress,
        address,
        language,
        published,
        retrievedOn,
        rows,
        note,
        null,
        null,
        Visibility.PUBLIC,
        null);
  }

  Source withId(String other) {
    return new Source(
        other,
        title,
        author,
        publisher,
        licence,
        licenceAddress,
        address,
        language,
        published,
        retrievedOn,
        rows,
        note,
        quality,
        deadSince,
        visibility,
        office);
  }
}
