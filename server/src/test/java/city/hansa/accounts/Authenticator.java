package city.hansa.accounts;

import java.math.BigInteger;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a person's telephone does: reads a secret in base 32 and shows codes (RFC 6238). Written
 * from the standard once more, apart from the register's own.
 */
public final class Authenticator {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] secret;

  public Authenticator(String shown) {
    BigInteger bits = BigInteger.ZERO;
    String letters = shown.replaceAll("\\s", "");
    for (char letter : letters.toCharArray()) {
      bits = bits.shiftLeft(5).or(BigInteger.valueOf(ALPHABET.indexOf(letter)));
    }
    int bytes = letters.length() * 5 / 8;
    byte[] raw = bits.shiftRight(letters.length() * 5 - bytes * 8).toByteArray();
    secret = new byte[bytes];
    int length = Math.min(bytes, raw.length);
    System.arraycopy(raw, raw.length - length, secret, bytes - length, length);
  }

  /** In hexadecimal digits. */
  String secret() {
    return HexFormat.of().formatHex(secret);
  }

  /**
   * @param later how many steps of 30 seconds ahead of now
   */
  public String code(int later) throws Exception {
    long step = Instant.now().getEpochSecond() / 30 + later;
    byte[] message = new byte[8];
    for (int i = 7; i >= 0; i--, step >>= 8) {
      message[i] = (byte) step;
    }
    Mac mac = Mac.getInstance("HmacSHA1");
    mac.init(new SecretKeySpec(secret, "RAW"));
    byte[] hash = mac.doFinal(message);
    int offset = hash[19] & 15;
    int number = 0;
    for (int i = 0; i < 4; i++) {
      number = number << 8 | hash[offset + i] & 255;
    }
    return String.format("%06d", (number & 0x7fffffff) % 1_000_000);
  }
}
