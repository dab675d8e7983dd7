package city.hansa.partners;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whom a city could work with, as data.
 *
 * @param city its id
 * @param found how many fit
 * @param next address of the next page; left out at the end
 */
@Schema(name = "PartnerList")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PartnerList(
    LocalDate asOf, String city, int found, List<Partner> items, @Nullable String next) {

  /**
   * @param country ISO 3166-1 alpha-2
   * @param residents left out where nobody says
   * @param points of all its reasons
   * @param tied whether the two have a tie already
   */
  @Schema(name = "Partner")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Partner(
      String actor,
      String name,
      @Nullable String country,
      @Nullable Long residents,
      int points,
      boolean tied,
      List<Why> reasons) {}

  /**
   * @param shared ids of networks, instruments or actors, or codes
   * @param sentence the same in the reader's language
   */
  @Schema(name = "PartnerReason")
  record Why(Reason.Kind kind, int points, List<String> shared, String sentence) {}

  static Partner of(Match match, Words words) {
    return new Partner(
        match.card().id(),
        words.actor(match.card().id()),
        match.card().country(),
        match.card().people(),
        match.points(),
        match.tied(),
        match.reasons().stream()
            .map(reason ->
                new Why(reason.kind(), reason.points(), reason.names(), words.reason(reason)))
            .toList());
  }
}
