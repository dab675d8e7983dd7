package city.hansa.engine.ledger.note;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A private key that signs notes. Written as {@code PRIVATE+KEY+name+id+base64}, the form that Go's
 * signed notes use, the base64 holding the byte 0x01 and the 32 secret bytes of RFC 8032.
 */
public final class SignerKey {

  private static final String PREFIX = "PRIVATE+KEY+";

  /** What PKCS 8 puts before the 32 secret bytes of an Ed25519 key (RFC 8410). */
  private static final byte[] PKCS8 = HexFormat.of().parseHex("302e020100300506032b657004220420");

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
   * The text with a signature behind it; one to three milliseconds.
   *
   * @param text ends with a newline
   */
  public SignedNote sign(String text) {
    byte[] signature = signature(text.getBytes(StandardCharsets.UTF_8));
    byte[] withId = ByteBuffer.allocate(68).putInt(verifier.id()).put(signature).array();
    return SignedNote.of(text, verifier.name(), withId);
  }

  private byte[] signature(byte[] text) {
    try {
      byte[] encoded = Arrays.copyOf(PKCS8, PKCS8.length + 32);
      System.arraycopy(secret, 0, encoded, PKCS8.length, 32);
      PrivateKey key =
          KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(encoded));
      Signature ed25519 = Signature.getInstance("Ed25519");
      ed25519.initSign(key);
      ed25519.update(text);
      return ed25519.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java since 15 signs with Ed25519", impossible);
    }
  }

  /**
   * Java derives a public key only while it makes a pair, so it is handed these as random bytes.
   */
  private static byte[] publicBytes(byte[] secret) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
      generator.initialize(NamedParameterSpec.ED25519, new Given(secret));
      EdECPublicKey key = (EdECPublicKey) generator.generateKeyPair().getPublic();
      byte[] encoded = key.getEncoded();
      return Arrays.copyOfRange(encoded, encoded.length - 32, encoded.length);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every Java since 15 has Ed25519", impossible);
    }
  }

  private static final class Given extends SecureRandom {

    private static final long serialVersionUID = 1;

    private final byte[] bytes;

    Given(byte[] bytes) {
      this.bytes = bytes;
    }

    @Override
    public void nextBytes(byte[] out) {
      System.arraycopy(bytes, 0, out, 0, out.length);
    }
  }

  /** Without the secret. */
  @Override
  public String toString() {
    return "SignerKey[" + verifier + "]";
  }
}
