package city.hansa.accounts.pages;

import city.hansa.accounts.Accounts;
import city.hansa.accounts.Allowed;
import city.hansa.accounts.session.Presence;
import city.hansa.accounts.session.Sessions;
import city.hansa.accounts.tokens.AccessTokens;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of one's own account, untouched or with a form that was wrong. */
@Component
class AccountPages {
  private final Accounts accounts;
  private final Sessions sessions;
  private final AccessTokens tokens;
  private final Clock clock;

  AccountPages(Accounts accounts, Sessions sessions, AccessTokens tokens, Clock clock) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.clock = clock;
  }

  ModelAndView wrong(
      Site site,
      Viewer viewer,
      HttpServletRequest request,
      String form,
      Map<String, String> typed,
      BadInput wrong) {
    ModelAndView page =
        page(site, viewer, request, FormState.wrong(form, typed, wrong, site), null);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  ModelAndView page(
      Site site,
      Viewer viewer,
      HttpServletRequest request,
      FormState form,
      @Nullable String newToken) {
    UUID id = Allowed.signedIn(viewer);
    AccountPage page =
        new AccountPage(
            accounts.get(id),
            sessions.listOf(id),
            Presence.of(request).orElseThrow().session().id(),
            tokens.listOf(id),
            newToken,
            form,
            clock.instant());
    return Page.of("accounts/pages/AccountPage", site, page);
  }
}
