package city.hansa.accounts.signin;

import city.hansa.accounts.Account;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Secret;
import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Link;
import city.hansa.accounts.session.SessionCookie;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind a one-time link. Looking at it does not use it up; sending the form does. */
@Hidden
@Controller
class LinkController {
  private final OneTimeLinks links;
  private final Accounts accounts;
  private final Entrances entrances;
  private final SignIns signIns;
  private final SessionCookie cookie;

  LinkController(
      OneTimeLinks links,
      Accounts accounts,
      Entrances entrances,
      SignIns signIns,
      SessionCookie cookie) {
    this.links = links;
    this.accounts = accounts;
    this.entrances = entrances;
    this.signIns = signIns;
    this.cookie = cookie;
  }

  @GetMapping("/link/{secret}")
  ModelAndView form(Site site, @PathVariable String secret, HttpServletResponse response) {
    Link link = links.find(new Secret(secret)).orElseThrow(LinkController::spent);
    return page(site, secret, link, "", "", null, response);
  }

  @PostMapping("/link/{secret}")
  ModelAndView enter(
      Site site,
      @PathVariable String secret,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      HttpServletRequest request,
      HttpServletResponse response) {
    Link link = links.find(new Secret(secret)).orElseThrow(LinkController::spent);
    try {
      Account account = entrances.open(new Secret(secret), name, email, password, site.language());
      SignIn come = signIns.afterLink(account, Visitors.of(request));
      return switch (come) {
        case SignIn.Done done -> lead(request, response, done.session(), "/desk");
        case SignIn.FactorNeeded half ->
            lead(request, response, half.session(), "/sign-in/code?next=%2Fdesk");
        case SignIn.Wrong() -> throw spent();
        case SignIn.TooOften(var again) -> throw spent();
      };
    } catch (BadInput wrong) {
      ModelAndView again = page(site, secret, link, name, email, wrong, response);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  private ModelAndView lead(
      HttpServletRequest request, HttpServletResponse response, Secret session, String path) {
    cookie.write(request, response, session);
    return Redirects.to(path);
  }

  private ModelAndView page(
      Site site,
      String secret,
      Link link,
      String name,
      String email,
      @Nullable BadInput wrong,
      HttpServletResponse response) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    @Nullable Account account =
        link.account() == null ? null : accounts.find(link.account()).orElse(null);
    LinkPage page =
        new LinkPage(
            secret,
            link.purpose(),
            account == null ? name : account.name(),
            account == null || account.email() == null ? email : account.email(),
            account == null,
            wrong == null ? "" : wrong.field(),
            wrong == null ? null : site.t(wrong.messageKey(), wrong.messageArguments()));
    return Page.of("accounts/signin/LinkPage", site, page);
  }

  private static Refused spent() {
    return new Refused(Why.CONFLICT, "signin.link.spent");
  }
}
