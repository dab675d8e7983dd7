package city.hansa.accounts.pages;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.DeskEntry;
import city.hansa.accounts.RoleHeld;
import city.hansa.accounts.Roles;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What can I do here? */
@Hidden
@Controller
class DeskController {
  private final ObjectProvider<DeskEntry> modules;
  private final Roles roles;

  DeskController(ObjectProvider<DeskEntry> modules, Roles roles) {
    this.modules = modules;
    this.roles = roles;
  }

  @GetMapping("/desk")
  ModelAndView desk(Site site, Viewer viewer) {
    UUID account = Allowed.signedIn(viewer);
    List<DeskEntry.Entry> entries =
        modules.orderedStream().flatMap(each -> each.entries(viewer).stream()).toList();
    List<RoleHeld> held = roles.listOf(account).stream().filter(RoleHeld::holds).toList();
    return Page.of("accounts/pages/DeskPage", site, new DeskPage(entries, held));
  }
}
