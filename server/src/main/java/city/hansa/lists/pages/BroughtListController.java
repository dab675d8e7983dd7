package city.hansa.lists.pages;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.Settings;
import city.hansa.lists.plan.Predecessors;
import city.hansa.lists.store.DepositStore;
import city.hansa.lists.work.Deciding;
import city.hansa.lists.work.Discarding;
import city.hansa.lists.work.ListJobs;
import city.hansa.lists.work.Lists;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** How a list stands: its piles, its preview, what was written. */
@Controller
class BroughtListController {
  /** Short work is over before its page is asked for. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final Set<State> DONE = Set.of(State.WRITTEN, State.UNDONE);

  private final Lists lists;
  private final Discarding discarding;
  private final Deciding deciding;
  private final DepositStore deposits;
  private final Predecessors predecessors;
  private final Organisations organisations;
  private final Sources sources;
  private final Clock clock;

  BroughtListController(
      Lists lists,
      Discarding discarding,
      Deciding deciding,
      DepositStore deposits,
      Predecessors predecessors,
      Organisations organisations,
      Sources sources,
      Clock clock) {
    this.lists = lists;
    this.discarding = discarding;
    this.deciding = deciding;
    this.deposits = deposits;
    this.predecessors = predecessors;
    this.organisations = organisations;
    this.sources = sources;
    this.clock = clock;
  }

  @GetMapping("/lists/{id}")
  ModelAndView list(
      Site site,
      Viewer viewer,
      @PathVariable UUID id,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part) {
    Allowed.signedIn(viewer);
    BroughtList list = lists.get(viewer, id);
    ListPage page =
        new ListPage(
            list,
            organisations.find(list.office()).map(Organisation::name).orElse(list.office()),
            clock.instant(),
            about(site, list.settings()),
            sources
                .findSource(viewer, list.settings().source())
                .map(Source::title)
                .orElse(list.settings().source()),
            deciding.counts(list),
            deposits.list(id),
            predecessors.nearest(list).orElse(null),
            predecessors.newer(list).orElse(null),
            predecessors.sameTime(list).orElse(null));
    return Page.of(part ? "lists/pages/standing" : "lists/pages/ListPage", site, page);
  }

  /** What it is a list of; empty before that is said. */
  private static String about(Site site, Settings settings) {
    if (settings.asOf().isEmpty()) {
      return "";
    }
    if (!settings.ties()) {
      return site.t("lists.about.members", site.actor(settings.network()));
    }
    String kind = site.t(ColumnsPage.choice(settings.tieKind()));
    return settings.own().isEmpty()
        ? site.t("lists.about.ties", kind)
        : site.t("lists.about.own", kind, site.actor(settings.own()));
  }

  @PostMapping("/lists/{id}/preview")
  ModelAndView check(Site site, Viewer viewer, @PathVariable UUID id) {
    return after(viewer, id, () -> lists.check(viewer, id, site.language()));
  }

  @PostMapping("/lists/{id}/write")
  ModelAndView write(Site site, Viewer viewer, @PathVariable UUID id) {
    return after(viewer, id, () -> lists.write(viewer, id, site.language()));
  }

  @PostMapping("/lists/{id}/undo")
  ModelAndView undo(Site site, Viewer viewer, @PathVariable UUID id) {
    return after(viewer, id, () -> lists.undo(viewer, id, site.language()));
  }

  @PostMapping("/lists/{id}/again")
  ModelAndView again(Site site, Viewer viewer, @PathVariable UUID id) {
    return after(viewer, id, () -> lists.again(viewer, id, site.language()));
  }

  @PostMapping("/lists/{id}/discard")
  ModelAndView discard(Viewer viewer, @PathVariable UUID id) {
    Allowed.signedIn(viewer);
    discarding.discard(viewer, id);
    return Page.leadTo("/lists");
  }

  /** Whoever presses a button twice is led to where the first press has led. */
  private ModelAndView after(Viewer viewer, UUID id, Supplier<Future<?>> work) {
    Allowed.signedIn(viewer);
    try {
      ListJobs.await(work.get(), PATIENCE);
    } catch (Refused refused) {
      boolean twice =
          refused.why() == Refused.Why.CONFLICT
              && (lists.get(viewer, id).busy(clock.instant())
                  || DONE.contains(lists.get(viewer, id).state()));
      if (!twice) {
        throw refused;
      }
    }
    return Page.leadTo("/lists/" + id);
  }
}
