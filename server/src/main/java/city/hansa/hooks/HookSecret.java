package city.hansa.hooks;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What an endpoint knows its register by: 256 random bits that sign each message as Standard
 * Webhooks 1.0 writes it.
 */
final class HookSecret {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String MARK = "whsec_";

  private final byte[] bits;

  /**
   * @param bits 32 bytes
   */
  HookSecret(byte[] bits) {
    this.bits = bits.clone();
  }

  static HookSecret random() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return new HookSecret(bits);
  }

  byte[] bits() {
    return bits.clone();
  }

  /** As the endpoint's keeper gets it, once. */
  String text() {
    return MARK + Base64.getEncoder().encodeToString(bits);
  }

  /**
   * The header {@code webhook-signature}: HMAC-SHA256 of id, time and body, with dots between.
   *
   * @param seconds since 1970
   */
  String sign(UUID id, long seconds, byte[] body) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bits, "HmacSHA256"));
      mac.update((id + "." + seconds + ".").getBytes(StandardCharsets.US_ASCII));
      return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  @Override
  public String toString() {
    return "HookSecret[…]";
  }
}
