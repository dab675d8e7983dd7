package city.hansa.lists.pages;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.imports.words.ProblemWords;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Settings;
import city.hansa.lists.intake.ListFacts;
import city.hansa.lists.pages.ColumnsPage.Said;
import city.hansa.lists.work.ListJobs;
import city.hansa.lists.work.ListSettings;
import city.hansa.lists.work.Lists;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.sources.Sources;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What a list is, and what its columns hold. */
@Controller
class ColumnsController {
  /** A short list is looked up before its page is asked for. */
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private static final int TOLD = 50;

  private final Lists lists;
  private final ListFacts facts;
  private final ListSettings settings;
  private final Sources sources;
  private final NewSource newSource;
  private final Organisations organisations;
  private final ProblemWords words;

  ColumnsController(
      Lists lists,
      ListFacts facts,
      ListSettings settings,
      Sources sources,
      NewSource newSource,
      Organisations organisations,
      ProblemWords words) {
    this.lists = lists;
    this.facts = facts;
    this.settings = settings;
    this.sources = sources;
    this.newSource = newSource;
    this.organisations = organisations;
    this.words = words;
  }

  @GetMapping("/lists/{id}/columns")
  ModelAndView look(Site site, Viewer viewer, @PathVariable UUID id) {
    Allowed.signedIn(viewer);
    BroughtList list = lists.get(viewer, id);
    Settings shown = list.settings();
    FormState form =
        FormState.empty("list").with("network", shown.network()).with("own", shown.own());
    return page(site, viewer, list, shown, form);
  }

  @PostMapping("/lists/{id}/columns")
  ModelAndView set(
      Site site, Viewer viewer, @PathVariable UUID id, @RequestParam Map<String, String> sent) {
    Allowed.signedIn(viewer);
    BroughtList list = lists.get(viewer, id);
    try {
      Settings said = ColumnsForm.read(sent, facts.width(list));
      if (sent.containsKey("look")) {
        return page(
            site, viewer, list, looked(list, said, sent), new FormState("list", sent, "", null));
      }
      lists.tryOut(viewer, id, said);
      // Only now, so that a form that comes again enters no source twice.
      String source = newSource.of(viewer, list.office(), sent, site.asOf().today());
      ListJobs.await(lists.set(viewer, id, said.from(source)), PATIENCE);
      return Page.leadTo("/lists/" + id);
    } catch (BadInput bad) {
      return again(site, viewer, list, sent, bad);
    }
  }

  /** The same with another sheet or row of headings looked at; all else that was typed stays. */
  private Settings looked(BroughtList list, Settings said, Map<String, String> sent) {
    return "sheet".equals(sent.get("look"))
        ? facts.guessed(list, said, ColumnsForm.sheetLookedAt(sent))
        : facts.guessed(list, said, said.sheet(), ColumnsForm.headingsLookedAt(sent));
  }

  private ModelAndView again(
      Site site, Viewer viewer, BroughtList list, Map<String, String> sent, BadInput bad) {
    Settings shown;
    try {
      shown = ColumnsForm.read(sent, facts.width(list));
    } catch (BadInput unreadable) {
      shown = list.settings();
    }
    ModelAndView page = page(site, viewer, list, shown, FormState.wrong("list", sent, bad, site));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(
      Site site, Viewer viewer, BroughtList list, Settings shown, FormState form) {
    List<Said> findings =
        facts.told(list, shown.sheet(), TOLD).stream()
            .map(each ->
                new Said(
                    each.row(),
                    each.problem().column(),
                    each.problem().value(),
                    words.of(each.problem(), site)))
            .toList();
    ColumnsPage page =
        new ColumnsPage(
            list,
            organisations.find(list.office()).map(Organisation::name).orElse(list.office()),
            shown,
            facts.columns(list, shown),
            facts.headings(list, shown.sheet()),
            form,
            SourcesOffered.of(sources.byId(viewer).values(), list.office()),
            settings.tieKinds(),
            settings.sayers(),
            facts.counts(list, shown.sheet()),
            findings,
            facts.same(list).map(same -> "/lists/" + same).orElse(null));
    return Page.of("lists/pages/ColumnsPage", site, page);
  }
}
