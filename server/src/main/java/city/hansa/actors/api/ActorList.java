package city.hansa.actors.api;

import city.hansa.actors.Kind;
import city.hansa.engine.register.Truth;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of the list of actors. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "A page of the list of actors")
record ActorList(
    List<Item> items,
    @Schema(description = "Actors that fit the filters, on all pages; counted exactly") long total,
    @Schema(description = "Of these, how many may or may not have stood on asOf")
        long existenceUnknown,
    @Schema(
            description =
                "Left out: founding dates too imprecise or disputed for the years asked for")
        long foundingUnclear,
    @Schema(description = "Left out: nobody says when they began") long foundingUnknown,
    @Schema(description = "Left out: no number of residents is known") long populationUnknown,
    LocalDate asOf,
    @Schema(description = "Address of the next page; absent at the end") @Nullable String next,
    @Nullable String attribution) {

  /** One actor of the list. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "ActorListItem")
  record Item(
      String id,
      Kind kind,
      String name,
      @Nullable String country,
      @Nullable String countryName,
      @Nullable String region,
      @Schema(description = "2004, 2004-05, 2004-05-05 or, where sources disagree, [2004,2005]")
          @Nullable String founded,
      @Nullable String ended,
      @Schema(description = "Whether it stood on asOf") Truth exists,
      @Schema(description = "Persons; boundary and day as its source has them")
          @Nullable Long population,
      @Schema(description = "Id of the source of the population") @Nullable String populationSource,
      @Nullable Double latitude,
      @Nullable Double longitude) {}
}
