package city.hansa.authority.pages;

import city.hansa.accounts.Accounts;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.authority.Authorities;
import city.hansa.authority.Authority;
import city.hansa.authority.Terms;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The desk's pages of authority and terms, and the page of one authority. */
@Hidden
@Controller
class AuthorityController {
  private static final String DESK = "/desk/authority/";
  private static final Role[] RECORDERS = {Role.HEAD_OF_OFFICE, Role.COUNSEL, Role.REGISTRAR};

  private final Authorities authorities;
  private final Terms terms;
  private final Organisations organisations;
  private final Accounts accounts;

  AuthorityController(
      Authorities authorities, Terms terms, Organisations organisations, Accounts accounts) {
    this.authorities = authorities;
    this.terms = terms;
    this.organisations = organisations;
    this.accounts = accounts;
  }

  @GetMapping("/authorities/{id}")
  ModelAndView authority(Site site, Viewer viewer, @PathVariable String id) {
    return page(site, viewer, authorities.get(viewer, id), FormState.empty("revoke"));
  }

  @GetMapping("/desk/authority/{organisation}")
  ModelAndView desk(Site site, Viewer viewer, @PathVariable String organisation) {
    return desk(site, viewer, organisation, FormState.empty(""));
  }

  @PostMapping("/desk/authority/{organisation}/records")
  ModelAndView record(
      Site site,
      Viewer viewer,
      @PathVariable String organisation,
      @RequestParam Map<String, String> fields) {
    Allowed.at(viewer, organisation, RECORDERS);
    try {
      authorities.record(viewer, new Typed(fields, accounts).authority(organisation));
      return leadTo(DESK + organisation);
    } catch (BadInput wrong) {
      return refused(
          desk(site, viewer, organisation, FormState.wrong("record", fields, wrong, site)));
    }
  }

  @PostMapping("/desk/authority/records/{id}/revoke")
  ModelAndView revoke(
      Site site, Viewer viewer, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Allowed.signedIn(viewer);
    Allowed.at(viewer, authorities.get(viewer, id).office(), RECORDERS);
    Typed typed = new Typed(fields, accounts);
    try {
      authorities.revoke(viewer, id, typed.needed("on"), typed.text("reason"));
      return leadTo("/authorities/" + id);
    } catch (BadInput wrong) {
      FormState form = FormState.wrong("revoke", fields, wrong, site);
      return refused(page(site, viewer, authorities.get(viewer, id), form));
    }
  }

  @PostMapping("/desk/authority/{organisation}/terms")
  ModelAndView recordTerm(
      Site site,
      Viewer viewer,
      @PathVariable String organisation,
      @RequestParam Map<String, String> fields) {
    Allowed.at(viewer, organisation, RECORDERS);
    try {
      terms.record(viewer, new Typed(fields, accounts).term(organisation));
      return leadTo(DESK + organisation);
    } catch (BadInput wrong) {
      return refused(
          desk(site, viewer, organisation, FormState.wrong("term", fields, wrong, site)));
    }
  }

  @PostMapping("/desk/authority/terms/{id}/end")
  ModelAndView endTerm(
      Site site, Viewer viewer, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Allowed.signedIn(viewer);
    Typed typed = new Typed(fields, accounts);
    String office = terms.get(viewer, id).office();
    Allowed.at(viewer, office, RECORDERS);
    try {
      terms.end(viewer, id, typed.needed("on"), typed.text("reason"));
      return leadTo(DESK + office);
    } catch (BadInput wrong) {
      return refused(desk(site, viewer, office, FormState.wrong(id, fields, wrong, site)));
    }
  }

  private ModelAndView desk(Site site, Viewer viewer, String id, FormState form) {
    Allowed.at(viewer, id);
    Organisation organisation = organisations.find(id).orElseThrow(() -> new NotFound(id));
    AuthoritiesPage page =
        new AuthoritiesPage(
            organisation,
            authorities.listFor(viewer, id),
            terms.listFor(viewer, id),
            mayRecord(viewer, id),
            form);
    return Page.of("authority/pages/AuthoritiesPage", site, page);
  }

  private static ModelAndView page(Site site, Viewer viewer, Authority authority, FormState form) {
    boolean mayRevoke = authority.revocation() == null && mayRecord(viewer, authority.office());
    return Page.of(
        "authority/pages/AuthorityPage", site, new AuthorityPage(authority, mayRevoke, form));
  }

  private static boolean mayRecord(Viewer viewer, String organisation) {
    return Stream.of(RECORDERS).anyMatch(role -> viewer.has(role, organisation));
  }

  private static ModelAndView refused(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private static ModelAndView leadTo(String path) {
    RedirectView view = new RedirectView(path, false, true, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
