package city.hansa.copies;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A certified copy as data, with what the register tells of it today.
 *
 * @param text id of the version
 * @param language in which the copy is written, a BCP 47 tag
 * @param acts that it takes into account
 * @param knownAt when the last of them was recorded
 * @param sameText whether the text has the checksum that was certified
 * @param sameExtract whether the acts known then still give the same extract
 * @param holds both
 * @param address where anybody verifies it; with {@code .pdf} behind it, the copy itself
 */
record CopyFacts(
    String code,
    String instrument,
    String text,
    String language,
    LocalDate asOf,
    long acts,
    Instant knownAt,
    String textSha256,
    String extractSha256,
    String office,
    Instant madeAt,
    int signatories,
    int parties,
    boolean sameText,
    boolean sameExtract,
    boolean holds,
    String address) {

  static CopyFacts of(Copies.Verification verified, String address) {
    CertifiedCopy copy = verified.copy();
    return new CopyFacts(
        copy.printed(),
        copy.version().instrument(),
        copy.version().toString(),
        copy.language().toLanguageTag(),
        copy.asOf(),
        copy.logSize(),
        copy.knownAt(),
        copy.textSum(),
        copy.extractSum(),
        copy.office(),
        copy.madeAt(),
        verified.extract().signatories(),
        verified.extract().parties(),
        verified.sameText(),
        verified.sameExtract(),
        verified.holds(),
        address);
  }
}
