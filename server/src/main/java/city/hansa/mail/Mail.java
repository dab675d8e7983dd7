package city.hansa.mail;

import city.hansa.site.LetterBox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes letters in. They are kept in the database, in the caller's transaction if there is one, and
 * sent from there: a mail server that is away loses nothing. A letter is sent at least once; where
 * the server stops between sending it and noting that, it goes again with the same Message-ID, by
 * which mail programs know it for the same.
 */
@Service
public class Mail implements LetterBox {
  private final MailSettings settings;
  private final Outbox outbox;
  private final Clock clock;
  private final MailRound round;

  Mail(MailSettings settings, Outbox outbox, Clock clock, MailRound round) {
    this.settings = settings;
    this.outbox = outbox;
    this.clock = clock;
    this.round = round;
  }

  /** Whether the operator has set mail up. Without it letters are not taken. */
  @Override
  public boolean isSetUp() {
    return settings.isSetUp();
  }

  /**
   * Takes a letter as it is. Its words are kept until it has left or been given up, then wiped.
   *
   * @throws IllegalStateException if mail is not set up
   */
  public void send(Letter letter) {
    needSetUp();
    outbox.put(UUID.randomUUID(), letter, clock.instant());
    wake();
  }

  /**
   * Takes a letter that is written when it is sent. The same kind and reference are taken once.
   *
   * @param kind of a {@link Composer}
   * @throws IllegalStateException if mail is not set up
   */
  public void send(String kind, String reference) {
    needSetUp();
    outbox.put(UUID.randomUUID(), kind, reference, clock.instant());
    wake();
  }

  private void needSetUp() {
    if (!isSetUp()) {
      throw new IllegalStateException("Mail is not set up");
    }
  }

  /** The worker looks at once instead of at its next round; not before others see the letter. */
  private void wake() {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      round.wake();
      return;
    }
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            round.wake();
          }
        });
  }
}
