package city.hansa.actors.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.ActorPanels;
import city.hansa.actors.Actors;
import city.hansa.actors.Handbooks;
import city.hansa.kernel.BadInput;
import city.hansa.site.Page;
import city.hansa.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The stable address of an actor: a page for readers, the way to the data for programs. */
@Controller
class ActorController {
  /** What an id looks like; anything else stands for nothing. */
  private static final String ID = "[a-z0-9][a-z0-9-]*";

  private final Actors actors;
  private final Handbooks handbooks;
  private final List<ActorPanels> panels;

  ActorController(Actors actors, Handbooks handbooks, ObjectProvider<ActorPanels> panels) {
    this.actors = actors;
    this.handbooks = handbooks;
    this.panels = panels.orderedStream().toList();
  }

  @GetMapping("/actors/{id}")
  Object actor(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String from,
      HttpServletRequest request,
      Site site) {
    String data = dataWanted(request.getHeader(HttpHeaders.ACCEPT));
    if (data != null) {
      return see(HttpStatus.SEE_OTHER, site.href("/api/v1/actors/" + site.encode(id) + data));
    }
    return switch (actors.getActor(id, site.asOf(), site.language())) {
      case Actors.Found.Merged(String successor) ->
          see(
              HttpStatus.MOVED_PERMANENTLY,
              site.href("/actors/" + successor + "?from=" + site.encode(id)));
      case Actors.Found.Here(Actor actor) -> page(actor, from, site);
    };
  }

  private ModelAndView page(Actor actor, @Nullable String from, Site site) {
    if (from != null && !from.matches(ID)) {
      throw new BadInput("from", from, "actors.problem.from");
    }
    ActorPage page =
        new ActorPageMaker(site, handbooks.current())
            .page(
                actor,
                actors.standing(actor, site.asOf().day()),
                actors.around(actor, site.asOf(), site.language()),
                panels(actor, site),
                from);
    return Page.of("actors/pages/ActorPage", site, page);
  }

  private List<ActorPanels.Panel> panels(Actor actor, Site site) {
    return panels.stream()
        .flatMap(each -> each.of(actor, site).stream())
        .filter(panel -> !panel.rows().isEmpty() || !panel.figures().isEmpty())
        .toList();
  }

  /** The query of the data's address when the reader is a program that prefers data; else null. */
  private static @Nullable String dataWanted(@Nullable String accept) {
    if (accept == null || accept.contains("text/html") || accept.contains("*/*")) {
      return null;
    }
    if (accept.contains("application/ld+json")) {
      return "?format=jsonld";
    }
    if (accept.contains("application/geo+json")) {
      return "?format=geojson";
    }
    return accept.contains("application/json") ? "" : null;
  }

  private static ResponseEntity<Void> see(HttpStatus status, String address) {
    return ResponseEntity.status(status)
        .header(HttpHeaders.LOCATION, address)
        .header(HttpHeaders.VARY, HttpHeaders.ACCEPT)
        .build();
  }
}
