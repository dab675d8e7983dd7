package city.hansa.instruments.campaign;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to one actor, made by an act.
 *
 * @param revokedAt since when its links open nothing; null while they do
 * @param contact whom to write to; null if nobody is known, or erased
 */
record Invitation(
    UUID id,
    String instrument,
    String actor,
    String office,
    long act,
    Instant madeAt,
    @Nullable Instant revokedAt,
    @Nullable Contact contact) {

  /**
   * A person, and therefore kept apart from all else.
   *
   * @param name may be empty
   * @param language of letters
   */
  record Contact(String name, String email, Locale language) {}
}
