package city.hansa.copies;

import city.hansa.texts.VersionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a depositary certified.
 *
 * @param code 16 letters and digits of base 32, made from all that is certified
 * @param asOf day of the register extract
 * @param language in which the copy is written
 * @param logSize acts that it takes into account
 * @param knownAt when the last of them was recorded
 * @param textSum SHA-256 of the text's document, in hex
 * @param extractSum SHA-256 of the extract, in hex
 * @param office whose registrar certified it
 */
public record CertifiedCopy(
    String code,
    VersionId version,
    LocalDate asOf,
    Locale language,
    long logSize,
    Instant knownAt,
    String textSum,
    String extractSum,
    String office,
    Instant madeAt) {

  /** As printed: four groups of four. */
  public String printed() {
    return code.replaceAll("(.{4})(?=.)", "$1-");
  }

  /** Where anybody verifies it. */
  public String address() {
    return "/copies/" + printed();
  }
}
