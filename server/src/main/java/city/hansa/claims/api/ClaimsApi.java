package city.hansa.claims.api;

import city.hansa.claims.Account;
import city.hansa.claims.Claims;
import city.hansa.claims.CountKind;
import city.hansa.claims.State;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
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
      summary = "Claims with how each stands",
      description =
          "All in one answer. States are computed from the claims that you may see, on the day asked for.")
  @GetMapping
  ResponseEntity<?> list(
      @Parameter(description = "Id of an actor or topic", example = "c40")
          @RequestParam(defaultValue = "")
          String subject,
      @Parameter(description = "What was counted, such as SIGNATORY")
          @RequestParam(defaultValue = "")
          String kind,
      @Parameter(description = "ASSERTED, CORROBORATED, DISPUTED, RESOLVED, REFUTED, STALE")
          @RequestParam(defaultValue = "")
          String state,
      @Parameter(description = "Id of a source") @RequestParam(defaultValue = "") String source,
      @Parameter(description = "json or csv") @RequestParam(defaultValue = "json") String format,
      Site site) {
    CountKind ofKind = choice(CountKind.class, "kind", kind);
    State inState = choice(State.class, "state", state);
    Account account =
        claims.read(
            site.viewer(), subject.isBlank() ? List.of() : List.of(subject), site.asOf().day());
    List<ClaimFacts> found =
        account.findings().values().stream()
            .filter(each -> ofKind == null || each.claim().about().kind() == ofKind)
            .filter(each -> inState == null || each.state() == inState)
            .filter(each -> source.isBlank() || source.equals(each.claim().source()))
            .map(each -> ClaimFacts.of(each, account))
            .toList();
    return answer(found, format);
  }

  @Operation(summary = "One claim with how it stands")
  @GetMapping("/{id}")
  ClaimFacts one(
      @Parameter(description = "Its id", example = "marrakech-adopted-76") @PathVariable String id,
      Site site) {
    Account account = claims.around(site.viewer(), id, site.asOf().day());
    return ClaimFacts.of(account.find(id).orElseThrow(() -> new NotFound(id)), account);
  }

  private static ResponseEntity<?> answer(List<ClaimFacts> found, String format) {
    return switch (format) {
      case "json" ->
          ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(new Listed(found));
      case "csv" ->
          ResponseEntity.ok()
              .header("Content-Type", SafeCsv.TYPE)
              .header("Content-Disposition", "attachment; filename=\"claims.csv\"")
              .body(ClaimCsv.of(found));
      default -> throw new BadInput("format", format, "claims.problem.choice", "json, csv");
    };
  }

  private static <E extends Enum<E>> @Nullable E choice(Class<E> type, String field, String name) {
    if (name.isBlank()) {
      return null;
    }
    try {
      return Enum.valueOf(type, name.strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      String known =
          Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
      throw new BadInput(field, name, "claims.problem.choice", known);
    }
  }

  /** A list as data, so that more can stand beside the items one day. */
  record Listed(List<ClaimFacts> items) {}
}
