package city.hansa.actors.api;

import city.hansa.actors.Kind;
import city.hansa.actors.Name;
import city.hansa.engine.register.Truth;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One actor with everything the register knows of it, for all time; what is not known is left out.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
    name = "Actor",
    description =
        "A body able to act. Dates are 2004, 2004-05 or 2004-05-05, as precise as their source. Sources are named by id.")
record ActorFacts(
    @Schema(
            description = "Stable and readable; the actor's page is /actors/{id}",
            example = "barcelona-es")
        String id,
    Kind kind,
    @Schema(description = "In the language of the request where one is known, as borne on asOf")
        String name,
    @Schema(description = "The day on which the answer is read") LocalDate asOf,
    @Schema(description = "Whether it stood on asOf; UNKNOWN where no source decides") Truth exists,
    @Schema(description = "When it began, as each source says; several when they disagree")
        List<Dated> began,
    @Schema(description = "When it ended, as each source says") List<Dated> ended,
    @Schema(description = "It has ended though nobody says when") boolean endedOnUnknownDay,
    @Schema(description = "ISO 3166-1 alpha-2; absent for bodies of no single country")
        @Nullable String country,
    @Nullable String countryName,
    @Schema(description = "UN M49 regions, widest first") List<WorldRegion> worldRegions,
    @Schema(description = "The state and divisions it lies in, outermost first")
        List<Other> hierarchy,
    @Nullable Location location,
    List<Named> names,
    List<Identified> identifiers,
    List<Population> populations,
    List<Term> parents,
    List<Step> predecessors,
    List<Step> successors,
    List<Holder> officeHolders,
    List<Seat> seats,
    @Schema(description = "Only of networks") @Nullable Network network,
    @Nullable Described description,
    @Schema(description = "The source that states that the actor exists") String source,
    @Schema(description = "Every source named above") List<SourceFacts> sources,
    @Schema(description = "What must be named beside the facts when they are published")
        @Nullable String attribution) {

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Dated(@Schema(example = "2004-05-05") String on, String label, String source) {}

  record WorldRegion(String code, String name) {}

  record Other(String id, Kind kind, String name) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Location(
      @Schema(description = "Degrees north, WGS 84") double latitude,
      @Schema(description = "Degrees east, WGS 84") double longitude,
      @Schema(description = "Name of the place in the gazetteer") String place,
      @Nullable Integer geonamesId,
      @Schema(description = "GeoNames feature code") @Nullable String featureCode,
      @Schema(description = "Metres") @Nullable Integer elevation,
      @Nullable String timeZone) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Named(
      String name,
      @Schema(description = "BCP 47; absent where the source states none")
          @Nullable String language,
      @Schema(description = "ISO 15924") String script,
      Name.Use use,
      @Nullable String from,
      @Schema(description = "The first day on which it was no longer borne") @Nullable String until,
      @Schema(description = "Whether it was borne on asOf") Truth borne,
      String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Identified(String scheme, String value, @Nullable String address, String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Population(
      long persons,
      @Schema(description = "MUNICIPAL, METRO, NATIONAL or UNSTATED") String boundary,
      @Schema(description = "The day counted for; absent where the source does not say")
          @Nullable String asOf,
      String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Term(Other actor, @Nullable String from, @Nullable String until, String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      Other actor,
      @Nullable String on,
      @Schema(description = "MERGED, TRANSFORMED or SPLIT") String how,
      String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Holder(
      String role,
      String person,
      @Nullable String from,
      @Schema(
              description =
                  "Absent where no source states an end, which does not say that it goes on")
          @Nullable String until,
      String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Seat(
      @Nullable Other city,
      String place,
      @Nullable String country,
      @Nullable String from,
      @Nullable String until,
      String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Network(
      @Schema(description = "GLOBAL, REGIONAL or NATIONAL") @Nullable String scope,
      List<String> themes,
      @Nullable String legalForm,
      List<Founder> founders,
      String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Founder(@Nullable Other actor, String name, String type, String source) {}

  record Described(String text, String source) {}

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record SourceFacts(
      String id,
      String title,
      @Nullable String publisher,
      @Nullable String licence,
      @Nullable String address,
      @Nullable String published,
      LocalDate retrievedOn) {}
}
