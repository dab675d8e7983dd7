package city.hansa.ties.pages;

import city.hansa.kernel.Viewer;
import city.hansa.site.ListPart;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.ties.roll.TieDay;
import city.hansa.ties.roll.TieFilter;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.Ties;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The list of all ties as of a day. */
@Hidden
@Controller
class TiesController {
  private static final int USUAL = 50;
  private final Ties ties;
  private final TieReading reading;
  private final CountryOptions countries;
  private final Missing missing;

  TiesController(Ties ties, TieReading reading, CountryOptions countries, Missing missing) {
    this.ties = ties;
    this.reading = reading;
    this.countries = countries;
    this.missing = missing;
  }

  @GetMapping("/ties")
  ModelAndView list(Site site, Viewer viewer) {
    TieFilter filter = TieFilter.read(site.query(), USUAL);
    TieDay day = ties.on(site.asOf().day(), viewer);
    List<TieRow> fitting = day.those(filter.test(day.cards()));
    ListPart<TieRow> part = part(fitting, filter, site);
    List<TieRow> page = part.items();
    TieWords words = reading.words(page, site);
    return Page.of(
        "ties/pages/TiesPage",
        site,
        new TiesPage(
            page.stream().map(row -> TieItem.of(row, day.cards(), words)).toList(),
            TieCounts.of(fitting, words),
            fitting.size(),
            missing.of(fitting, site),
            TieForm.of(filter, words, countries),
            part.next(),
            first(site),
            data(site, "after", "")));
  }

  static ListPart<TieRow> part(List<TieRow> fitting, TieFilter filter, Site site) {
    return ListPart.of(fitting, row -> row.tie().key(), filter.limit(), site);
  }

  /** Address of the first page; null where this is it. */
  static @Nullable String first(Site site) {
    return site.query().getOrDefault("after", "").isEmpty() ? null : site.here("after", "");
  }

  /** This page's list as data, with one more filter, or one taken away. */
  static TiesPage.Data data(Site site, String name, String value) {
    String query = site.here(name, value).replaceFirst("^[^?]*", "");
    return TiesPage.Data.of("/api/v1/ties" + query);
  }
}
