package city.hansa.accounts.factor;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that change with the time: HMAC-SHA-1, steps of 30 seconds, as every authenticator program
 * reads them. Reference: RFC 6238, https://www.rfc-editor.org/rfc/rfc6238, on RFC 4226.
 */
final class Totp {
  static final int STEP_SECONDS = 30;
  static final int DIGITS = 6;

  private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Totp() {}

  /**
   * @param step seconds since 1970 divided by {@link #STEP_SECONDS}
   * @param digits 1 to 8
   */
  static String code(byte[] secret, long step, int digits) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret, "HmacSHA1"));
      byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
      int number = ByteBuffer.wrap(hash, hash[hash.length - 1] & 0xf, 4).getInt() & 0x7fff_ffff;
      return ("%0" + digits + "d").formatted(number % (int) Math.pow(10, digits));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA1", e);
    }
  }

  /** The secret as a person types it into a program: base 32 of RFC 4648, without padding. */
  static String base32(byte[] secret) {
    StringBuilder text = new StringBuilder();
    int bits = 0;
    int held = 0;
    for (byte each : secret) {
      held = held << 8 | each & 0xff;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(BASE32.charAt(held >> bits & 31));
      }
      held &= (1 << bits) - 1;
    }
    if (bits > 0) {
      text.append(BASE32.charAt(held << 5 - bits & 31));
    }
    return text.toString();
  }
}
