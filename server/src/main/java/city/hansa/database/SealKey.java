package city.hansa.database;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A key that seals secrets which the database keeps: AES-256-GCM (NIST SP 800-38D) with a random
 * nonce of 96 bits before the sealed bytes, bound to the id of what the secret belongs to, so that
 * what was sealed for one opens for no other.
 */
public final class SealKey {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  private final byte[] bits;

  private SealKey(byte[] bits) {
    this.bits = bits;
  }

  public static SealKey random() {
    byte[] bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new SealKey(bits);
  }

  /**
   * @param text as {@link #text} gave it
   * @throws IllegalArgumentException if it is no key
   */
  public static SealKey parse(String text) {
    byte[] bits = Base64.getDecoder().decode(text.strip());
    if (bits.length != BYTES) {
      throw new IllegalArgumentException("a key has 256 bits");
    }
    return new SealKey(bits);
  }

  /** What its file holds. */
  public String text() {
    return Base64.getEncoder().encodeToString(bits);
  }

  /** Names the key without telling it: 16 hexadecimal digits of its SHA-256. */
  public String id() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bits);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  public byte[] seal(byte[] secret, UUID owner) {
    byte[] nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    try {
      byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
      byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, both, NONCE, sealed.length);
      return both;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has AES/GCM", e);
    }
  }

  /**
   * @throws GeneralSecurityException if it was sealed by another key, for another owner, or has
   *     been changed
   */
  public byte[] open(byte[] sealed, UUID owner) throws GeneralSecurityException {
    if (sealed.length < NONCE) {
      throw new GeneralSecurityException("nothing that was sealed is so short");
    }
    byte[] nonce = Arrays.copyOf(sealed, NONCE);
    return cipher(Cipher.DECRYPT_MODE, nonce, owner).doFinal(sealed, NONCE, sealed.length - NONCE);
  }

  private Cipher cipher(int mode, byte[] nonce, UUID owner) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, new SecretKeySpec(bits, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(owner.toString().getBytes(StandardCharsets.US_ASCII));
    return cipher;
  }

  @Override
  public String toString() {
    return "SealKey[" + id() + "]";
  }
}
