package city.hansa.ledger;

import city.hansa.engine.ledger.note.VerifierKey;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A public key of the log.
 *
 * @param firstSize size of the log when it began to sign; null before that
 * @param lastSize size of the log when it ceased to sign; null before that
 */
public record LedgerKey(
    VerifierKey key,
    State state,
    @Nullable Long firstSize,
    @Nullable Long lastSize,
    OffsetDateTime madeAt) {

  /** What a key is used for. */
  public enum State {
    /** Made, and not yet signing. */
    NEXT,
    /** Signs every checkpoint now. */
    CURRENT,
    /** Signs no more; what it signed stays good. */
    RETIRED
  }
}
