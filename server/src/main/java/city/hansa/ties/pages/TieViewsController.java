package city.hansa.ties.pages;

import city.hansa.engine.register.tie.Pulse.Beat;
import city.hansa.kernel.Viewer;
import city.hansa.site.ListPart;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.ties.TieKind;
import city.hansa.ties.roll.TieDay;
import city.hansa.ties.roll.TieFilter;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.Ties;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** Ties that sleep, and the directories of offices abroad, of consulates in town, of sponsors. */
@Hidden
@Controller
class TieViewsController {
  private static final int USUAL = 50;
  private final Ties ties;
  private final TieReading reading;
  private final CountryOptions countries;

  TieViewsController(Ties ties, TieReading reading, CountryOptions countries) {
    this.ties = ties;
    this.reading = reading;
    this.countries = countries;
  }

  /** What both ends stand by, or some, and in which nothing has been done for long. */
  @GetMapping("/ties/sleeping")
  ModelAndView sleeping(Site site, Viewer viewer) {
    TieDay day = ties.on(site.asOf().day(), viewer);
    long unknown =
        day.rows().stream().filter(row -> row.isLiving() && row.beat() == Beat.UNKNOWN).count();
    return page(
        "sleeping",
        row -> row.beat() == Beat.ASLEEP,
        site.t("ties.sleeping.note", site.number(ties.dormantMonths()), site.number(unknown)),
        day,
        "health",
        "ASLEEP",
        site);
  }

  @GetMapping("/ties/offices")
  ModelAndView offices(Site site, Viewer viewer) {
    return directory("offices", TieKind.REPRESENTATION, site, viewer);
  }

  @GetMapping("/ties/consulates")
  ModelAndView consulates(Site site, Viewer viewer) {
    return directory("consulates", TieKind.ACCREDITATION, site, viewer);
  }

  @GetMapping("/ties/sponsors")
  ModelAndView sponsors(Site site, Viewer viewer) {
    return directory("sponsors", TieKind.SPONSORSHIP, site, viewer);
  }

  private ModelAndView directory(String view, TieKind kind, Site site, Viewer viewer) {
    TieDay day = ties.on(site.asOf().day(), viewer);
    return page(view, row -> row.tie().id().kind() == kind, "", day, "kind", kind.name(), site);
  }

  private ModelAndView page(
      String view,
      Predicate<TieRow> those,
      String note,
      TieDay day,
      String name,
      String value,
      Site site) {
    TieFilter filter = TieFilter.read(site.query(), USUAL);
    List<TieRow> fitting = day.those(those.and(filter.test(day.cards())));
    ListPart<TieRow> part = TiesController.part(fitting, filter, site);
    List<TieRow> page = part.items();
    TieWords words = reading.words(page, site);
    return Page.of(
        "ties/pages/TieViewPage",
        site,
        new TieViewPage(
            view,
            page.stream().map(row -> TieItem.of(row, day.cards(), words)).toList(),
            page.stream()
                .map(row -> new Agreed(ties.deal(row, day.day()), words, null).facts())
                .toList(),
            TieCounts.of(fitting, words),
            fitting.size(),
            note,
            TieForm.of(filter, words, countries),
            part.next(),
            TiesController.first(site),
            TiesController.data(site, name, value)));
  }
}
