package city.hansa.sources;

import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Enters a source by form. */
@Controller
class SourceFormController {
  private final SourceDesk desk;

  SourceFormController(SourceDesk desk) {
    this.desk = desk;
  }

  @GetMapping("/sources/new")
  ModelAndView form(Site site) {
    if (!site.viewer().signedIn()) {
      throw new Refused(Why.SIGN_IN, "sources.problem.signIn");
    }
    Map<String, String> values = Map.of("retrievedOn", site.asOf().today().toString());
    return show(values, Map.of(), site);
  }

  @PostMapping("/sources/new")
  ModelAndView enter(@RequestParam Map<String, String> sent, Site site) {
    return switch (desk.enter(
        site.viewer(),
        sent.getOrDefault("office", ""),
        sent.getOrDefault("visibility", ""),
        sent)) {
      case SourceDesk.Entering.Entered(Source source) -> Page.leadTo("/sources/" + source.id());
      case SourceDesk.Entering.Faulty(Map<String, String> faults) -> {
        Map<String, String> words = new LinkedHashMap<>();
        faults.forEach((field, key) -> words.put(field, site.t(key, sent.getOrDefault(field, ""))));
        ModelAndView view = show(sent, words, site);
        view.setStatus(HttpStatus.BAD_REQUEST);
        yield view;
      }
    };
  }

  private static ModelAndView show(
      Map<String, String> values, Map<String, String> faults, Site site) {
    return Page.of(
        "sources/SourceForm",
        site,
        new SourceForm(values, faults, SourceDesk.offices(site.viewer())));
  }
}
