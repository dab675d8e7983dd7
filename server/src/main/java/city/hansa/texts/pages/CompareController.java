package city.hansa.texts.pages;

import city.hansa.instruments.Instrument;
import city.hansa.kernel.BadInput;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.texts.Comparing;
import city.hansa.texts.TextVersion;
import city.hansa.texts.Texts;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Two versions held against each other: of one language word by word, of two side by side. */
@Hidden
@Controller
class CompareController {
  private final Texts texts;
  private final Comparing comparing;

  CompareController(Texts texts, Comparing comparing) {
    this.texts = texts;
    this.comparing = comparing;
  }

  @GetMapping("/instruments/{id}/texts/compare")
  ModelAndView compare(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "") String only,
      Site site) {
    Instrument instrument = texts.instrument(id, site.viewer());
    TextVersion before = Names.version(texts, id, "from", from, site);
    TextVersion after = Names.version(texts, id, "to", to, site);
    if (!before.id().language().equals(after.id().language())) {
      throw new BadInput("to", to, "texts.problem.oneLanguage", from);
    }
    List<TextVersion> versions =
        texts.list(id, site.viewer()).stream()
            .filter(each -> each.id().language().equals(after.id().language()))
            .toList();
    ComparePage page =
        new ComparePage(
            id,
            TextsPage.title(instrument, site),
            before,
            after,
            versions,
            comparing.compare(before, after),
            only.equals("changed"));
    return Page.of("texts/pages/ComparePage", site, page);
  }

  @GetMapping("/instruments/{id}/texts/beside")
  ModelAndView beside(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String one,
      @RequestParam(defaultValue = "") String other,
      Site site) {
    Instrument instrument = texts.instrument(id, site.viewer());
    TextVersion first = Names.version(texts, id, "one", one, site);
    TextVersion second = Names.version(texts, id, "other", other, site);
    List<TextVersion> languages =
        texts.list(id, site.viewer()).stream()
            .filter(each -> !each.id().equals(first.id()))
            .filter(each -> !each.id().language().equals(first.id().language()))
            .toList();
    BesidePage page =
        new BesidePage(
            id,
            TextsPage.title(instrument, site),
            first,
            second,
            texts.text(first),
            texts.text(second),
            languages);
    return Page.of("texts/pages/BesidePage", site, page);
  }
}
