package city.hansa.instruments.pages;

import city.hansa.acts.Act;
import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.instruments.catalogue.Parameters;
import city.hansa.instruments.life.Correction;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.Sheets;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Corrections of texts by procès-verbal: those of an instrument, and each by itself. */
@Hidden
@Controller
class CorrectionController {
  private final Sheets sheets;
  private final CorrectionRows rows;
  private final Wordings wordings;
  private final Paper.Maker papers;

  CorrectionController(Sheets sheets, CorrectionRows rows, Wordings wordings, Paper.Maker papers) {
    this.sheets = sheets;
    this.rows = rows;
    this.wordings = wordings;
    this.papers = papers;
  }

  @GetMapping("/instruments/{id}/corrections")
  ModelAndView list(@PathVariable String id, Site site, Viewer viewer) {
    Parameters.check(site.query(), Set.of(), StatusController.EVERYWHERE);
    Reading reading = Reading.of(site, wordings.of(site, List.of(), List.of()));
    Sheet sheet = sheets.peek(id, site.asOf().day(), Reading.knownAt(site), viewer);
    return Page.of(
        "instruments/pages/CorrectionsPage",
        site,
        new CorrectionsPage(
            Heads.of(sheet, reading), reading, rows.list(id, reading), papers.of(site)));
  }

  @GetMapping("/instruments/{id}/corrections/{name}")
  ModelAndView one(@PathVariable String id, @PathVariable String name, Site site, Viewer viewer) {
    Parameters.check(site.query(), Set.of(), StatusController.EVERYWHERE);
    Reading plain = Reading.of(site, wordings.of(site, List.of(), List.of()));
    CorrectionRows.Found found = rows.find(id, name, plain).orElseThrow(() -> new NotFound(name));
    Wording words = wordings.of(site, found.correction().standing(), List.of());
    return Page.of(
        "instruments/pages/CorrectionPage", site, page(found, Reading.of(site, words), viewer));
  }

  private CorrectionPage page(CorrectionRows.Found found, Reading reading, Viewer viewer) {
    Site site = reading.site();
    Correction correction = found.correction();
    Sheet sheet =
        sheets.peek(correction.instrument(), site.asOf().day(), Reading.knownAt(site), viewer);
    return new CorrectionPage(
        Heads.of(sheet, reading),
        reading,
        correction.name(),
        found.state(reading),
        said(correction, "language"),
        said(correction, "clause"),
        said(correction, "wrong"),
        said(correction, "right"),
        step(correction.proposal(), reading),
        site.day(correction.lastDay()),
        correction.outcome().isEmpty() && !site.asOf().day().isAfter(correction.lastDay()),
        correction.objections().stream().map(act -> step(act, reading)).toList(),
        correction.outcome().map(act -> step(act, reading)).orElse(null),
        papers.of(site));
  }

  private static String said(Correction correction, String field) {
    return correction.proposal().payload().text(field).orElse("");
  }

  private static CorrectionPage.Step step(Act act, Reading reading) {
    String words =
        Stream.of("words", "reason")
            .flatMap(field -> act.payload().text(field).stream())
            .findFirst()
            .orElse("");
    return new CorrectionPage.Step(
        act.number(), reading.words().said(act), reading.words().date(act.madeOn()), words);
  }
}
