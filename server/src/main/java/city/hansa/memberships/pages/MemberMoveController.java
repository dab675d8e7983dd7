package city.hansa.memberships.pages;

import city.hansa.actors.Actor;
import city.hansa.actors.Handbooks;
import city.hansa.acts.Depository.Mode;
import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.book.Line;
import city.hansa.memberships.view.Addresses;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Moves all who are left in a network that merged: first shown, then written in one step. */
@Hidden
@Controller
class MemberMoveController {
  private static final Set<String> NAMES = Set.of("to", "madeOn");

  private final MembersHead.Finder heads;
  private final MemberMoves moves;
  private final ActorNames names;
  private final Handbooks handbooks;

  MemberMoveController(
      MembersHead.Finder heads, MemberMoves moves, ActorNames names, Handbooks handbooks) {
    this.heads = heads;
    this.moves = moves;
    this.names = names;
    this.handbooks = handbooks;
  }

  /** What would be written, all of it checked. */
  @GetMapping("/actors/{id}/members/move")
  ModelAndView show(@PathVariable String id, Site site, Viewer viewer) {
    Addresses.check(site.query(), NAMES, MembersController.EVERYWHERE);
    return answer(id, site.query(), Mode.CHECK, site, viewer);
  }

  /** All of them or none. */
  @PostMapping("/actors/{id}/members/move")
  ModelAndView move(
      @PathVariable String id, @RequestParam Map<String, String> sent, Site site, Viewer viewer) {
    return answer(id, sent, Mode.ALL_OR_NOTHING, site, viewer);
  }

  private ModelAndView answer(
      String id, Map<String, String> sent, Mode mode, Site site, Viewer viewer) {
    if (!viewer.signedIn()) {
      throw new Refused(Refused.Why.SIGN_IN, "acts.problem.signIn");
    }
    if (!(heads.find(id, site) instanceof MembersHead.Found.Here(MembersHead head, Actor actor))) {
      throw new BadInput("to", sent.get("to"), "memberships.problem.move");
    }
    String wanted = sent.getOrDefault("to", "").strip();
    Actor.Lineage step =
        actor.successors().stream()
            .filter(each -> each.other().id().equals(wanted))
            .findFirst()
            .orElseThrow(() -> new BadInput("to", wanted, "memberships.problem.move"));
    if (MemberMoves.offered(actor, viewer).stream().noneMatch(each -> each.id().equals(wanted))) {
      throw new Refused(Refused.Why.FORBIDDEN, "memberships.move.forbidden");
    }
    LocalDate day = Addresses.day(sent, "madeOn", usual(step.on(), site));
    List<Line> left = moves.left(head.id(), wanted, day, viewer);
    Wording words = words(left, wanted, site);
    MemberMoves.Outcome outcome = moves.move(left, head.id(), wanted, day, mode, words);
    if (outcome.written()) {
      return Page.leadTo("/actors/" + wanted + "/members");
    }
    MemberRows rows = new MemberRows(Reading.of(site, words), handbooks.current(), Map.of());
    ModelAndView page =
        Page.of(
            "memberships/pages/MovePage",
            site,
            new MovePage(
                head,
                Reading.of(site, words),
                wanted,
                words.actor(wanted),
                day.toString(),
                left.stream().map(rows::of).toList(),
                outcome.acts(),
                outcome.problems()));
    if (mode != Mode.CHECK) {
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return page;
  }

  /** The day of the merger, where it is known. */
  private static LocalDate usual(@Nullable PartialDate merged, Site site) {
    return merged != null && merged.earliest().equals(merged.latest())
        ? merged.earliest()
        : site.asOf().today();
  }

  private Wording words(List<Line> left, String to, Site site) {
    Set<String> ids = new HashSet<>(Set.of(to));
    left.forEach(line -> ids.add(line.actor()));
    return new Wording(site, names.of(ids, site));
  }
}
