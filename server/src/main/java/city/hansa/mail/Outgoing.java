package city.hansa.mail;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter that is being sent.
 *
 * @param ready the letter as kept; null if it is written now
 * @param tries with this one, from 1
 */
record Outgoing(
    UUID id, String kind, String reference, @Nullable Sheet ready, Instant queuedAt, int tries) {

  /** The words of a letter. */
  record Sheet(
      String to,
      String language,
      String subject,
      String plain,
      String html,
      @Nullable String unsubscribe) {

    static Sheet of(Letter letter) {
      return new Sheet(
          letter.to(),
          letter.language().toLanguageTag(),
          letter.subject(),
          LetterText.plain(letter),
          LetterText.html(letter),
          letter.unsubscribe());
    }
  }
}
