package city.hansa.memberships.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.Actors;
import city.hansa.actors.Handbooks;
import city.hansa.actors.ShownName;
import city.hansa.site.Site;
import org.springframework.stereotype.Component;

/**
 * What stands above the pages of one actor's memberships.
 *
 * @param kind in words
 */
record MembersHead(String id, String name, String kind) {

  String address() {
    return "/actors/" + id;
  }

  /** What an address leads to. */
  sealed interface Found {
    record Here(MembersHead head, Actor actor) implements Found {}

    /** A merged duplicate; its address leads on. */
    record Elsewhere(String id) implements Found {}
  }

  /** Makes it; one or two round trips. */
  @Component
  static class Finder {
    private final Actors actors;
    private final Handbooks handbooks;

    Finder(Actors actors, Handbooks handbooks) {
      this.actors = actors;
      this.handbooks = handbooks;
    }

    /**
     * @throws city.hansa.kernel.NotFound if there is no such actor
     */
    Found find(String id, Site site) {
      return switch (actors.getActor(id, site.asOf(), site.language())) {
        case Actors.Found.Merged(String successor) -> new Found.Elsewhere(successor);
        case Actors.Found.Here(Actor actor) ->
            new Found.Here(
                new MembersHead(
                    actor.id(),
                    ShownName.of(actor, site.asOf().day(), site.language(), handbooks.current()),
                    site.t("actors.kind." + actor.kind())),
                actor);
      };
    }
  }
}
