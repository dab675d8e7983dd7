package city.hansa.accounts.pages;

import city.hansa.accounts.Accounts;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisations;
import city.hansa.accounts.links.Invitations;
import city.hansa.accounts.links.Invitations.Guest;
import city.hansa.accounts.links.Invited;
import city.hansa.accounts.signin.Redirects;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** People and organisations of this register. */
@Hidden
@Controller
class AdminController {
  private final Accounts accounts;
  private final Organisations organisations;
  private final Invitations invitations;

  AdminController(Accounts accounts, Organisations organisations, Invitations invitations) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.invitations = invitations;
  }

  @GetMapping("/admin")
  ModelAndView admin(Site site, Viewer viewer) {
    Allowed.administrator(viewer);
    return page(site, FormState.empty(""));
  }

  @PostMapping("/admin/people")
  ModelAndView invite(
      Site site,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "false") boolean administrator) {
    Allowed.administrator(viewer);
    try {
      Guest guest = new Guest(name, email, site.language());
      Invited invited = invitations.invite(viewer, guest, administrator);
      String back = "/admin/people/" + invited.account().id();
      return LinkPages.made(site, request, response, invited, back);
    } catch (BadInput wrong) {
      return wrong(site, "invite", Map.of("name", name, "email", email), wrong);
    }
  }

  @PostMapping("/admin/organisations")
  ModelAndView addOrganisation(
      Site site,
      Viewer viewer,
      @RequestParam(defaultValue = "") String actor,
      @RequestParam(defaultValue = "") String zone) {
    Allowed.administrator(viewer);
    try {
      organisations.add(viewer, actor.strip(), zone);
      return Redirects.to("/desk/people/" + site.encode(actor.strip()));
    } catch (BadInput wrong) {
      return wrong(site, "organisation", Map.of("actor", actor, "zone", zone), wrong);
    }
  }

  @PostMapping("/admin/organisations/{id}/zone")
  ModelAndView setZone(Viewer viewer, @PathVariable String id, @RequestParam String zone) {
    organisations.setZone(viewer, id, zone);
    return Redirects.to("/admin");
  }

  private ModelAndView wrong(Site site, String form, Map<String, String> typed, BadInput wrong) {
    ModelAndView page = page(site, FormState.wrong(form, typed, wrong, site));
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Site site, FormState form) {
    return Page.of(
        "accounts/pages/AdminPage",
        site,
        new AdminPage(accounts.list(), organisations.list(), form));
  }
}
