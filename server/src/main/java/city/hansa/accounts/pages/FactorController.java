package city.hansa.accounts.pages;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.factor.FactorSecret;
import city.hansa.accounts.session.Presence;
import city.hansa.accounts.signin.OwnAccess;
import city.hansa.accounts.signin.Redirects;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Turning one's second factor on and off. */
@Hidden
@Controller
class FactorController {
  private final OwnAccess access;
  private final AccountPages pages;

  FactorController(OwnAccess access, AccountPages pages) {
    this.access = access;
    this.pages = pages;
  }

  @PostMapping("/account/second-factor")
  ModelAndView begin(
      Site site,
      Viewer viewer,
      HttpServletRequest request,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String current) {
    Allowed.signedIn(viewer);
    try {
      FactorSecret secret = access.beginFactor(Presence.of(request).orElseThrow(), current);
      return page(site, response, secret, List.of(), FormState.empty("factor"));
    } catch (BadInput wrong) {
      return pages.wrong(site, viewer, request, "factor", Map.of(), wrong);
    }
  }

  @PostMapping("/account/second-factor/confirm")
  ModelAndView confirm(
      Site site,
      Viewer viewer,
      HttpServletResponse response,
      @RequestParam(defaultValue = "") String code) {
    UUID account = Allowed.signedIn(viewer);
    Optional<FactorSecret> begun = access.findBegun(account);
    if (begun.isEmpty()) {
      return Redirects.to("/account");
    }
    Optional<List<String>> codes = access.confirmFactor(account, code);
    if (codes.isPresent()) {
      return page(site, response, null, codes.get(), FormState.empty("factor"));
    }
    FormState form =
        FormState.wrong("factor", Map.of(), new BadInput("code", null, "signin.code.wrong"), site);
    ModelAndView again = page(site, response, begun.get(), List.of(), form);
    again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return again;
  }

  @PostMapping("/account/second-factor/off")
  ModelAndView remove(
      Site site,
      Viewer viewer,
      HttpServletRequest request,
      @RequestParam(defaultValue = "") String current) {
    Allowed.signedIn(viewer);
    try {
      access.removeFactor(Presence.of(request).orElseThrow(), current);
      return Redirects.to("/account");
    } catch (BadInput wrong) {
      return pages.wrong(site, viewer, request, "factor-off", Map.of(), wrong);
    }
  }

  private static ModelAndView page(
      Site site,
      HttpServletResponse response,
      @Nullable FactorSecret secret,
      List<String> codes,
      FormState form) {
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    return Page.of("accounts/pages/FactorPage", site, new FactorPage(secret, codes, form));
  }
}
