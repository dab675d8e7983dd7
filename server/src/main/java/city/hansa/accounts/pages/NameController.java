package city.hansa.accounts.pages;

import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.accounts.leaving.Erasure;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Erasing the name of somebody without an account from an organisation's records. */
@Hidden
@Controller
@RequestMapping("/desk/people/{organisation}/names")
class NameController {
  private final Erasure erasure;
  private final Organisations organisations;

  NameController(Erasure erasure, Organisations organisations) {
    this.erasure = erasure;
    this.organisations = organisations;
  }

  @GetMapping
  ModelAndView form(Site site, Viewer viewer, @PathVariable String organisation) {
    Erasure.allowName(viewer, organisation);
    return page(site, organisation, FormState.empty("erase"), 0);
  }

  @PostMapping
  ModelAndView erase(
      Site site,
      Viewer viewer,
      @PathVariable String organisation,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "false") boolean sure) {
    Erasure.allowName(viewer, organisation);
    try {
      if (!sure) {
        throw new BadInput("sure", null, "erasure.name.sure.needed");
      }
      int erased = erasure.eraseName(viewer, organisation, name);
      return page(site, organisation, FormState.empty("erase"), erased);
    } catch (BadInput wrong) {
      FormState form = FormState.wrong("erase", Map.of("name", name), wrong, site);
      ModelAndView again = page(site, organisation, form, 0);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  private ModelAndView page(Site site, String id, FormState form, int erased) {
    Organisation organisation = organisations.find(id).orElseThrow(() -> new NotFound(id));
    return Page.of("accounts/pages/NamePage", site, new NamePage(organisation, form, erased));
  }
}
