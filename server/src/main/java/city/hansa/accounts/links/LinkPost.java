package city.hansa.accounts.links;

import city.hansa.accounts.links.OneTimeLinks.Purpose;
import city.hansa.mail.Mail;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Has letters with links written and sent, where mail is set up. */
@Component
class LinkPost {
  private final Mail mail;
  private final LinkLetterStore letters;
  private final OneTimeLinks links;
  private final Clock clock;

  LinkPost(Mail mail, LinkLetterStore letters, OneTimeLinks links, Clock clock) {
    this.mail = mail;
    this.letters = letters;
    this.links = links;
    this.clock = clock;
  }

  boolean isSetUp() {
    return mail.isSetUp();
  }

  /**
   * Sends a link, in the caller's transaction.
   *
   * @param by ends links of that purpose that wait; null for somebody at the sign-in who only says
   *     who they are, and therefore ends nothing
   * @throws IllegalStateException if mail is not set up
   */
  void send(Purpose purpose, UUID account, Locale language, @Nullable UUID by) {
    if (by != null) {
      links.end(purpose, account);
    }
    Instant now = clock.instant();
    LinkLetter letter =
        new LinkLetter(
            UUID.randomUUID(), purpose, account, language, now, by, now.plus(purpose.life()));
    letters.put(letter);
    mail.send(LinkLetters.KIND, letter.id().toString());
  }
}
