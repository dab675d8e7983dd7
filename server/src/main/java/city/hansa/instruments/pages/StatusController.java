package city.hansa.instruments.pages;

import city.hansa.acts.words.KnownAt;
import city.hansa.acts.words.Reading;
import city.hansa.instruments.catalogue.Parameters;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.Sheets;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The status of one instrument: who takes part in it how, as of any day. */
@Hidden
@Controller
class StatusController {
  static final Set<String> EVERYWHERE = Set.of("asOf", "lang", KnownAt.PARAMETER);
  private static final Set<String> NAMES =
      Set.of("q", "country", "counted", "letter", "page", "all", "beside");

  private final Sheets sheets;
  private final StatusPageMaker pages;

  StatusController(Sheets sheets, StatusPageMaker pages) {
    this.sheets = sheets;
    this.pages = pages;
  }

  @GetMapping("/instruments/{id}")
  ModelAndView status(@PathVariable String id, Site site, Viewer viewer) {
    Parameters.check(site.query(), NAMES, EVERYWHERE);
    Sheet sheet = sheets.get(id, site.asOf().day(), Reading.knownAt(site), viewer);
    return Page.of("instruments/pages/StatusPage", site, pages.of(sheet, site));
  }
}
