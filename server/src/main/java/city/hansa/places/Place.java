package city.hansa.places;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spot on the map, as the gazetteer has it.
 *
 * @param id GeoNames id
 * @param slug the stable id of the city that may act here, such as {@code barcelona-es}
 * @param alternates names without a language
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east, WGS 84
 * @param featureCode GeoNames feature code, such as PPLA or PPLX; empty where it states none
 * @param country the gazetteer's country code
 * @param admin1 code of the first-order division; null if not stated; likewise 2 to 4
 * @param population persons; null when the gazetteer gives none (its 0 means missing); boundary and
 *     date are not stated
 * @param elevation metres, as stated; null if not
 * @param dem metres, from a digital elevation model; null if not stated
 * @param modifiedOn when the gazetteer last changed the row
 * @param retiredOn the day on which a refresh no longer held it; null while it stands
 */
public record Place(
    int id,
    String slug,
    String name,
    String asciiName,
    List<String> alternates,
    List<TaggedName> taggedNames,
    double latitude,
    double longitude,
    String featureCode,
    String country,
    @Nullable String admin1,
    @Nullable String admin2,
    @Nullable String admin3,
    @Nullable String admin4,
    @Nullable Long population,
    @Nullable Integer elevation,
    @Nullable Integer dem,
    @Nullable String timeZone,
    @Nullable LocalDate modifiedOn,
    String sourceId,
    @Nullable LocalDate retiredOn) {

  /**
   * A name in a language.
   *
   * @param language BCP 47 tag
   */
  public record TaggedName(String language, String name) {}
}
