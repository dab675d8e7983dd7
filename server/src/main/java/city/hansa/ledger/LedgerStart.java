package city.hansa.ledger;

import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.SignerKey;
import city.hansa.engine.ledger.tree.Hash;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the log on the first start: its name, its first key, the checkpoint of nothing. */
@Component
class LedgerStart {
  private final LedgerStore store;
  private final LedgerKeys keys;
  private final KeyFiles files;
  private final TransactionOperations transactions;
  private final String address;

  LedgerStart(
      LedgerStore store,
      LedgerKeys keys,
      KeyFiles files,
      TransactionOperations transactions,
      @Value("${hansa.address}") String address) {
    this.store = store;
    this.keys = keys;
    this.files = files;
    this.transactions = transactions;
    this.address = address;
  }

  /**
   * The log as it is, with its key at hand.
   *
   * @throws city.hansa.database.CannotStart if entries are signed for by a key that is not here
   */
  Head open() {
    Head head = store.findHead().orElseGet(this::first);
    if (head.size() == 0) {
      keys.replaceLost();
    }
    keys.signer(store.findHead().orElseThrow().key());
    return store.findHead().orElseThrow();
  }

  private Head first() {
    transactions.executeWithoutResult(status -> {
      String origin = origin();
      SignerKey key = files.make(origin);
      Checkpoint nothing = new Checkpoint(origin, 0, Hash.OF_NOTHING);
      String note = key.sign(nothing.text()).toString();
      if (store.begin(new Head(origin, 0, Hash.OF_NOTHING, note, key.verifier()))) {
        store.addKey(key.verifier());
        store.useKey(key.verifier(), 0);
      }
    });
    return store.findHead().orElseThrow();
  }

  /** The public address without its scheme, as logs are named; else a name that no other has. */
  private String origin() {
    String place = address.strip().replaceFirst("^[a-z]+://", "").replaceFirst("/+$", "");
    if (!place.isEmpty()) {
      return place + "/log";
    }
    byte[] random = new byte[4];
    new SecureRandom().nextBytes(random);
    return "hansa/" + HexFormat.of().formatHex(random);
  }
}
