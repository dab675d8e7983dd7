package city.hansa.memberships.pages;

import city.hansa.kernel.Viewer;
import city.hansa.memberships.view.Addresses;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** What one actor belongs to. */
@Hidden
@Controller
class OwnController {
  private final MembersHead.Finder heads;
  private final OwnPages pages;

  OwnController(MembersHead.Finder heads, OwnPages pages) {
    this.heads = heads;
    this.pages = pages;
  }

  @GetMapping("/actors/{id}/memberships")
  ModelAndView memberships(@PathVariable String id, Site site, Viewer viewer) {
    Addresses.check(site.query(), Set.of(), MembersController.EVERYWHERE);
    return switch (heads.find(id, site)) {
      case MembersHead.Found.Elsewhere(String successor) ->
          Page.leadTo(site.href("/actors/" + successor + "/memberships"));
      case MembersHead.Found.Here(MembersHead head, var actor) ->
          Page.of("memberships/pages/OwnPage", site, pages.of(head, site, viewer));
    };
  }
}
