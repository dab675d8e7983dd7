package city.hansa.engine.names;

import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What was asked, in the forms the search needs.
 *
 * @param key folded, empty if nothing was asked
 * @param literal lower case, accents kept
 * @param words the words of the key, each once
 */
record Query(String key, String literal, List<String> words) {

  private static final int ONE_TYPO_FROM = 4;
  private static final int TWO_TYPOS_FROM = 8;

  static Query of(String text) {
    String key = Folding.fold(text);
    List<String> words = key.isEmpty() ? List.of() : List.of(key.split(" ", -1));
    return new Query(key, literal(text), words.stream().distinct().toList());
  }

  /** Whether a name holds the query accents included. */
  boolean isSpeltIn(String name) {
    return literal(name).contains(literal);
  }

  byte[] bytes() {
    return key.getBytes(StandardCharsets.UTF_8);
  }

  int[] points() {
    return key.codePoints().toArray();
  }

  /** Edits forgiven: none below 4 characters or above 62, one below 8, else two. */
  int typos() {
    int length = key.codePointCount(0, key.length());
    if (length < ONE_TYPO_FROM || length > Typos.LONGEST) {
      return 0;
    }
    return length < TWO_TYPOS_FROM ? 1 : 2;
  }

  /** The scripts of its letters. */
  Set<UnicodeScript> scripts() {
    Set<UnicodeScript> scripts = EnumSet.noneOf(UnicodeScript.class);
    key.codePoints()
        .filter(point -> point != ' ')
        .mapToObj(UnicodeScript::of)
        .forEach(scripts::add);
    return scripts;
  }

  private static String literal(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).strip();
  }
}
