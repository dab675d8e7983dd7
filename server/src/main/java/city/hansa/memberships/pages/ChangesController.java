package city.hansa.memberships.pages;

import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.book.Memberships;
import city.hansa.memberships.book.Movement;
import city.hansa.memberships.book.Roster;
import city.hansa.memberships.book.Sitting;
import city.hansa.memberships.book.Turn;
import city.hansa.memberships.life.MembershipLife;
import city.hansa.memberships.shipped.MemberLists;
import city.hansa.memberships.view.Addresses;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Joins and departures of one network. */
@Hidden
@Controller
class ChangesController {
  private static final Set<String> NAMES = Set.of("from", "until");

  private final Memberships memberships;
  private final MembersHead.Finder heads;
  private final ActorNames names;
  private final MemberLists lists;
  private final Paper.Maker papers;

  ChangesController(
      Memberships memberships,
      MembersHead.Finder heads,
      ActorNames names,
      MemberLists lists,
      Paper.Maker papers) {
    this.memberships = memberships;
    this.heads = heads;
    this.names = names;
    this.lists = lists;
    this.papers = papers;
  }

  @GetMapping("/actors/{id}/members/changes")
  ModelAndView changes(@PathVariable String id, Site site, Viewer viewer) {
    Addresses.check(site.query(), NAMES, MembersController.EVERYWHERE);
    return switch (heads.find(id, site)) {
      case MembersHead.Found.Elsewhere(String successor) ->
          Page.leadTo(site.href("/actors/" + successor + "/members/changes"));
      case MembersHead.Found.Here(MembersHead head, var actor) ->
          Page.of("memberships/pages/ChangesPage", site, page(head, site, viewer));
    };
  }

  private ChangesPage page(MembersHead head, Site site, Viewer viewer) {
    LocalDate day = site.asOf().day();
    Roster roster = memberships.roster(head.id(), Reading.knownAt(site), viewer);
    Movement movement = Movement.of(roster, day);
    LocalDate until = Addresses.day(site.query(), "until", day);
    LocalDate from = Addresses.day(site.query(), "from", until.minusYears(1));
    if (until.isBefore(from)) {
      throw new BadInput("until", until.toString(), "memberships.problem.order", site.day(from));
    }
    List<Movement.Step> steps = movement.between(from, until);
    Reading reading =
        Reading.of(
            site,
            new Wording(
                site, names.of(steps.stream().map(each -> each.card().id()).toList(), site)));
    List<Movement.Year> years = movement.years();
    return new ChangesPage(
        head,
        reading,
        years,
        Math.max(1, years.stream().mapToInt(ChangesController::most).max().orElse(1)),
        from.toString(),
        until.toString(),
        steps(steps, Turn.What.CAME, reading),
        steps(steps, Turn.What.WENT, reading),
        Missing.of(head.id(), Sitting.of(roster, day).listedLater(), lists, site),
        papers.of(site));
  }

  private static int most(Movement.Year year) {
    return Math.max(year.joined() + year.listed(), year.left() + year.unlisted());
  }

  private static List<ChangesPage.Step> steps(
      List<Movement.Step> all, Turn.What what, Reading reading) {
    return all.reversed().stream()
        .filter(each -> each.turn().what() == what)
        .map(each -> step(each, reading))
        .toList();
  }

  private static ChangesPage.Step step(Movement.Step step, Reading reading) {
    Turn turn = step.turn();
    String day = reading.words().date(turn.on());
    String how =
        turn.act() == null
            ? reading.words().state(MembershipLife.NAME, turn.state().name())
            : reading.words().type(turn.act().type());
    return new ChangesPage.Step(
        step.card().id(),
        reading.words().actor(step.card().id()),
        turn.dated() ? day : reading.site().t("memberships.by", day),
        how,
        turn.act() == null ? 0 : turn.act().number());
  }
}
