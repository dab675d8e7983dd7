package city.hansa.engine.ledger;

import city.hansa.engine.ledger.json.BadJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.JsonParser;
import city.hansa.engine.ledger.json.Opening;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.Opened;
import city.hansa.engine.ledger.note.VerifierKey;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.engine.ledger.tree.Proofs;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Checks receipts against the keys one trusts; well below a millisecond, and without a network. */
public final class ReceiptCheck {

  private final Collection<VerifierKey> trusted;

  /**
   * @param trusted the log's keys, retired ones too
   */
  public ReceiptCheck(Collection<VerifierKey> trusted) {
    this.trusted = trusted;
  }

  public ReceiptVerdict check(String text) {
    return switch (ReceiptForm.read(text)) {
      case ReceiptForm.Reading.Refused(ReceiptVerdict verdict) -> verdict;
      case ReceiptForm.Reading.Read(Receipt receipt) -> check(receipt);
    };
  }

  /** Checks a receipt that need not come from a file. */
  public ReceiptVerdict check(Receipt receipt) {
    return switch (Opened.open(receipt.checkpoint(), trusted)) {
      case Opened.Malformed(String why) -> new ReceiptVerdict.BadCheckpoint(why);
      case Opened.NoTrustedKey(var keys, var found) -> new ReceiptVerdict.WrongKey(keys, found);
      case Opened.BadSignature(VerifierKey key) -> new ReceiptVerdict.BadSignature(key);
      case Opened.Trusted(Checkpoint checkpoint, VerifierKey key) ->
          signed(receipt, checkpoint, key);
    };
  }

  private static ReceiptVerdict signed(Receipt receipt, Checkpoint checkpoint, VerifierKey key) {
    long number = receipt.number();
    if (number < 1 || number > checkpoint.size()) {
      return new ReceiptVerdict.NumberBeyondLog(number, checkpoint.size());
    }
    int needed = Proofs.inclusionLength(number - 1, checkpoint.size());
    if (receipt.proof().size() != needed) {
      return new ReceiptVerdict.WrongLength(
          number, checkpoint.size(), needed, receipt.proof().size());
    }
    Hash leaf = Hashing.leaf(receipt.entry().getBytes(StandardCharsets.UTF_8));
    boolean entryLeads = leads(receipt, leaf, checkpoint);
    if (!leaf.equals(receipt.leaf()) && entryLeads) {
      return new ReceiptVerdict.LeafChanged(number);
    }
    if (!entryLeads) {
      return leads(receipt, receipt.leaf(), checkpoint)
          ? new ReceiptVerdict.EntryChanged(number)
          : new ReceiptVerdict.RootNotReached(number);
    }
    return wrongOpening(receipt)
        .<ReceiptVerdict>map(ReceiptVerdict.WrongOpening::new)
        .orElseGet(() -> new ReceiptVerdict.Holds(receipt, checkpoint, key));
  }

  private static boolean leads(Receipt receipt, Hash leaf, Checkpoint checkpoint) {
    return Proofs.inclusionRoot(receipt.number() - 1, checkpoint.size(), leaf, receipt.proof())
        .filter(checkpoint.root()::equals)
        .isPresent();
  }

  private static Optional<String> wrongOpening(Receipt receipt) {
    if (receipt.openings().isEmpty()) {
      return Optional.empty();
    }
    Json entry;
    try {
      entry = JsonParser.parse(receipt.entry());
    } catch (BadJson notADocument) {
      entry = Json.NOTHING;
    }
    // What was opened may itself hold commitments: of an act that is not public, the body does.
    List<Json> opened = new ArrayList<>(List.of(entry));
    List<Opening> closed = new ArrayList<>(receipt.openings());
    for (int before = -1; before != closed.size(); ) {
      before = closed.size();
      closed.removeIf(
          opening -> opened.stream().anyMatch(opening::opens) && opened.add(opening.value()));
    }
    return closed.stream().map(Opening::field).findFirst();
  }
}
