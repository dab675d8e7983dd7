package city.hansa.engine.ledger;

import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.VerifierKey;
import java.util.List;

/** What came of checking a receipt: it holds, or the first thing that does not. */
public sealed interface ReceiptVerdict {

  /**
   * The key signed for a log in which the entry stands under this number, word for word; every
   * opening belongs to it.
   *
   * @param key the first of the trusted keys that signed
   */
  record Holds(Receipt receipt, Checkpoint checkpoint, VerifierKey key) implements ReceiptVerdict {}

  /** The file is something else, or broken: {@code why} says where, in English. */
  record NotAReceipt(String why) implements ReceiptVerdict {}

  /** The file ends too soon: a part is missing. */
  record Truncated() implements ReceiptVerdict {}

  /** A receipt of a form that this program does not know. */
  record UnknownFormat(String format) implements ReceiptVerdict {}

  /** The signed note within is broken: {@code why} says how, in English. */
  record BadCheckpoint(String why) implements ReceiptVerdict {}

  /**
   * Signed by other keys than those trusted.
   *
   * @param trusted names and ids of the trusted keys, {@code name+id}
   * @param found those that the checkpoint names
   */
  record WrongKey(List<String> trusted, List<String> found) implements ReceiptVerdict {}

  /** The trusted key did not sign this checkpoint: it was changed, or the signature was. */
  record BadSignature(VerifierKey key) implements ReceiptVerdict {}

  /** The number is not one of the {@code size} entries signed for. */
  record NumberBeyondLog(long number, long size) implements ReceiptVerdict {}

  /** The proof has not as many parts as this number in a log of this size needs. */
  record WrongLength(long number, long size, int needed, int found) implements ReceiptVerdict {}

  /** The proof leads from the leaf to the signed root, but the entry is not that leaf. */
  record EntryChanged(long number) implements ReceiptVerdict {}

  /** The entry leads to the signed root; only the leaf's hash written in the receipt is another. */
  record LeafChanged(long number) implements ReceiptVerdict {}

  /** The proof leads elsewhere than to the signed root: number, entry or proof were changed. */
  record RootNotReached(long number) implements ReceiptVerdict {}

  /** What is shown under this name is not what the entry commits to. */
  record WrongOpening(String field) implements ReceiptVerdict {}
}
