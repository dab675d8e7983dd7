package city.hansa.notices.follow;

import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.mail.Mail;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Following notices: list, begin, end. */
@Hidden
@Controller
class SubscriptionController {
  private static final String FORM = "notices/follow/FollowPage";
  private static final String DONE = "notices/follow/DonePage";

  private final Subscriptions subscriptions;
  private final Strangers strangers;
  private final Targets targets;
  private final TargetWords words;
  private final Mail mail;

  SubscriptionController(
      Subscriptions subscriptions,
      Strangers strangers,
      Targets targets,
      TargetWords words,
      Mail mail) {
    this.subscriptions = subscriptions;
    this.strangers = strangers;
    this.targets = targets;
    this.words = words;
    this.mail = mail;
  }

  @GetMapping("/subscriptions")
  ModelAndView list(Site site, Viewer viewer) {
    return Page.of(
        "notices/follow/FollowingPage",
        site,
        new FollowingPage(words.of(subscriptions.list(viewer), site), mail.isSetUp()));
  }

  @GetMapping("/subscriptions/new")
  ModelAndView form(Site site, Viewer viewer, @RequestParam Map<String, String> asked) {
    Target target = Target.of(asked);
    if (!viewer.signedIn() && !mail.isSetUp()) {
      throw new Refused(Why.SIGN_IN, "accounts.signIn.needed");
    }
    targets.check(target, viewer);
    return form(site, target, Rhythm.AT_ONCE, "", null);
  }

  @PostMapping("/subscriptions")
  ModelAndView follow(
      Site site,
      Viewer viewer,
      @RequestParam Map<String, String> asked,
      @RequestParam(defaultValue = "AT_ONCE") Rhythm rhythm,
      @RequestParam(defaultValue = "") String email) {
    Target target = Target.of(asked);
    if (viewer.signedIn()) {
      subscriptions.follow(viewer, target, rhythm, site);
      return lead("/subscriptions");
    }
    try {
      strangers.ask(email, target, words.of(target, site), rhythm, site);
      return Page.of(DONE, site, DonePage.of("notices.asked"));
    } catch (BadInput wrong) {
      if (!wrong.field().equals("email")) {
        throw wrong;
      }
      String problem = site.t(wrong.messageKey(), wrong.messageArguments());
      ModelAndView again = form(site, target, rhythm, email, problem);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  private ModelAndView form(
      Site site, Target target, Rhythm rhythm, String email, @Nullable String problem) {
    return Page.of(
        FORM,
        site,
        new FollowPage(target, words.of(target, site), rhythm, email, problem, mail.isSetUp()));
  }

  @PostMapping("/subscriptions/{id}/end")
  ModelAndView end(Viewer viewer, @PathVariable UUID id) {
    subscriptions.end(viewer, id);
    return lead("/subscriptions");
  }

  private static ModelAndView lead(String path) {
    RedirectView view = new RedirectView(path, false, true, false);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(view);
  }
}
