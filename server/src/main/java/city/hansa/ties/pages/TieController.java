package city.hansa.ties.pages;

import city.hansa.acts.words.Reading;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.ties.roll.TieView;
import city.hansa.ties.roll.Ties;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One tie, with all that led to it. */
@Hidden
@Controller
class TieController {
  private final Ties ties;
  private final TiePageMaker pages;

  TieController(Ties ties, TiePageMaker pages) {
    this.ties = ties;
    this.pages = pages;
  }

  @GetMapping("/ties/{id}")
  ModelAndView tie(@PathVariable String id, Site site, Viewer viewer) {
    TieView view = ties.get(id, site.asOf().day(), Reading.knownAt(site), viewer);
    return Page.of("ties/pages/TiePage", site, pages.of(view, site));
  }
}
