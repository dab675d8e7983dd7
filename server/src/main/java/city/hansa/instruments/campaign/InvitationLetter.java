package city.hansa.instruments.campaign;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that shall take a link to somebody.
 *
 * @param expiresAt of the letter, and of the links made for it
 */
record InvitationLetter(UUID id, UUID invitation, Kind kind, Instant expiresAt) {

  /** Why it is written. */
  enum Kind {
    INVITATION,
    REMINDER,
    /** What was handed in comes back, with the reason. */
    RETURNED
  }
}
