package city.hansa.engine.ledger.tree;

import java.security.DigestException;
import java.security.MessageDigest;

/**
 * The hashes of RFC 9162, section 2.1.1 (https://www.rfc-editor.org/rfc/rfc9162#section-2.1.1): a
 * leaf is SHA-256 of 0x00 and the entry, a node SHA-256 of 0x01 and its two children. One thread at
 * a time; about 0.2 microseconds a node.
 */
public final class Hashing {

  private static final byte LEAF = 0;
  private static final byte NODE = 1;

  private final MessageDigest sha256 = Sha256.digest();
  private final byte[] pair = new byte[1 + 2 * Hash.BYTES];

  public Hashing() {
    pair[0] = NODE;
  }

  public static Hash leaf(byte[] entry) {
    byte[] out = new byte[Hash.BYTES];
    new Hashing().leaf(entry, 0, entry.length, out, 0);
    return Hash.of(out);
  }

  public static Hash node(Hash left, Hash right) {
    byte[] packed = new byte[2 * Hash.BYTES];
    left.copyTo(packed, 0);
    right.copyTo(packed, 1);
    byte[] out = new byte[Hash.BYTES];
    new Hashing().node(packed, 0, out, 0);
    return Hash.of(out);
  }

  /** Puts the leaf hash of a stretch of bytes in the {@code i}-th place of {@code out}. */
  public void leaf(byte[] from, int start, int length, byte[] out, int i) {
    sha256.update(LEAF);
    sha256.update(from, start, length);
    finish(out, i);
  }

  /** Puts the parent of the hashes {@code left} and {@code left + 1} in the {@code i}-th place. */
  void node(byte[] packed, int left, byte[] out, int i) {
    System.arraycopy(packed, left * Hash.BYTES, pair, 1, 2 * Hash.BYTES);
    sha256.update(pair);
    finish(out, i);
  }

  private void finish(byte[] out, int i) {
    try {
      sha256.digest(out, i * Hash.BYTES, Hash.BYTES);
    } catch (DigestException impossible) {
      throw new IllegalStateException("A hash has 32 bytes", impossible);
    }
  }
}
