package city.hansa.ledger;

import city.hansa.engine.ledger.note.VerifierKey;
import city.hansa.engine.ledger.tree.Hash;

/**
 * The newest state of the log.
 *
 * @param size entries so far
 * @param checkpoint the signed note over size and root
 * @param key that signs now
 */
record Head(String origin, long size, Hash root, String checkpoint, VerifierKey key) {}
