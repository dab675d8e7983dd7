package city.hansa.mail;

import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.mail.Letter.Line;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The post, for administrators. */
@Hidden
@Controller
class MailController {
  private final Mail mail;
  private final MailSettings settings;
  private final MailStates states;
  private final Outbox outbox;
  private final MailRound round;
  private final Clock clock;

  MailController(
      Mail mail,
      MailSettings settings,
      MailStates states,
      Outbox outbox,
      MailRound round,
      Clock clock) {
    this.mail = mail;
    this.settings = settings;
    this.states = states;
    this.outbox = outbox;
    this.round = round;
    this.clock = clock;
  }

  @GetMapping("/admin/mail")
  ModelAndView state(Site site, Viewer viewer) {
    administrator(viewer);
    return page(site, "", null, null);
  }

  @PostMapping("/admin/mail/retry")
  ModelAndView retry(Site site, Viewer viewer) {
    administrator(viewer);
    outbox.hasten(clock.instant());
    round.wake();
    return page(site, "", null, "mail.retry.done");
  }

  @PostMapping("/admin/mail/test")
  ModelAndView test(Site site, Viewer viewer, @RequestParam(defaultValue = "") String to) {
    administrator(viewer);
    if (!mail.isSetUp()) {
      throw new Refused(Why.RULE, "mail.off");
    }
    if (!EmailAddress.fits(to.strip())) {
      ModelAndView again = page(site, to, site.t("mail.test.wrong"), null);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    mail.send(
        new Letter(
            to.strip(),
            site.language(),
            site.t("mail.test.subject"),
            List.of(new Line.Words(site.t("mail.test.words", settings.host()))),
            null));
    return page(site, "", null, "mail.test.done");
  }

  private ModelAndView page(
      Site site, String typed, @Nullable String wrong, @Nullable String done) {
    return Page.of(
        "mail/MailPage",
        site,
        new MailPage(
            settings.isSetUp() ? settings.host() + ":" + settings.port() : "",
            settings.from(),
            states.count(),
            states.listWaiting(),
            states.listGivenUp(),
            typed,
            wrong,
            done));
  }

  private static void administrator(Viewer viewer) {
    if (!viewer.signedIn()) {
      throw new Refused(Why.SIGN_IN, "mail.signIn");
    }
    if (!viewer.administrator()) {
      throw new Refused(Why.FORBIDDEN, "mail.administrators");
    }
  }
}
