package city.hansa.accounts.signin;

import city.hansa.accounts.session.Presence;
import city.hansa.accounts.session.SessionCookie;
import city.hansa.accounts.session.Sessions.Stage;
import city.hansa.accounts.signin.SignIns.Visitor;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sign-in with name and password, the second factor, and the way out. */
@Hidden
@Controller
class SignInController {
  private final SignIns signIns;
  private final SessionCookie cookie;
  private final Provider provider;
  private final Recovery recovery;
  private final RetryAfter retryAfter;

  SignInController(
      SignIns signIns,
      SessionCookie cookie,
      Provider provider,
      Recovery recovery,
      RetryAfter retryAfter) {
    this.signIns = signIns;
    this.cookie = cookie;
    this.provider = provider;
    this.recovery = recovery;
    this.retryAfter = retryAfter;
  }

  @GetMapping("/sign-in")
  ModelAndView form(
      Site site,
      Viewer viewer,
      @RequestParam(required = false) @Nullable String next,
      @RequestParam(required = false) @Nullable String problem) {
    if (viewer.signedIn()) {
      return Redirects.to(Next.of(next));
    }
    String words = problem == null ? null : provider.problem(site, problem);
    return page(site, Next.of(next), "", words, HttpStatus.OK);
  }

  @PostMapping("/sign-in")
  ModelAndView signIn(
      Site site,
      @RequestParam(defaultValue = "") String email,
      @RequestParam(defaultValue = "") String password,
      @RequestParam(required = false) @Nullable String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    String after = Next.of(next);
    return switch (signIns.withPassword(email, password, Visitors.of(request))) {
      case SignIn.Done done -> {
        cookie.write(request, response, done.session());
        yield Redirects.to(after);
      }
      case SignIn.FactorNeeded half -> {
        cookie.write(request, response, half.session());
        yield Redirects.to("/sign-in/code?next=" + site.encode(after));
      }
      case SignIn.Wrong() ->
          page(site, after, email, site.t("signin.wrong"), HttpStatus.UNAUTHORIZED);
      case SignIn.TooOften(Instant again) ->
          page(site, after, email, tooOften(site, again, response), HttpStatus.TOO_MANY_REQUESTS);
    };
  }

  @GetMapping("/sign-in/code")
  ModelAndView code(
      Site site,
      @RequestParam(required = false) @Nullable String next,
      HttpServletRequest request) {
    String after = Next.of(next);
    return halfWay(request).isEmpty()
        ? Redirects.to("/sign-in?next=" + site.encode(after))
        : Page.of("accounts/signin/CodePage", site, new CodePage(after, null));
  }

  @PostMapping("/sign-in/code")
  ModelAndView enter(
      Site site,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(required = false) @Nullable String next,
      HttpServletRequest request,
      HttpServletResponse response) {
    String after = Next.of(next);
    Optional<Presence> half = halfWay(request);
    if (half.isEmpty()) {
      return Redirects.to("/sign-in?next=" + site.encode(after));
    }
    Visitor visitor = Visitors.of(request);
    return switch (signIns.withCode(half.get().session(), code, visitor)) {
      case SignIn.Done done -> {
        cookie.write(request, response, done.session());
        yield Redirects.to(after);
      }
      case SignIn.TooOften(Instant again) ->
          codePage(site, after, tooOften(site, again, response), HttpStatus.TOO_MANY_REQUESTS);
      case SignIn.Wrong() ->
          codePage(site, after, site.t("signin.code.wrong"), HttpStatus.UNAUTHORIZED);
      case SignIn.FactorNeeded half2 -> Redirects.to("/sign-in");
    };
  }

  @PostMapping("/sign-out")
  ModelAndView leave(HttpServletRequest request, HttpServletResponse response) {
    Presence.of(request).ifPresent(presence -> signIns.leave(presence.session()));
    cookie.clear(request, response);
    return Redirects.to("/");
  }

  private static Optional<Presence> halfWay(HttpServletRequest request) {
    return Presence.of(request)
        .filter(presence -> presence.session().stage() == Stage.PASSWORD_GIVEN);
  }

  private String tooOften(Site site, Instant again, HttpServletResponse response) {
    return site.t("signin.tooOften", site.number(retryAfter.minutes(again, response)));
  }

  private ModelAndView page(
      Site site, String next, String email, @Nullable String problem, HttpStatus status) {
    SignInPage page = new SignInPage(next, email, problem, provider.name(), recovery.isOpen());
    ModelAndView answer = Page.of("accounts/signin/SignInPage", site, page);
    answer.setStatus(status);
    return answer;
  }

  private static ModelAndView codePage(Site site, String next, String problem, HttpStatus status) {
    ModelAndView answer = Page.of("accounts/signin/CodePage", site, new CodePage(next, problem));
    answer.setStatus(status);
    return answer;
  }
}
