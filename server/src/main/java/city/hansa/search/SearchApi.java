package city.hansa.search;

import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Search for programs. */
@RestController
@Tag(name = "Search")
class SearchApi {
  private final Search search;
  private final Identifiers identifiers;
  private final InstrumentSearch instruments;

  SearchApi(Search search, Identifiers identifiers, InstrumentSearch instruments) {
    this.search = search;
    this.identifiers = identifiers;
    this.instruments = instruments;
  }

  @Operation(
      summary = "Find actors and instruments by name",
      description =
          "All names in any script; accents, case and small typing errors do not matter. Best first;"
              + " actors that surely did not exist on the day come after those that match as well."
              + " Instruments are found by any title they ever had, in any language, unless a kind or"
              + " country of actors is asked for.")
  @GetMapping(path = "/api/v1/search", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<?> search(
      @Parameter(description = "A name or its beginning, at most 200 characters", example = "Köln")
          @RequestParam
          String q,
      @Parameter(description = "Kinds of actors, separated by commas", example = "CITY")
          @RequestParam(required = false)
          @Nullable String kind,
      @Parameter(description = "ISO 3166-1 alpha-2 code of a state", example = "DE")
          @RequestParam(required = false)
          @Nullable String country,
      @Parameter(description = "1 to 100, 20 if not given", example = "5")
          @RequestParam(required = false)
          @Nullable String limit,
      @Parameter(hidden = true) Site site) {
    SearchQuery query = SearchQuery.of(q, kind, country, limit);
    return switch (search.search(query, site.asOf().day(), site.language())) {
      case Finding.Found(List<Hit> hits) -> ResponseEntity.ok(answer(query, hits, site));
      case Finding.StillBuilding() -> later(site);
    };
  }

  private FoundActors answer(SearchQuery query, List<Hit> hits, Site site) {
    Map<String, Map<String, String>> schemes = identifiers.of(hits.stream().map(Hit::id).toList());
    return new FoundActors(
        query.words(),
        site.asOf().day(),
        hits.stream()
            .map(hit -> FoundActor.of(hit, schemes.getOrDefault(hit.id(), Map.of()), site))
            .toList(),
        instruments.search(query, query.limit(), site));
  }

  private static ResponseEntity<ProblemDetail> later(Site site) {
    ProblemDetail problem =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.SERVICE_UNAVAILABLE, site.t("search.building.detail"));
    problem.setTitle(site.t("search.building"));
    problem.setInstance(URI.create(site.path()));
    return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
        .header(HttpHeaders.RETRY_AFTER, SearchController.RETRY_AFTER_SECONDS)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
