package city.hansa.accounts.pages;

import city.hansa.accounts.Accounts;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Scope;
import city.hansa.accounts.session.Presence;
import city.hansa.accounts.session.Sessions;
import city.hansa.accounts.signin.OwnAccess;
import city.hansa.accounts.signin.Redirects;
import city.hansa.accounts.tokens.AccessTokens;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.FormState;
import city.hansa.site.Languages;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A person's own account: name, password, tokens, sessions. */
@Hidden
@Controller
class AccountController {
  private final Accounts accounts;
  private final OwnAccess access;
  private final Sessions sessions;
  private final AccessTokens tokens;
  private final Audit audit;
  private final AccountPages pages;

  AccountController(
      Accounts accounts,
      OwnAccess access,
      Sessions sessions,
      AccessTokens tokens,
      Audit audit,
      AccountPages pages) {
    this.accounts = accounts;
    this.access = access;
    this.sessions = sessions;
    this.tokens = tokens;
    this.audit = audit;
    this.pages = pages;
  }

  @GetMapping("/account")
  ModelAndView account(Site site, Viewer viewer, HttpServletRequest request) {
    Allowed.signedIn(viewer);
    return pages.page(site, viewer, request, FormState.empty(""), null);
  }

  @PostMapping("/account/name")
  ModelAndView rename(
      Site site,
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam String name,
      @RequestParam(defaultValue = "") String language) {
    UUID account = Allowed.signedIn(viewer);
    try {
      accounts.rename(account, name);
      Languages.OFFERED.stream()
          .filter(each -> each.toLanguageTag().equals(language))
          .forEach(each -> accounts.speak(account, each));
      return Redirects.to("/account");
    } catch (BadInput wrong) {
      return pages.wrong(site, viewer, request, "name", Map.of("name", name), wrong);
    }
  }

  @PostMapping("/account/password")
  ModelAndView changePassword(
      Site site,
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String current,
      @RequestParam(defaultValue = "") String password) {
    Allowed.signedIn(viewer);
    try {
      access.changePassword(Presence.of(request).orElseThrow(), current, password);
      return Redirects.to("/account");
    } catch (BadInput wrong) {
      return pages.wrong(site, viewer, request, "password", Map.of(), wrong);
    }
  }

  @PostMapping("/account/sessions/{id}/end")
  ModelAndView endSession(Viewer viewer, @PathVariable UUID id) {
    UUID account = Allowed.signedIn(viewer);
    if (sessions.end(account, id)) {
      audit.record(viewer, "signOut.elsewhere", account.toString());
    }
    return Redirects.to("/account");
  }

  @PostMapping("/account/tokens")
  ModelAndView makeToken(
      Site site,
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String name,
      @RequestParam(required = false) @Nullable List<String> scopes,
      @RequestParam(defaultValue = "") String days) {
    UUID account = Allowed.signedIn(viewer);
    try {
      AccessTokens.Made made = tokens.make(account, name, scopes(scopes), life(days));
      return pages.page(site, viewer, request, FormState.empty(""), made.secret().text());
    } catch (BadInput wrong) {
      Map<String, String> typed = Map.of("name", name, "days", days);
      return pages.wrong(site, viewer, request, "token", typed, wrong);
    }
  }

  @PostMapping("/account/tokens/{id}/revoke")
  ModelAndView revokeToken(Viewer viewer, @PathVariable UUID id) {
    tokens.revoke(Allowed.signedIn(viewer), id);
    return Redirects.to("/account");
  }

  private static Set<Scope> scopes(@Nullable List<String> words) {
    return words == null
        ? Set.of()
        : words.stream()
            .flatMap(word -> Scope.find(word).stream())
            .collect(Collectors.toUnmodifiableSet());
  }

  private static Duration life(String days) {
    try {
      return Duration.ofDays(Integer.parseInt(days.strip()));
    } catch (NumberFormatException none) {
      throw new BadInput("days", days, "tokens.days.wrong");
    }
  }
}
