package city.hansa.notices.follow;

import city.hansa.site.OpenForm;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What stands behind the links in letters to strangers: confirm, and leave. */
@Hidden
@Controller
class StrangerController {
  static final String LEAVE = "/subscriptions/leave/";
  static final String CONFIRM = "/subscriptions/confirm/";
  private static final String DONE = "notices/follow/DonePage";

  private final Strangers strangers;
  private final TargetWords words;

  StrangerController(Strangers strangers, TargetWords words) {
    this.strangers = strangers;
    this.words = words;
  }

  /** Mail programs end letters by a bare POST to the address in the letter (RFC 8058). */
  @Bean
  static OpenForm leaveByLetter() {
    return new OpenForm(LEAVE);
  }

  @GetMapping(CONFIRM + "{secret}")
  ModelAndView toConfirm(Site site, @PathVariable String secret) {
    Subscription asked = strangers.toConfirm(secret);
    String path = CONFIRM + secret;
    return Page.of(
        DONE, site, DonePage.ask("notices.confirm", words.of(asked.target(), site), path));
  }

  @PostMapping(CONFIRM + "{secret}")
  ModelAndView confirm(Site site, @PathVariable String secret) {
    strangers.confirm(secret);
    return Page.of(DONE, site, DonePage.of("notices.confirmed"));
  }

  @GetMapping(LEAVE + "{key}")
  ModelAndView toLeave(Site site, @PathVariable String key) {
    String all =
        String.join(
            "; ",
            words.of(strangers.listByKey(key), site).stream()
                .map(FollowingPage.Item::label)
                .toList());
    return Page.of(DONE, site, DonePage.ask("notices.leave", all, LEAVE + key));
  }

  @PostMapping(LEAVE + "{key}")
  ModelAndView leave(Site site, @PathVariable String key) {
    strangers.leave(key);
    return Page.of(DONE, site, DonePage.of("notices.left"));
  }
}
