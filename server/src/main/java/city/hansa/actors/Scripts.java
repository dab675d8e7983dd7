package city.hansa.actors;

import java.lang.Character.UnicodeScript;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells the script of a text. */
final class Scripts {
  private static final Map<UnicodeScript, String> CODES =
      Map.ofEntries(
          Map.entry(UnicodeScript.LATIN, "Latn"),
          Map.entry(UnicodeScript.CYRILLIC, "Cyrl"),
          Map.entry(UnicodeScript.GREEK, "Grek"),
          Map.entry(UnicodeScript.ARABIC, "Arab"),
          Map.entry(UnicodeScript.HEBREW, "Hebr"),
          Map.entry(UnicodeScript.HAN, "Hani"),
          Map.entry(UnicodeScript.HIRAGANA, "Hira"),
          Map.entry(UnicodeScript.KATAKANA, "Kana"),
          Map.entry(UnicodeScript.HANGUL, "Hang"),
          Map.entry(UnicodeScript.DEVANAGARI, "Deva"),
          Map.entry(UnicodeScript.BENGALI, "Beng"),
          Map.entry(UnicodeScript.TAMIL, "Taml"),
          Map.entry(UnicodeScript.TELUGU, "Telu"),
          Map.entry(UnicodeScript.THAI, "Thai"),
          Map.entry(UnicodeScript.ARMENIAN, "Armn"),
          Map.entry(UnicodeScript.GEORGIAN, "Geor"),
          Map.entry(UnicodeScript.ETHIOPIC, "Ethi"));

  private Scripts() {}

  /**
   * The commonest script among the letters; Zyyy (common) without letters, Zzzz where no code is
   * kept.
   */
  static String of(String text) {
    return text
        .codePoints()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<UnicodeScript, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(most -> CODES.getOrDefault(most.getKey(), "Zzzz"))
        .orElse("Zyyy");
  }
}
