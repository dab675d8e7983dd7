package city.hansa.ledger;

import city.hansa.engine.ledger.note.VerifierKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that checks a receipt, and what came of it.
 *
 * @param keys as shown or typed, one a line
 * @param keyError message key of what is wrong with them; null if nothing
 * @param fileError message key of what is wrong with the file; null if nothing
 * @param telling null before a receipt was checked
 */
record VerifyPage(
    String keys, @Nullable String keyError, @Nullable String fileError, @Nullable Telling telling) {

  /** The messages that the script in the browser needs. */
  public static final List<String> WORDS =
      List.of(
          "good",
          "bad",
          "file.missing",
          "key.bad",
          "holds",
          "not-a-receipt",
          "truncated",
          "unknown-format",
          "bad-checkpoint",
          "wrong-key",
          "bad-signature",
          "number-beyond-log",
          "wrong-length",
          "entry-changed",
          "leaf-changed",
          "root-not-reached",
          "wrong-opening");

  static VerifyPage asking(String keys) {
    return new VerifyPage(keys, null, null, null);
  }

  static VerifyPage badKey(String keys) {
    return new VerifyPage(keys, "verify.key.bad", null, null);
  }

  static VerifyPage noFile(String keys) {
    return new VerifyPage(keys, null, "verify.file.missing", null);
  }

  static VerifyPage told(String keys, Telling telling) {
    return new VerifyPage(keys, null, null, telling);
  }

  /**
   * The keys of a text, one a line.
   *
   * @throws IllegalArgumentException if a line is no key, or there is none
   */
  static List<VerifierKey> parse(String text) {
    List<VerifierKey> keys =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .map(VerifierKey::parse)
            .toList();
    if (keys.isEmpty()) {
      throw new IllegalArgumentException("There is no key");
    }
    return keys;
  }
}
