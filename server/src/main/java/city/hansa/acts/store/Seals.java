package city.hansa.acts.store;

import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.Opening;
import city.hansa.engine.ledger.tree.Hash;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What hides in an act's entry behind a commitment: the salts, and the commitments themselves for
 * when the plain text has been erased.
 *
 * @param recorder commitment to the account that recorded it
 * @param by commitment to the name of the person who did it; null where nobody is named
 * @param body salt of the whole body of an act that is not public; null for a public one
 */
record Seals(byte[] recorder, byte @Nullable [] by, byte @Nullable [] body) {

  static final String RECORDER = "recordedBy";
  static final String SIGNER = "by.name";
  static final String BODY = "body";

  static Opening ofRecorder(UUID account, byte[] salt) {
    return new Opening(RECORDER, salt, Json.of(account.toString()));
  }

  static Opening ofSigner(String name, byte[] salt) {
    return new Opening(SIGNER, salt, Json.of(name));
  }

  Json recorderSealed() {
    return sealed(recorder);
  }

  static Json sealed(byte[] commitment) {
    return Json.of(java.util.Map.of(Opening.MEMBER, Json.of(Hash.of(commitment).hex())));
  }
}
