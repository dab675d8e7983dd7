package city.hansa.accounts.pages;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.accounts.RoleHeld;
import city.hansa.accounts.Roles;
import city.hansa.accounts.links.Invitations;
import city.hansa.accounts.links.Invitations.Guest;
import city.hansa.accounts.links.Invited;
import city.hansa.accounts.signin.Redirects;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who is what at an organisation, for its people and for administrators. */
@Hidden
@Controller
class OfficeController {
  private final Accounts accounts;
  private final Organisations organisations;
  private final Roles roles;
  private final Invitations invitations;

  OfficeController(
      Accounts accounts, Organisations organisations, Roles roles, Invitations invitations) {
    this.accounts = accounts;
    this.organisations = organisations;
    this.roles = roles;
    this.invitations = invitations;
  }

  @GetMapping("/desk/people/{organisation}")
  ModelAndView office(Site site, Viewer viewer, @PathVariable String organisation) {
    return page(site, viewer, organisation, FormState.empty("give"));
  }

  /** Somebody who has an account gets the role; a new person gets an invitation too. */
  @PostMapping("/desk/people/{organisation}")
  ModelAndView give(
      Site site,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      @PathVariable String organisation,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String name,
      @RequestParam Role role) {
    Allowed.signedIn(viewer);
    String back = "/desk/people/" + site.encode(organisation);
    try {
      Optional<Account> known = accounts.findByEmail(email);
      if (known.isPresent()) {
        roles.grant(viewer, known.get().id(), organisation, role);
        return Redirects.to(back);
      }
      Guest guest = new Guest(name, email, site.language());
      Invited invited = invitations.invite(viewer, guest, organisation, role);
      return LinkPages.made(site, request, response, invited, back);
    } catch (BadInput wrong) {
      Map<String, String> typed = Map.of("email", email, "name", name, "role", role.name());
      ModelAndView again =
          page(site, viewer, organisation, FormState.wrong("give", typed, wrong, site));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  @PostMapping("/desk/people/roles/{id}/end")
  ModelAndView end(Viewer viewer, @PathVariable long id) {
    Allowed.signedIn(viewer);
    RoleHeld held = roles.get(id);
    roles.end(viewer, id);
    return Redirects.to("/desk/people/" + held.organisation());
  }

  private ModelAndView page(Site site, Viewer viewer, String id, FormState form) {
    Allowed.signedIn(viewer);
    if (!viewer.administrator()) {
      Allowed.at(viewer, id);
    }
    Organisation organisation = organisations.find(id).orElseThrow(() -> new NotFound(id));
    boolean mayErase = viewer.administrator() || viewer.has(Role.HEAD_OF_OFFICE, id);
    OfficePage page =
        new OfficePage(
            organisation, roles.listAt(id), Roles.grantableBy(viewer, id), mayErase, form);
    return Page.of("accounts/pages/OfficePage", site, page);
  }
}
