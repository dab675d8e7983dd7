package city.hansa.notices.follow;

import city.hansa.mail.Mail;
import city.hansa.notices.follow.CourierStore.Mark;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks for the letters that new notices give rise to, after the deposit and beside it. Where it
 * stands is kept in the same transaction as the letters, so none is lost and none asked for twice.
 */
@Component
class Courier {
  private static final Duration UNCONFIRMED = Duration.ofDays(7);

  private final CourierStore store;
  private final Matching matching;
  private final SubscriptionStore subscriptions;
  private final Mail mail;
  private final Clock clock;
  private final int digestHour;

  Courier(
      CourierStore store,
      Matching matching,
      SubscriptionStore subscriptions,
      Mail mail,
      Clock clock,
      @Value("${hansa.notices.digest-hour:6}") int digestHour) {
    this.store = store;
    this.matching = matching;
    this.subscriptions = subscriptions;
    this.mail = mail;
    this.clock = clock;
    this.digestHour = digestHour;
    if (digestHour < 0 || digestHour > 23) {
      throw new IllegalArgumentException("HANSA_DIGEST_HOUR is an hour from 0 to 23");
    }
  }

  /** What is new since the last time; costs one round trip if nothing is. */
  @Transactional
  public void round() {
    Mark mark = store.lock();
    if (mark.head() > mark.atOnce()) {
      ask(Rhythm.AT_ONCE, mark.atOnce(), mark.head());
      store.atOnce(mark.head());
    }
    ZonedDateTime now = clock.instant().atZone(clock.getZone());
    boolean due =
        now.getHour() >= digestHour
            && (mark.dailyOn() == null || mark.dailyOn().isBefore(now.toLocalDate()));
    if (due) {
      ask(Rhythm.DAILY, mark.daily(), mark.head());
      store.daily(mark.head(), now.toLocalDate());
      subscriptions.forget(clock.instant().minus(UNCONFIRMED));
    }
  }

  /** Without mail the notices are passed over: whoever sets it up later hears of later ones. */
  private void ask(Rhythm rhythm, long from, long until) {
    if (mail.isSetUp() && until > from) {
      for (UUID follower : matching.listFollowers(rhythm, from, until)) {
        mail.send(NoticeLetters.KIND, new NoticeLetters.Span(follower, rhythm, from, until).text());
      }
    }
  }
}
