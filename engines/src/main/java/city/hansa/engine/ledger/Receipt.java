package city.hansa.engine.ledger;

import city.hansa.engine.ledger.json.Opening;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * What a depositor keeps: the entry, where it stands in the log, and what shows that the log's key
 * signed for it. Checked with {@link ReceiptCheck}, offline.
 *
 * @param number of the entry in the log, from 1; the leaf's index is one less
 * @param entry the exact text that was deposited; its bytes in UTF-8 are the log's entry
 * @param leaf the hash of the entry as a leaf
 * @param proof from the leaf to the checkpoint's root, the leaf's sibling first
 * @param checkpoint the signed note
 * @param openings what the depositor shows of what the entry only commits to; often none
 */
public record Receipt(
    long number,
    String entry,
    Hash leaf,
    List<Hash> proof,
    String checkpoint,
    List<Opening> openings) {

  /** The name of the form, the first thing in the file. */
  public static final String FORMAT = "hansa-receipt/1";

  public Receipt {
    proof = List.copyOf(proof);
    openings = List.copyOf(openings);
  }

  /** A receipt for an entry, without openings. */
  public static Receipt of(long number, byte[] entry, List<Hash> proof, String checkpoint) {
    String text = new String(entry, StandardCharsets.UTF_8);
    return new Receipt(number, text, Hashing.leaf(entry), proof, checkpoint, List.of());
  }

  /** The same receipt, showing these. */
  public Receipt showing(List<Opening> shown) {
    return new Receipt(number, entry, leaf, proof, checkpoint, shown);
  }

  /** The file to keep: JSON, a member a line. */
  public String text() {
    return ReceiptForm.text(this);
  }

  /**
   * The same proof, without the entry, in the form of other logs' tools
   * (https://c2sp.org/tlog-proof).
   */
  public String tlogProof() {
    StringBuilder text = new StringBuilder("c2sp.org/tlog-proof@v1\n");
    text.append("index ").append(number - 1).append('\n');
    proof.forEach(hash -> text.append(hash.base64()).append('\n'));
    return text.append('\n').append(checkpoint).toString();
  }

  static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
