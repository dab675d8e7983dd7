package city.hansa.lists.pages;

import city.hansa.accounts.Allowed;
import city.hansa.actors.Presences;
import city.hansa.imports.words.ProblemWords;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Gone;
import city.hansa.lists.Outcome;
import city.hansa.lists.pages.RowsPage.Named;
import city.hansa.lists.pages.RowsPage.Row;
import city.hansa.lists.work.ListRows;
import city.hansa.lists.work.ListRows.RowFacts;
import city.hansa.lists.work.Lists;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The rows behind each figure of a preview. */
@Controller
class RowsController {
  private static final int PAGE = 100;
  private static final long MOST = Integer.MAX_VALUE - PAGE;

  private final Lists lists;
  private final ListRows rows;
  private final Presences presences;
  private final ProblemWords words;

  RowsController(Lists lists, ListRows rows, Presences presences, ProblemWords words) {
    this.lists = lists;
    this.rows = rows;
    this.presences = presences;
    this.words = words;
  }

  @GetMapping("/lists/{id}/rows")
  ModelAndView rows(
      Site site,
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "JOIN") String show,
      @RequestParam(defaultValue = "0") long after) {
    Allowed.signedIn(viewer);
    BroughtList list = lists.get(viewer, id);
    List<RowFacts> found = facts(list, show, Math.clamp(after, 0, MOST));
    List<RowFacts> rows =
        found.stream().filter(each -> !isHeadings(each, list.settings().headingRow())).toList();
    Map<String, String> called =
        presences.names(
            found.stream().flatMap(each -> each.actors().stream()).distinct().toList(),
            site.asOf().day(),
            site.language());
    List<Row> shown =
        rows.stream()
            .map(each ->
                new Row(
                    each.row(),
                    each.written(),
                    each.actors().stream()
                        .map(actor -> new Named(actor, called.getOrDefault(actor, actor)))
                        .toList(),
                    said(each, site)))
            .toList();
    String next =
        found.size() < PAGE
            ? null
            : String.valueOf(gone(show) ? after + PAGE : found.getLast().row());
    return Page.of("lists/pages/RowsPage", site, new RowsPage(list, show, shown, next));
  }

  /** The headings are set aside as well, and no news. */
  private static boolean isHeadings(RowFacts each, long headings) {
    return each.outcome() == Outcome.BESIDE && each.row() == headings;
  }

  private List<String> said(RowFacts each, Site site) {
    Stream<String> problems =
        each.problems().stream()
            .map(problem ->
                problem.column().isEmpty() ? words.of(problem, site) : words.inFull(problem, site));
    Stream<String> like =
        each.like() == 0
            ? Stream.of()
            : Stream.of(site.t("lists.row.like", site.number(each.like())));
    return Stream.concat(like, problems).toList();
  }

  private List<RowFacts> facts(BroughtList list, String show, long after) {
    if (gone(show)) {
      return rows.gone(list, Gone.Why.valueOf(show), Math.toIntExact(after), PAGE);
    }
    for (Outcome outcome : Outcome.values()) {
      if (outcome.name().equals(show)) {
        return rows.page(list, outcome, after, PAGE);
      }
    }
    throw new BadInput("show", show, "lists.refused.pile");
  }

  private static boolean gone(String show) {
    return Stream.of(Gone.Why.values()).anyMatch(why -> why.name().equals(show));
  }
}
