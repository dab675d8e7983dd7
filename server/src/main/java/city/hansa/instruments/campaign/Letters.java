package city.hansa.instruments.campaign;

import city.hansa.instruments.campaign.InvitationLetter.Kind;
import city.hansa.mail.Mail;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Has letters with personal links written and sent, where mail is set up. */
@Component
class Letters {
  private final Mail mail;
  private final LetterStore store;
  private final Links links;
  private final Clock clock;

  Letters(Mail mail, LetterStore store, Links links, Clock clock) {
    this.mail = mail;
    this.store = store;
    this.links = links;
    this.clock = clock;
  }

  boolean areSetUp() {
    return mail.isSetUp();
  }

  /** In the caller's transaction; false, and nothing done, where mail is not set up. */
  boolean ask(UUID invitation, Kind kind) {
    if (!mail.isSetUp()) {
      return false;
    }
    InvitationLetter letter =
        new InvitationLetter(UUID.randomUUID(), invitation, kind, links.expiry());
    store.put(letter, clock.instant());
    mail.send(LetterWriter.KIND, letter.id().toString());
    return true;
  }
}
