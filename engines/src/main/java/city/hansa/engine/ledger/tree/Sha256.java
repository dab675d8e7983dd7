package city.hansa.engine.ledger.tree;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Plain SHA-256, outside of the tree. */
public final class Sha256 {

  private Sha256() {}

  public static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java has SHA-256", impossible);
    }
  }

  /** The hash of several parts, each behind its length in four bytes, the highest first. */
  public static Hash ofParts(byte[]... parts) {
    MessageDigest sha256 = digest();
    for (byte[] part : parts) {
      sha256.update(ByteBuffer.allocate(4).putInt(part.length).array());
      sha256.update(part);
    }
    return Hash.of(sha256.digest());
  }
}
