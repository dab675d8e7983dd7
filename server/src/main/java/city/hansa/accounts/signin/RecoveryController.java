package city.hansa.accounts.signin;

import city.hansa.mail.EmailAddress;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** For those who have forgotten their password. */
@Hidden
@Controller
class RecoveryController {
  private final Recovery recovery;
  private final RetryAfter retryAfter;

  RecoveryController(Recovery recovery, RetryAfter retryAfter) {
    this.recovery = recovery;
    this.retryAfter = retryAfter;
  }

  @GetMapping("/sign-in/recovery")
  ModelAndView form(Site site) {
    return page(site, FormState.empty("recovery"), false, HttpStatus.OK);
  }

  /** The same answer for an address that has an account and for one that has none. */
  @PostMapping("/sign-in/recovery")
  ModelAndView ask(
      Site site,
      @RequestParam(defaultValue = "") String email,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (!recovery.isOpen()) {
      return page(site, FormState.empty("recovery"), false, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (!EmailAddress.fits(email.strip())) {
      String words = site.t("accounts.email.wrong", email);
      return page(site, wrong(email, words), false, HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Optional<Instant> again = recovery.ask(email, request.getRemoteAddr(), site.language());
    if (again.isPresent()) {
      String words =
          site.t("signin.tooOften", site.number(retryAfter.minutes(again.get(), response)));
      return page(site, wrong(email, words), false, HttpStatus.TOO_MANY_REQUESTS);
    }
    return page(site, FormState.empty("recovery"), true, HttpStatus.OK);
  }

  private static FormState wrong(String email, String words) {
    return new FormState("recovery", Map.of("email", email), "email", words);
  }

  private ModelAndView page(Site site, FormState form, boolean sent, HttpStatus status) {
    RecoveryPage page = new RecoveryPage(recovery.isOpen(), sent, form);
    ModelAndView answer = Page.of("accounts/signin/RecoveryPage", site, page);
    answer.setStatus(status);
    return answer;
  }
}
