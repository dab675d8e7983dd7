package city.hansa.memberships.api;

import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.KnownAt;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.MembershipState;
import city.hansa.memberships.book.Memberships;
import city.hansa.memberships.book.Movement;
import city.hansa.memberships.book.Turn;
import city.hansa.memberships.view.Addresses;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Joins and departures as data. */
@RestController
@Tag(name = "Memberships")
class ChangesApi {
  private static final Set<String> NAMES = Set.of("network", "from", "until", "format");
  private final Memberships memberships;
  private final ActorNames names;

  ChangesApi(Memberships memberships, ActorNames names) {
    this.memberships = memberships;
    this.names = names;
  }

  /**
   * Who came to a network and who went.
   *
   * @param years the last one first
   * @param steps in the order of time
   */
  @Schema(name = "MembershipChanges")
  record Changes(
      String network,
      LocalDate from,
      LocalDate until,
      List<Movement.Year> years,
      List<Step> steps) {}

  /**
   * One who came or went.
   *
   * @param on as precisely as it is known
   * @param dated whether somebody says the day; if not, by then at the latest
   * @param act number of the act; left out where an end of the membership ceased to be
   */
  @Schema(name = "MembershipChange")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Step(
      String member,
      String name,
      Turn.What what,
      String on,
      boolean dated,
      MembershipState state,
      boolean reported,
      @Nullable Long act) {}

  @Operation(
      summary = "Joins and departures of a network, year by year and between two days",
      parameters = {
        @Parameter(name = "network", required = true, description = "Id of a network"),
        @Parameter(name = "from", description = "First day; a year before the last if absent"),
        @Parameter(name = "until", description = "Last day; that of asOf if absent"),
        @Parameter(name = "format", description = "json, or csv: the steps alone"),
        @Parameter(name = "asOf", description = MembershipsApi.AS_OF),
        @Parameter(name = "knownAt", description = MembershipsApi.KNOWN_AT)
      })
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/json", schema = @Schema(implementation = Changes.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @GetMapping("/api/v1/memberships/changes")
  ResponseEntity<Object> changes(Site site, Viewer viewer) {
    Addresses.check(site.query(), NAMES, MembershipsApi.EVERYWHERE);
    String network = site.query().getOrDefault("network", "").strip();
    if (network.isEmpty()) {
      throw new BadInput("network", null, "memberships.problem.which");
    }
    LocalDate until = Addresses.day(site.query(), "until", site.asOf().day());
    LocalDate from = Addresses.day(site.query(), "from", until.minusYears(1));
    Movement movement =
        Movement.of(
            memberships.roster(network, KnownAt.parse(site.query().get(KnownAt.PARAMETER)), viewer),
            site.asOf().day());
    List<Movement.Step> steps = movement.between(from, until);
    Map<String, String> named =
        names.of(steps.stream().map(step -> step.card().id()).toList(), site);
    Changes changes =
        new Changes(
            network,
            from,
            until,
            movement.years(),
            steps.stream().map(step -> step(step, named)).toList());
    return switch (site.query().getOrDefault("format", "json")) {
      case "json" -> ResponseEntity.ok(changes);
      case "csv" ->
          ResponseEntity.ok()
              .header(HttpHeaders.CONTENT_TYPE, SafeCsv.TYPE)
              .body(ChangesCsv.of(changes));
      default ->
          throw new BadInput(
              "format", site.query().get("format"), "memberships.problem.format", "json, csv");
    };
  }

  private static Step step(Movement.Step step, Map<String, String> named) {
    Turn turn = step.turn();
    return new Step(
        step.card().id(),
        named.getOrDefault(step.card().id(), step.card().name()),
        turn.what(),
        turn.on().toString(),
        turn.dated(),
        turn.state(),
        step.reported(),
        turn.act() == null ? null : turn.act().number());
  }
}
