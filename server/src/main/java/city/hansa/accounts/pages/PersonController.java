package city.hansa.accounts.pages;

import city.hansa.accounts.Accounts;
import city.hansa.accounts.Administrators;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Organisations;
import city.hansa.accounts.Roles;
import city.hansa.accounts.leaving.Erasure;
import city.hansa.accounts.links.Invitations;
import city.hansa.accounts.links.Invited;
import city.hansa.accounts.session.Sessions;
import city.hansa.accounts.signin.OwnAccess;
import city.hansa.accounts.signin.Redirects;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an administrator does for one person. */
@Hidden
@Controller
@RequestMapping("/admin/people/{id}")
class PersonController {
  private final Accounts accounts;
  private final Administrators administrators;
  private final Organisations organisations;
  private final Roles roles;
  private final Sessions sessions;
  private final Invitations invitations;
  private final OwnAccess access;
  private final Erasure erasure;
  private final Audit audit;

  PersonController(
      Accounts accounts,
      Administrators administrators,
      Organisations organisations,
      Roles roles,
      Sessions sessions,
      Invitations invitations,
      OwnAccess access,
      Erasure erasure,
      Audit audit) {
    this.accounts = accounts;
    this.administrators = administrators;
    this.organisations = organisations;
    this.roles = roles;
    this.sessions = sessions;
    this.invitations = invitations;
    this.access = access;
    this.erasure = erasure;
    this.audit = audit;
  }

  @GetMapping
  ModelAndView person(Site site, Viewer viewer, @PathVariable UUID id) {
    Allowed.administrator(viewer);
    PersonPage page =
        new PersonPage(
            accounts.get(id),
            roles.listOf(id),
            sessions.listOf(id),
            organisations.list(),
            invitations.byMail());
    return Page.of("accounts/pages/PersonPage", site, page);
  }

  @PostMapping("/roles")
  ModelAndView grant(
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam String organisation,
      @RequestParam Role role) {
    Allowed.administrator(viewer);
    roles.grant(viewer, id, organisation, role);
    return back(id);
  }

  @PostMapping("/link")
  ModelAndView recover(
      Site site,
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean byHand,
      HttpServletRequest request,
      HttpServletResponse response) {
    Invited link = invitations.recover(viewer, id, site.language(), byHand);
    return LinkPages.made(site, request, response, link, "/admin/people/" + id);
  }

  @PostMapping("/administrator")
  ModelAndView setAdministrator(
      Viewer viewer, @PathVariable UUID id, @RequestParam boolean administrator) {
    if (administrator) {
      administrators.make(viewer, id);
    } else {
      administrators.end(viewer, id);
    }
    return back(id);
  }

  @PostMapping("/second-factor")
  ModelAndView removeFactor(Viewer viewer, @PathVariable UUID id) {
    Allowed.administrator(viewer);
    access.removeFactorOf(id);
    audit.record(viewer, "secondFactor.removed", id.toString());
    return back(id);
  }

  @PostMapping("/sessions/{session}/end")
  ModelAndView endSession(Viewer viewer, @PathVariable UUID id, @PathVariable UUID session) {
    Allowed.administrator(viewer);
    if (sessions.end(id, session)) {
      audit.record(viewer, "signOut.byAdministrator", id.toString());
    }
    return back(id);
  }

  @PostMapping("/close")
  ModelAndView close(Viewer viewer, @PathVariable UUID id) {
    accounts.close(viewer, id);
    sessions.endAll(id, null);
    return back(id);
  }

  @PostMapping("/reopen")
  ModelAndView reopen(Viewer viewer, @PathVariable UUID id) {
    accounts.reopen(viewer, id);
    return back(id);
  }

  @PostMapping("/erase")
  ModelAndView erase(Viewer viewer, @PathVariable UUID id) {
    erasure.erase(viewer, id);
    return back(id);
  }

  private static ModelAndView back(UUID id) {
    return Redirects.to("/admin/people/" + id);
  }
}
