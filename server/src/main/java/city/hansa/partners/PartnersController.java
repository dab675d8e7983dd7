package city.hansa.partners;

import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page on which a city looks for partners. */
@Hidden
@Controller
class PartnersController {
  private static final Set<String> EVERYWHERE = Set.of("asOf", "lang");

  private final PartnersPages pages;

  PartnersController(PartnersPages pages) {
    this.pages = pages;
  }

  @GetMapping("/partners")
  ModelAndView find(Site site) {
    Wanted.check(
        site.query(),
        name ->
            Wanted.NAMES.contains(name) || EVERYWHERE.contains(name) || name.startsWith("city."));
    return Page.of("partners/PartnersPage", site, pages.of(site));
  }
}
