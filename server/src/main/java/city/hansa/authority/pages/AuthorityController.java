package city.hansa.authority.pages;

import city.hansa.accounts.Accounts;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.authority.Authorities;
import city.hansa.authority.Authority;
import city.hansa.authority.Recorders;
import city.hansa.authority.Terms;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
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
    Recorders.allow(viewer, organisation);
    return sent(
        new Sent("record", fields, site),
        typed -> authorities.record(viewer, typed.authority(organisation)),
        DESK + organisation,
        form -> desk(site, viewer, organisation, form));
  }

  @PostMapping("/desk/authority/records/{id}/revoke")
  ModelAndView revoke(
      Site site, Viewer viewer, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Allowed.signedIn(viewer);
    Authority authority = authorities.get(viewer, id);
    Recorders.allow(viewer, authority.office());
    return sent(
        new Sent("revoke", fields, site),
        typed -> authorities.revoke(viewer, id, typed.needed("on"), typed.text("reason")),
        "/authorities/" + id,
        form -> page(site, viewer, authority, form));
  }

  @PostMapping("/desk/authority/{organisation}/terms")
  ModelAndView recordTerm(
      Site site,
      Viewer viewer,
      @PathVariable String organisation,
      @RequestParam Map<String, String> fields) {
    Recorders.allow(viewer, organisation);
    return sent(
        new Sent("term", fields, site),
        typed -> terms.record(viewer, typed.term(organisation)),
        DESK + organisation,
        form -> desk(site, viewer, organisation, form));
  }

  @PostMapping("/desk/authority/terms/{id}/end")
  ModelAndView endTerm(
      Site site, Viewer viewer, @PathVariable String id, @RequestParam Map<String, String> fields) {
    Allowed.signedIn(viewer);
    String office = terms.get(viewer, id).office();
    Recorders.allow(viewer, office);
    return sent(
        new Sent(id, fields, site),
        typed -> terms.end(viewer, id, typed.needed("on"), typed.text("reason")),
        DESK + office,
        form -> desk(site, viewer, office, form));
  }

  /** A form as it came. */
  private record Sent(String form, Map<String, String> fields, Site site) {}

  /** Does what the form asks and leads on, or shows the form again with what is wrong. */
  private ModelAndView sent(
      Sent sent, Consumer<Typed> deed, String next, Function<FormState, ModelAndView> again) {
    try {
      deed.accept(new Typed(sent.fields(), accounts));
      return leadTo(next);
    } catch (BadInput wrong) {
      ModelAndView page =
          again.apply(FormState.wrong(sent.form(), sent.fields(), wrong, sent.site()));
      page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return page;
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
            Recorders.include(viewer, id),
            form);
    return Page.of("authority/pages/AuthoritiesPage", site, page);
  }

  private static ModelAndView page(Site site, Viewer viewer, Authority authority, FormState form) {
    boolean mayRevoke =
        authority.revocation() == null && Recorders.include(viewer, authority.office());
    return Page.of(
        "authority/pages/AuthorityPage", site, new AuthorityPage(authority, mayRevoke, form));
  }

  private static ModelAndView leadTo(String path) {
    RedirectView view = new RedirectView(path, false, true, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
