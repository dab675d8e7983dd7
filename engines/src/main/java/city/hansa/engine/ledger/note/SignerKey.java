package city.hansa.engine.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * A private key that signs notes. Written as {@code PRIVATE+KEY+name+id+base64}, the form that Go's
 * signed notes use, the base64 holding the byte 0x01 and the 32 secret bytes of RFC 8032.
 */
public final class SignerKey {

  private static final String PREFIX = "PRIVATE+KEY+";

  private final VerifierKey verifier;
  private final byte[] secret;

  private SignerKey(String name, byte[] secret) {
    this.secret = secret;
    this.verifier = new VerifierKey(name, publicBytes(secret));
  }

  /** A new key from the randomness given. */
  public static SignerKey generate(String name, SecureRandom random) {
    byte[] secret = new byte[32];
    random.nextBytes(secret);
    return new SignerKey(name, secret);
  }

  /**
   * @throws IllegalArgumentException if it is not a private key of this form; the message never
   *     repeats the text
   */
  public static SignerKey parse(String text) {
    String rest = text.startsWith(PREFIX) ? text.substring(PREFIX.length()) : "";
    int first = rest.indexOf('+');
    int second = rest.indexOf('+', first + 1);
    if (first < 1 || second < 0) {
      throw new IllegalArgumentException("Not a private key of a log");
    }
    byte[] typed = Encoding.base64(rest.substring(second + 1));
    if (typed.length != 33 || typed[0] != VerifierKey.ED25519) {
      throw new IllegalArgumentException("Not an Ed25519 private key");
    }
    SignerKey key = new SignerKey(rest.substring(0, first), Arrays.copyOfRange(typed, 1, 33));
    if (!key.verifier.idText().equals(rest.substring(first + 1, second))) {
      throw new IllegalArgumentException("The id does not belong to this private key");
    }
    return key;
  }

  /** The form that {@link #parse} reads. Secret: for a file that only its owner can read. */
  public String secretText() {
    byte[] typed = new byte[33];
    typed[0] = VerifierKey.ED25519;
    System.arraycopy(secret, 0, typed, 1, 32);
    String base64 = Base64.getEncoder().encodeToString(typed);
    return PREFIX + verifier.name() + "+" + verifier.idText() + "+" + base64;
  }

  public VerifierKey verifier() {
    return verifier;
  }

  /**
   * The text with a signature behind it; about a tenth of a millisecond.
   *
   * @param text ends with a newline
   */
  public SignedNote sign(String text) {
    byte[] signature = signature(text.getBytes(StandardCharsets.UTF_8));
    byte[] withId = ByteBuffer.allocate(68).putInt(verifier.id()).put(signature).array();
    return SignedNote.of(text, verifier.name(), withId);
  }

  private byte[] signature(byte[] text) {
    byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
    Ed25519.sign(secret, 0, text, 0, text.length, signature, 0);
    return signature;
  }

  private static byte[] publicBytes(byte[] secret) {
    byte[] key = new byte[Ed25519.PUBLIC_KEY_SIZE];
    Ed25519.generatePublicKey(secret, 0, key, 0);
    return key;
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "SignerKey[" + verifier + "]";
  }
}
