package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;
import city.hansa.engine.text.segment.Marker.Style;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers with their word: "Article 4", "§ 3", "ARTÍCULO 4", "Article premier", "第四条". */
final class WordMarkers {

  private static final Map<Level, String> WORDS =
      Map.of(
          Level.PART, "part|partie|parte|teil|title|titre|título|titulo|الباب|الجزء",
          Level.CHAPTER, "chapter|chapitre|capítulo|capitulo|kapitel|capitolo|الفصل",
          Level.SECTION, "section|sección|seccion|secção|sezione|abschnitt|القسم|الفرع",
          Level.ARTICLE,
              "article|art\\.|artículo|articulo|artigo|articolo|artikel|المادة|مادة|§|objective"
                  + "|objectif|objetivo|commitment|engagement|compromiso|goal|principle|principe"
                  + "|principio|الهدف|المبدأ|الالتزام",
          Level.ANNEX,
              "annex|annexe|anexo|anhang|appendix|appendice|apéndice|schedule|attachment|المرفق"
                  + "|الملحق|مرفق|ملحق");

  private static final String NUMBER =
      "\\d{1,3}(?:\\.\\d{1,3})*(?:\\s?(?:bis|ter|quater)\\b)?|[IVXLCDM]{1,7}|[A-Z]"
          + "|(?i:"
          + Numerals.WORD_PATTERN
          + ")";

  private static final Pattern LATIN =
      Pattern.compile(
          "(?s)^\\(?(?<word>(?i:"
              + String.join("|", WORDS.values())
              + "))(?:\\s*(?<number>"
              + NUMBER
              + ")(?![\\p{L}\\p{N}])\\)?)?(?<sep>\\s*[.:)\\-\u2013\u2014]+(?:\\s+|$)|\\s+|$)"
              + "(?<rest>.*)$",
          Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern CJK =
      Pattern.compile(
          "(?s)^(?:第(?<number>[零一二三四五六七八九十百\\d]+)(?<word>编|編|部分|章|节|節|条|條)"
              + "|(?<annex>附件)(?<which>[一二三四五六七八九十\\d]*))[\\s\u3000:\uff1a、]*(?<rest>.*)$");

  private WordMarkers() {}

  static Optional<Marker> find(String line, boolean heading) {
    var cjk = CJK.matcher(line);
    if (cjk.matches()) {
      return Optional.of(cjk(cjk));
    }
    var latin = LATIN.matcher(line);
    return latin.matches() ? latin(latin, heading) : Optional.empty();
  }

  private static Optional<Marker> latin(Matcher found, boolean heading) {
    var level = level(found.group("word"));
    var number = found.group("number");
    var rest = found.group("rest").strip();
    boolean divided = !found.group("sep").isBlank();
    if (number == null && (level != Level.ANNEX || !(rest.isEmpty() || divided || heading))) {
      return Optional.empty();
    }
    if (!opens(rest, heading)) {
      return Optional.empty();
    }
    boolean sure = rest.isEmpty() || heading || divided || Passage.looksLikeHeading(rest);
    var printed = found.group().substring(0, found.start("sep")).strip();
    var key = number == null ? "" : key(number);
    return Optional.of(new Marker(level, Style.WORD, ordinal(number), key, printed, rest, sure));
  }

  /** "Article 7 of the Agreement" is the beginning of a sentence. */
  private static boolean opens(String rest, boolean heading) {
    return rest.isEmpty() || heading || !Character.isLowerCase(rest.codePointAt(0));
  }

  private static Marker cjk(Matcher found) {
    boolean annex = found.group("annex") != null;
    var number = annex ? found.group("which") : found.group("number");
    var level = annex ? Level.ANNEX : cjkLevel(found.group("word"));
    var printed = found.group().substring(0, found.start("rest")).strip();
    int ordinal = Numerals.decimal(number);
    var key = ordinal == 0 ? "" : String.valueOf(ordinal);
    return new Marker(level, Style.WORD, ordinal, key, printed, found.group("rest").strip(), true);
  }

  private static Level cjkLevel(String word) {
    return switch (word) {
      case "章" -> Level.CHAPTER;
      case "节", "節" -> Level.SECTION;
      case "条", "條" -> Level.ARTICLE;
      default -> Level.PART;
    };
  }

  private static Level level(String word) {
    return WORDS.entrySet().stream()
        .filter(entry -> word.matches("(?iu)" + entry.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static int ordinal(@Nullable String number) {
    if (number == null) {
      return 0;
    }
    int roman = Numerals.roman(number);
    int decimal = Numerals.decimal(number);
    return decimal > 0 ? decimal : roman > 0 ? roman : Numerals.letter(number);
  }

  /** The same in every language: words and digits of other scripts become Latin digits. */
  private static String key(String number) {
    if (number.matches("[A-Z]|[IVXLCDM]+") || number.contains(".") || number.contains(" ")) {
      return number.replace(" ", "");
    }
    return String.valueOf(Numerals.decimal(number));
  }
}
