package city.hansa.notices.follow;

import city.hansa.accounts.Secret;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.mail.EmailAddress;
import city.hansa.mail.Letter;
import city.hansa.mail.Letter.Line;
import city.hansa.mail.Mail;
import city.hansa.site.PublicAddress;
import city.hansa.site.Site;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Followers without an account: asked by a letter for their word, and free to leave by its link.
 */
@Service
class Strangers {
  /** Letters that ask an address for its word, in a day. */
  private static final int ASKED = 3;

  private final FollowerStore followers;
  private final SubscriptionStore store;
  private final Targets targets;
  private final Mail mail;
  private final PublicAddress address;
  private final Clock clock;

  Strangers(
      FollowerStore followers,
      SubscriptionStore store,
      Targets targets,
      Mail mail,
      PublicAddress address,
      Clock clock) {
    this.followers = followers;
    this.store = store;
    this.targets = targets;
    this.mail = mail;
    this.address = address;
    this.clock = clock;
  }

  /**
   * Writes to an address for its word; whether it is known already is not told.
   *
   * @throws BadInput naming "email"
   * @throws Refused if no mail is set up
   */
  @Transactional
  public void ask(String email, Target target, String what, Rhythm rhythm, Site site) {
    if (!mail.isSetUp()) {
      throw new Refused(Why.SIGN_IN, "accounts.signIn.needed");
    }
    String typed = email.strip();
    if (!EmailAddress.fits(typed)) {
      throw new BadInput("email", email, "notices.follow.problem.email");
    }
    targets.check(target, Viewer.PUBLIC);
    Follower follower = followers.ofEmail(typed, site.language());
    Secret secret = Secret.random();
    if (store.ask(follower.id(), target, rhythm, secret.hash(), ASKED, clock.instant())) {
      mail.send(question(typed, what, secret, site));
    }
  }

  private Letter question(String email, String what, Secret secret, Site site) {
    return new Letter(
        email,
        site.language(),
        site.t("notices.confirm.letter.subject"),
        List.of(
            new Line.Words(site.t("notices.confirm.letter.words", what)),
            new Line.Link(
                site.t("notices.confirm.letter.link"),
                address.of(StrangerController.CONFIRM + secret.text())),
            new Line.Words(site.t("notices.confirm.letter.not"))),
        null);
  }

  /**
   * @throws NotFound if nobody waits for this word
   */
  Subscription toConfirm(String secret) {
    return store.findToConfirm(new Secret(secret).hash()).orElseThrow(() -> new NotFound(""));
  }

  /**
   * @throws NotFound if nobody waits for this word
   */
  @Transactional
  public void confirm(String secret) {
    if (!store.confirm(new Secret(secret).hash(), clock.instant())) {
      throw new NotFound("");
    }
  }

  /**
   * @throws NotFound if the key opens nothing
   */
  List<Subscription> listByKey(String key) {
    return store.list(followers.findByKey(key).orElseThrow(() -> new NotFound("")).id());
  }

  /** Ends all letters of the key's owner, once and for good; again it does nothing. */
  void leave(String key) {
    followers.findByKey(key).ifPresent(one -> followers.delete(one.id()));
  }
}
