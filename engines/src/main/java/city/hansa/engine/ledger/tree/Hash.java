package city.hansa.engine.ledger.tree;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/** A SHA-256 hash: 32 bytes that never change. */
public final class Hash {

  /** Bytes of one hash. */
  public static final int BYTES = 32;

  /** The root of a tree without leaves: the hash of nothing. */
  public static final Hash OF_NOTHING =
      fromHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

  private final byte[] bytes;

  private Hash(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * @throws IllegalArgumentException unless there are 32 bytes
   */
  public static Hash of(byte[] bytes) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("A hash has 32 bytes, not " + bytes.length);
    }
    return new Hash(bytes.clone());
  }

  /** The {@code i}-th hash of several, one behind the other. */
  public static Hash in(byte[] packed, int i) {
    return new Hash(Arrays.copyOfRange(packed, i * BYTES, (i + 1) * BYTES));
  }

  /**
   * Reads 64 hexadecimal digits.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Hash fromHex(String hex) {
    return of(HexFormat.of().parseHex(hex));
  }

  /**
   * Reads the 44 characters of {@link #base64}, and no other spelling of the same bytes.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Hash fromBase64(String text) {
    Hash hash = of(Base64.getDecoder().decode(text));
    if (!hash.base64().equals(text)) {
      throw new IllegalArgumentException("Not the one base64 spelling of a hash: " + text);
    }
    return hash;
  }

  public byte[] bytes() {
    return bytes.clone();
  }

  void copyTo(byte[] packed, int i) {
    System.arraycopy(bytes, 0, packed, i * BYTES, BYTES);
  }

  /** Standard base64 with padding (RFC 4648, section 4), as checkpoints write it. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  public String hex() {
    return HexFormat.of().formatHex(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Hash that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return hex();
  }
}
