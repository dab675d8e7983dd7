package city.hansa.accounts.factor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The published vectors of RFC 6238, appendix B (SHA-1), and of RFC 4648, section 10. */
class TotpTest {
  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  @ParameterizedTest
  @CsvSource({
    "59, 94287082",
    "1111111109, 07081804",
    "1111111111, 14050471",
    "1234567890, 89005924",
    "2000000000, 69279037",
    "20000000000, 65353130"
  })
  void makesTheCodesOfTheStandard(long seconds, String code) {
    assertThat(Totp.code(SECRET, seconds / Totp.STEP_SECONDS, 8)).isEqualTo(code);
    assertThat(Totp.code(SECRET, seconds / Totp.STEP_SECONDS, 6)).isEqualTo(code.substring(2));
  }

  @ParameterizedTest
  @CsvSource({
    "f, MY",
    "fo, MZXQ",
    "foo, MZXW6",
    "foob, MZXW6YQ",
    "fooba, MZXW6YTB",
    "foobar, MZXW6YTBOI"
  })
  void writesBase32(String text, String written) {
    assertThat(Totp.base32(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(written);
  }

  @Test
  void theAddressIsThatOfAuthenticators() {
    FactorSecret secret = new FactorSecret(SECRET, "ana@example.org");
    assertThat(secret.address())
        .startsWith("otpauth://totp/Hansa:ana%40example.org?secret=GEZDGNBVGY3TQOJQ");
    assertThat(secret.squares()).startsWith("M4 4h1v1h-1z");
  }
}
