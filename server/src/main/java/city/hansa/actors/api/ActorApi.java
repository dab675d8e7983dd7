package city.hansa.actors.api;

import city.hansa.actors.Actor;
import city.hansa.actors.Actors;
import city.hansa.actors.Handbooks;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/** One actor as data. */
@RestController
@RequestMapping("/api/v1/actors")
@Tag(name = "Actors", description = "Cities, regions, states, networks and all other bodies")
class ActorApi {
  private static final List<String> FORMATS = List.of("json", "jsonld", "geojson", "csv");
  private final Actors actors;
  private final Handbooks handbooks;
  private final JsonMapper json;

  ActorApi(Actors actors, Handbooks handbooks, JsonMapper json) {
    this.actors = actors;
    this.handbooks = handbooks;
    this.json = json;
  }

  @Operation(
      summary = "One actor",
      description =
          "Everything the register knows of it, for all time; exists, name and borne are those of asOf. The address of a merged duplicate answers 301. As CSV: its names.",
      parameters = {
        @Parameter(
            name = "asOf",
            description = "The day to read as of, such as 2009-03-22; today if absent"),
        @Parameter(
            name = "format",
            description = "json, jsonld, geojson or csv; the Accept header works too")
      })
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ActorFacts.class)))
  @GetMapping("/{id}")
  ResponseEntity<?> actor(
      @PathVariable String id,
      @Parameter(hidden = true) Site site,
      @Parameter(hidden = true) HttpServletRequest request) {
    Parameters.check(request, Set.of("from"));
    String format = Parameters.format(request, FORMATS);
    return switch (actors.getActor(id, site.asOf(), site.language())) {
      case Actors.Found.Merged(String successor) -> moved(successor, id, site);
      case Actors.Found.Here(Actor actor) -> answer(facts(actor, site), format);
    };
  }

  private ActorFacts facts(Actor actor, Site site) {
    return new FactsAssembly(handbooks.current(), site.asOf().day(), site.language())
        .facts(actor, actors.standing(actor, site.asOf().day()));
  }

  private static ResponseEntity<?> moved(String successor, String id, Site site) {
    String address = site.href("/api/v1/actors/" + successor + "?from=" + site.encode(id));
    return ResponseEntity.status(HttpStatus.MOVED_PERMANENTLY)
        .header(HttpHeaders.LOCATION, address)
        .build();
  }

  private ResponseEntity<?> answer(ActorFacts facts, String format) {
    byte[] body =
        switch (format) {
          case "jsonld" -> json.writeValueAsBytes(new SchemaOrg(root()).of(facts));
          case "geojson" -> json.writeValueAsBytes(feature(facts));
          case "csv" -> names(facts).getBytes(java.nio.charset.StandardCharsets.UTF_8);
          default -> json.writeValueAsBytes(facts);
        };
    return Answers.ok(format, facts.attribution()).body(body);
  }

  private static String root() {
    return ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
  }

  private static Map<String, Object> feature(ActorFacts facts) {
    ActorFacts.Location at = facts.location();
    return GeoJson.feature(
        facts.id(), at == null ? null : at.latitude(), at == null ? null : at.longitude(), facts);
  }

  private static String names(ActorFacts facts) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ActorFacts.Named each : facts.names()) {
      rows.add(
          Arrays.asList(
              facts.id(),
              each.name(),
              each.language(),
              each.script(),
              each.use().name(),
              each.from(),
              each.until(),
              each.source()));
    }
    return SafeCsv.of(
        List.of("id", "name", "language", "script", "use", "from", "until", "source"), rows);
  }
}
