package city.hansa.atlas;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address that a new place asks for, by the rule by which the shipped ones were given. */
final class Address {
  private static final Pattern APOSTROPHES =
      Pattern.compile("['`\u00b4\u2018\u2019\u02bb\u02bc\u02be\u02bf\u2032]");
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern WORDS = Pattern.compile("[a-z0-9]+");
  private static final Map<Character, String> LATIN =
      Map.ofEntries(
          Map.entry('\u0131', "i"),
          Map.entry('\u0111', "d"),
          Map.entry('\u0110', "d"),
          Map.entry('\u00f8', "o"),
          Map.entry('\u00d8', "o"),
          Map.entry('\u0142', "l"),
          Map.entry('\u0141', "l"),
          Map.entry('\u00f0', "d"),
          Map.entry('\u00d0', "d"),
          Map.entry('\u00fe', "th"),
          Map.entry('\u00de', "th"),
          Map.entry('\u00e6', "ae"),
          Map.entry('\u00c6', "ae"),
          Map.entry('\u0153', "oe"),
          Map.entry('\u0152', "oe"),
          Map.entry('\u00df', "ss"),
          Map.entry('\u0127', "h"),
          Map.entry('\u0126', "h"),
          Map.entry('\u01dd', "e"),
          Map.entry('\u0259', "e"),
          Map.entry('\u018f', "e"),
          Map.entry('\u018e', "e"),
          Map.entry('\u0138', "k"),
          Map.entry('\u014a', "n"),
          Map.entry('\u014b', "n"),
          Map.entry('\u0166', "t"),
          Map.entry('\u0167', "t"));

  private Address() {}

  /**
   * {@code xian-cn} for Xi'an in China; {@code place-1234-cn} where no ASCII letter is left.
   *
   * @param country ISO 3166-1 alpha-2
   */
  static String of(int id, String name, String country) {
    String land = country.toLowerCase(Locale.ROOT);
    String stem = slug(name);
    return stem.isEmpty() ? "place-" + id + "-" + land : stem + "-" + land;
  }

  private static String slug(String name) {
    StringBuilder spelt = new StringBuilder(name.length() + 4);
    for (char c : name.toCharArray()) {
      String letters = LATIN.get(c);
      spelt.append(letters == null ? Character.toString(c) : letters);
    }
    String apart = Normalizer.normalize(spelt, Normalizer.Form.NFKD);
    String plain = APOSTROPHES.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
    StringJoiner words = new StringJoiner("-");
    Matcher word = WORDS.matcher(plain.toLowerCase(Locale.ROOT));
    while (word.find()) {
      words.add(word.group());
    }
    return words.toString();
  }
}
