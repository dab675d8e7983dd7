package city.hansa.ledger;

import city.hansa.database.CannotStart;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.SignedNote;
import city.hansa.engine.ledger.note.SignerKey;
import city.hansa.engine.ledger.note.VerifierKey;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The log's keys: which one signs, and how another takes its place. */
@Service
public class LedgerKeys {
  private final LedgerStore store;
  private final KeyFiles files;

  LedgerKeys(LedgerStore store, KeyFiles files) {
    this.store = store;
    this.files = files;
  }

  /**
   * @throws CannotStart if the private key is not here
   */
  SignerKey signer(VerifierKey key) {
    return files
        .find(key)
        .orElseThrow(() ->
            new CannotStart(
                ("The log's private key is missing: %s. Put the file back from a backup. If it is"
                        + " lost for good, run \"hansa log replace-lost-key\": what the old key"
                        + " signed stays good, and readers must be told of the new one")
                    .formatted(files.file(key))));
  }

  /** Every public key: those retired first, then the one that signs, then the one to come. */
  public List<LedgerKey> published() {
    return store.keys();
  }

  VerifierKey next(Head head) {
    return store.keys().stream()
        .filter(key -> key.state() == LedgerKey.State.NEXT)
        .map(LedgerKey::key)
        .findFirst()
        .orElseGet(() -> makeNext(head.origin()));
  }

  private VerifierKey makeNext(String name) {
    VerifierKey made = files.make(name).verifier();
    store.addKey(made);
    return made;
  }

  /** The next key signs from now on; under this head both do, if the old one is still here. */
  Head change(Head before) {
    VerifierKey key =
        store.keys().stream()
            .filter(each -> each.state() == LedgerKey.State.NEXT)
            .map(LedgerKey::key)
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("There is no next key yet"));
    String text = new Checkpoint(before.origin(), before.size(), before.root()).text();
    SignedNote byNew = signer(key).sign(text);
    SignedNote note = files.find(before.key()).map(old -> old.sign(text).with(byNew)).orElse(byNew);
    store.useKey(key, before.size());
    Head head = new Head(before.origin(), before.size(), before.root(), note.toString(), key);
    store.advance(head);
    return head;
  }

  /**
   * A new key in place of one whose file is lost. Nothing can sign for the change, so it is for the
   * operator to tell of it. Empty if the file is there after all.
   */
  @Transactional
  public Optional<VerifierKey> replaceLost() {
    Head head = store.lockHead();
    if (files.find(head.key()).isPresent()) {
      return Optional.empty();
    }
    next(head);
    return Optional.of(change(head).key());
  }
}
