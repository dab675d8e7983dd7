package city.hansa.negotiation;

import java.time.Instant;
import java.util.Optional;

/**
 * The words of a clause in one language, as they stand.
 *
 * @param revision from 1; each change makes the next
 */
public record Wording(
    String language, int revision, String number, String heading, String body, Instant madeAt) {

  /** What follows on the words that stand; the moment is that of writing. */
  static Wording next(
      Optional<Wording> now, String language, String number, String heading, String body) {
    int revision = 1 + now.map(Wording::revision).orElse(0);
    return new Wording(language, revision, number, heading, body, Instant.EPOCH);
  }

  public boolean isEmpty() {
    return heading.isBlank() && body.isBlank();
  }
}
