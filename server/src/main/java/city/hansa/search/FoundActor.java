package city.hansa.search;

import city.hansa.actors.Kind;
import city.hansa.engine.register.Truth;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One hit, as programs read it. */
record FoundActor(
    @Schema(example = "koeln-de") String id,
    Kind kind,
    @Schema(description = "In the language asked for by Accept-Language, where one is known")
        String name,
    @Schema(description = "The name that met the query") String matchedName,
    @Schema(description = "BCP 47") @Nullable String matchedLanguage,
    @Schema(description = "ISO 3166-1 alpha-2; null for bodies of no single state", example = "DE")
        @Nullable String state,
    @Nullable String stateName,
    @Schema(description = "First-order division", example = "North Rhine-Westphalia")
        @Nullable String region,
    @Schema(description = "Persons; null if unknown") @Nullable Long population,
    @Schema(description = "Whether it stood on the day; UNKNOWN where no date is known")
        Truth exists,
    @Schema(description = "By scheme, such as GEONAMES") Map<String, String> identifiers,
    @Schema(example = "/actors/koeln-de") String address) {

  static FoundActor of(Hit hit, Map<String, String> identifiers, Site site) {
    String state = hit.country();
    return new FoundActor(
        hit.id(),
        hit.kind(),
        hit.name(),
        hit.matchedName(),
        hit.matchedLanguage(),
        state,
        state == null ? null : States.name(state, site.language()),
        hit.region(),
        hit.population(),
        hit.exists(),
        identifiers,
        hit.address());
  }
}
