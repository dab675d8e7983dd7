package city.hansa.accounts.factor;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * The secret of a second factor, as a person types it or an authenticator reads it from the screen.
 *
 * @param owner shown by the authenticator beside the codes
 */
public record FactorSecret(byte[] bits, String owner) {

  /** Base 32, in groups of four. */
  public String text() {
    return Totp.base32(bits).replaceAll("(.{4})(?!$)", "$1 ");
  }

  /**
   * The address that authenticators know, see
   * https://github.com/google/google-authenticator/wiki/Key-Uri-Format.
   */
  public String address() {
    return "otpauth://totp/Hansa:%s?secret=%s&issuer=Hansa&algorithm=SHA1&digits=%d&period=%d"
        .formatted(
            URLEncoder.encode(owner, StandardCharsets.UTF_8).replace("+", "%20"),
            Totp.base32(bits),
            Totp.DIGITS,
            Totp.STEP_SECONDS);
  }

  /** The address as a QR code: squares of one unit, for the {@code d} of a path. */
  public String squares() {
    QrCode code = code();
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + 4).append(' ').append(y + 4).append("h1v1h-1z");
        }
      }
    }
    return path.toString();
  }

  /** Length of its side with the white border of four units. */
  public int side() {
    return code().size + 8;
  }

  private QrCode code() {
    return QrCode.encodeText(address(), QrCode.Ecc.MEDIUM);
  }

  @Override
  public String toString() {
    return "FactorSecret[…]";
  }
}
