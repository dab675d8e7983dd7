package city.hansa.claims.api;

import city.hansa.claims.Account;
import city.hansa.claims.ClaimFilters;
import city.hansa.claims.ClaimQuery;
import city.hansa.claims.Claims;
import city.hansa.claims.Listing;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Claims as data, for reading. */
@RestController
@RequestMapping("/api/v1/claims")
@Tag(name = "Claims", description = "Who counted what, and how the figures stand")
class ClaimsApi {
  private final Claims claims;

  ClaimsApi(Claims claims) {
    this.claims = claims;
  }

  @Operation(
      summary = "Claims with how each stands, subject by subject",
      description =
          "Follow next to the end; as CSV all are in one answer. States are computed from the claims that you may see, on the day asked for.",
      parameters = {
        @Parameter(name = "subject", description = "Id of an actor or topic", example = "c40"),
        @Parameter(name = "kind", description = "What was counted, such as SIGNATORY"),
        @Parameter(
            name = "state",
            description =
                "ASSERTED, CORROBORATED, DISPUTED, RESOLVED, REFUTED, STALE or WITHDRAWN"),
        @Parameter(name = "source", description = "Id of a source"),
        @Parameter(name = "limit", description = "1 to 1000; 200 if absent"),
        @Parameter(name = "after", description = "Id of the last claim of the page before")
      })
  @GetMapping
  ResponseEntity<?> list(
      @Parameter(description = "json or csv") @RequestParam(defaultValue = "json") String format,
      Site site) {
    ClaimQuery query = ClaimFilters.read(site.query());
    return switch (format) {
      case "json" -> page(claims.list(site.viewer(), query, site.asOf().day()), query, site);
      case "csv" ->
          ResponseEntity.ok()
              .header("Content-Type", SafeCsv.TYPE)
              .header("Content-Disposition", "attachment; filename=\"claims.csv\"")
              .body(ClaimCsv.of(facts(claims.listAll(site.viewer(), query, site.asOf().day()))));
      default -> throw new BadInput("format", format, "claims.problem.choice", "json, csv");
    };
  }

  private static ResponseEntity<?> page(Listing listing, ClaimQuery query, Site site) {
    String next =
        listing.next() == null
            ? null
            : site.href("/api/v1/claims" + ClaimFilters.written(query.after(listing.next())));
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .body(new Listed(facts(listing), next));
  }

  private static List<ClaimFacts> facts(Listing listing) {
    return listing.items().stream().map(each -> ClaimFacts.of(each, listing.account())).toList();
  }

  @Operation(summary = "One claim with how it stands")
  @GetMapping("/{id}")
  ClaimFacts one(
      @Parameter(description = "Its id", example = "marrakech-adopted-76") @PathVariable String id,
      Site site) {
    Account account = claims.around(site.viewer(), id, site.asOf().day());
    return ClaimFacts.of(account.find(id).orElseThrow(() -> new NotFound(id)), account);
  }

  /**
   * @param next address of the next page; null at the end
   */
  record Listed(List<ClaimFacts> items, @Nullable String next) {}
}
