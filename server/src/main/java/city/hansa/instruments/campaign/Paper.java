package city.hansa.instruments.campaign;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody handed in by a personal link.
 *
 * @param signerName null once it is settled or erased
 * @param kind type of the act that it asks for
 * @param fileName as it was sent; null once the file has gone
 * @param reason why it was sent back; null if it was not
 * @param act by which it was received; null if it was not
 */
record Paper(
    UUID id,
    UUID invitation,
    Instant handedAt,
    @Nullable String signerName,
    String signerRole,
    String kind,
    String madeOn,
    @Nullable String place,
    @Nullable String conditions,
    @Nullable String fileName,
    State state,
    @Nullable Instant settledAt,
    @Nullable String reason,
    @Nullable Long act) {

  enum State {
    WAITING,
    RECEIVED,
    RETURNED,
    /** The sender handed in another one before anybody looked. */
    REPLACED
  }
}
