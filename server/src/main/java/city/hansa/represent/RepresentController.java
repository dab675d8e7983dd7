package city.hansa.represent;

import city.hansa.places.Countries;
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

/**
 * The page on which a set of cities is chosen and its people are counted. Long pastes come by POST.
 */
@Controller
class RepresentController {
  private final Representations representations;
  private final Countries countries;

  RepresentController(Representations representations, Countries countries) {
    this.representations = representations;
    this.countries = countries;
  }

  @GetMapping("/represent")
  ModelAndView ask(@RequestParam Map<String, String> sent, Site site) {
    return answer(new LinkedHashMap<>(sent), site);
  }

  @PostMapping("/represent")
  ModelAndView paste(@RequestParam Map<String, String> sent, Site site) {
    return answer(new LinkedHashMap<>(sent), site);
  }

  private ModelAndView answer(Map<String, String> sent, Site site) {
    Choice choice = Choice.of(sent);
    Count count = choice.isEmpty() ? null : representations.count(choice);
    RepresentPage page = RepresentPage.of(site, sent, choice, count, countries);
    ModelAndView view = Page.of("represent/RepresentPage", site, page);
    if (count instanceof Count.Unreadable || count instanceof Count.TooMany) {
      view.setStatus(HttpStatus.BAD_REQUEST);
    }
    return view;
  }
}
