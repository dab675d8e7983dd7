package city.hansa.hooks;

import city.hansa.mail.Mail;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** By letter, where mail is set up; the page of the hook says it in any case. */
@Component
class KeepersByLetter implements Keepers {
  private final Mail mail;

  KeepersByLetter(Mail mail) {
    this.mail = mail;
  }

  @Override
  public void tellGivenUp(Hook hook, Instant now) {
    if (mail.isSetUp()) {
      mail.send(HookLetters.KIND, hook.id() + "/" + now);
    }
  }
}
