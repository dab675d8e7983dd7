package city.hansa.engine.ledger.note;

import city.hansa.engine.ledger.tree.Sha256;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A public key by which signed notes are checked, with its name: Ed25519 (RFC 8032) in the form of
 * https://c2sp.org/signed-note, {@code name+id+base64}, where the base64 holds the byte 0x01 and
 * the 32 bytes of the key.
 */
public final class VerifierKey {

  static final byte ED25519 = 1;

  /** What X.509 puts before the 32 bytes of an Ed25519 key (RFC 8410). */
  private static final byte[] X509 = HexFormat.of().parseHex("302a300506032b6570032100");

  private final String name;
  private final byte[] key;

  VerifierKey(String name, byte[] key) {
    Names.require(name);
    if (key.length != 32) {
      throw new IllegalArgumentException("An Ed25519 key has 32 bytes, not " + key.length);
    }
    this.name = name;
    this.key = key.clone();
  }

  /**
   * @throws IllegalArgumentException saying what is wrong with the text
   */
  public static VerifierKey parse(String text) {
    int first = text.indexOf('+');
    int second = text.indexOf('+', first + 1);
    if (first < 1 || second < 0) {
      throw new IllegalArgumentException("A key reads name+8 hexadecimal digits+base64");
    }
    byte[] typed = Encoding.base64(text.substring(second + 1));
    if (typed.length != 33 || typed[0] != ED25519) {
      throw new IllegalArgumentException("Only Ed25519 keys (type 1, 32 bytes) are known here");
    }
    VerifierKey key = new VerifierKey(text.substring(0, first), Arrays.copyOfRange(typed, 1, 33));
    if (!key.idText().equals(text.substring(first + 1, second))) {
      throw new IllegalArgumentException(
          "The id does not belong to this key: it should be " + key.idText());
    }
    return key;
  }

  public String name() {
    return name;
  }

  /** The first four bytes of SHA-256 over name, newline, type and key. */
  public int id() {
    var sha256 = Sha256.digest();
    sha256.update((name + "\n").getBytes(StandardCharsets.UTF_8));
    sha256.update(ED25519);
    return ByteBuffer.wrap(sha256.digest(key)).getInt();
  }

  /** The id as 8 hexadecimal digits. */
  public String idText() {
    return HexFormat.of().toHexDigits(id());
  }

  /** The 32 bytes of RFC 8032. */
  public byte[] bytes() {
    return key.clone();
  }

  /** Whether it signed the text; some 100 microseconds. */
  boolean verifies(byte[] text, byte[] signature) {
    try {
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initVerify(publicKey());
      ed25519.update(text);
      return ed25519.verify(signature);
    } catch (GeneralSecurityException notASignature) {
      return false;
    }
  }

  private PublicKey publicKey() throws GeneralSecurityException {
    byte[] encoded = Arrays.copyOf(X509, X509.length + key.length);
    System.arraycopy(key, 0, encoded, X509.length, key.length);
    return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof VerifierKey that
        && name.equals(that.name)
        && Arrays.equals(key, that.key);
  }

  @Override
  public int hashCode() {
    return id();
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    byte[] typed = new byte[1 + key.length];
    typed[0] = ED25519;
    System.arraycopy(key, 0, typed, 1, key.length);
    return "%s+%s+%s".formatted(name, idText(), Base64.getEncoder().encodeToString(typed));
  }
}
