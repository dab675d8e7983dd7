package city.hansa.instruments.pages;

import city.hansa.acts.words.Reading;
import city.hansa.instruments.catalogue.Parameters;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.Sheets;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One participation, with all that led to it. */
@Hidden
@Controller
class ParticipationController {
  private final Sheets sheets;
  private final ParticipationPageMaker pages;

  ParticipationController(Sheets sheets, ParticipationPageMaker pages) {
    this.sheets = sheets;
    this.pages = pages;
  }

  /** The address of a duplicate shows the actor that it was merged into. */
  @GetMapping("/instruments/{id}/participants/{actor}")
  ModelAndView participation(
      @PathVariable String id, @PathVariable String actor, Site site, Viewer viewer) {
    Parameters.check(site.query(), Set.of(), StatusController.EVERYWHERE);
    Sheet sheet = sheets.peek(id, site.asOf().day(), Reading.knownAt(site), viewer);
    Line line = sheet.findAnyTime(actor).orElseThrow(() -> new NotFound(actor));
    line.acts().forEach(act -> sheets.note(act, viewer));
    return Page.of("instruments/pages/ParticipationPage", site, pages.of(sheet, line, site));
  }
}
