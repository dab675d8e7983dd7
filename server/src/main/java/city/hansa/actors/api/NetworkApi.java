package city.hansa.actors.api;

import city.hansa.actors.Actor;
import city.hansa.actors.Actors;
import city.hansa.actors.Handbook;
import city.hansa.actors.Handbooks;
import city.hansa.actors.ShownName;
import city.hansa.engine.register.Truth;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** All networks as data. */
@RestController
@Tag(name = "Networks", description = "Bodies whose members are bodies")
class NetworkApi {
  private final Actors actors;
  private final Handbooks handbooks;

  NetworkApi(Actors actors, Handbooks handbooks) {
    this.actors = actors;
    this.handbooks = handbooks;
  }

  @Operation(
      summary = "Every network, the oldest first",
      description = "Of all times; exists says whether each stood on asOf.",
      parameters =
          @Parameter(name = "asOf", description = "The day to read as of; today if absent"))
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = NetworkList.class)))
  @GetMapping("/api/v1/networks")
  ResponseEntity<NetworkList> networks(
      @Parameter(hidden = true) Site site, @Parameter(hidden = true) HttpServletRequest request) {
    Parameters.check(request, Set.of());
    Parameters.format(request, List.of("json"));
    NetworkList list = list(site);
    return Answers.ok("json", list.attribution()).body(list);
  }

  private NetworkList list(Site site) {
    Handbook handbook = handbooks.current();
    List<NetworkList.Item> items = new ArrayList<>();
    Map<String, ActorFacts.SourceFacts> sources = new LinkedHashMap<>();
    for (Actor actor : actors.listNetworks(site.asOf(), site.language())) {
      ActorFacts facts =
          new FactsAssembly(handbook, site.asOf().day(), site.language())
              .facts(actor, actors.standing(actor, site.asOf().day()));
      facts.sources().forEach(source -> sources.put(source.id(), source));
      items.add(item(actor, facts, site));
    }
    return new NetworkList(
        items,
        items.size(),
        items.stream().filter(each -> each.exists() == Truth.YES).count(),
        items.stream().filter(each -> each.exists() == Truth.UNKNOWN).count(),
        items.stream().filter(each -> each.began().isEmpty()).count(),
        site.asOf().day(),
        List.copyOf(sources.values()),
        items.stream().anyMatch(each -> each.location() != null) ? Attribution.TEXT : null);
  }

  private static NetworkList.Item item(Actor actor, ActorFacts facts, Site site) {
    ActorFacts.Network network = facts.network();
    return new NetworkList.Item(
        facts.id(),
        facts.kind(),
        facts.name(),
        ShownName.abbreviation(actor, site.asOf().day(), facts.name()).orElse(null),
        facts.exists(),
        facts.began(),
        facts.ended(),
        facts.endedOnUnknownDay(),
        network == null ? null : network.scope(),
        network == null ? List.of() : network.themes(),
        facts.seats(),
        facts.location(),
        facts.predecessors(),
        facts.successors());
  }
}
