package city.hansa.texts;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which version of which text: {@code clean-air-pact-2027.v2.en}.
 *
 * @param instrument id of the instrument
 * @param number 1 to 9999; the languages of one version share it
 * @param language BCP 47 tag in small letters
 */
public record VersionId(String instrument, int number, String language)
    implements Comparable<VersionId> {
  private static final Pattern SHORT = Pattern.compile("v([1-9][0-9]{0,3})\\.([a-z0-9-]{2,35})");
  private static final Pattern WHOLE = Pattern.compile("([a-z0-9-]{1,100})\\." + SHORT.pattern());

  /** Empty if the text is no such id. */
  public static Optional<VersionId> parse(String text) {
    Matcher found = WHOLE.matcher(text);
    return found.matches()
        ? Optional.of(
            new VersionId(found.group(1), Integer.parseInt(found.group(2)), found.group(3)))
        : Optional.empty();
  }

  /** From its part after the instrument, {@code v2.en}; empty if the text is none. */
  public static Optional<VersionId> parse(String instrument, String text) {
    return parse(instrument + "." + text);
  }

  /** Whether a tag is well-formed (BCP 47) and written in small letters. */
  public static boolean isLanguage(String tag) {
    try {
      return !new Locale.Builder().setLanguageTag(tag).build().getLanguage().isEmpty()
          && tag.equals(tag.toLowerCase(Locale.ROOT))
          && tag.length() <= 35;
    } catch (IllformedLocaleException none) {
      return false;
    }
  }

  /** What distinguishes it from others of the instrument: {@code v2.en}. */
  public String brief() {
    return "v" + number + "." + language;
  }

  /** Where it is read. */
  public String address() {
    return "/instruments/" + instrument + "/texts/" + number + "/" + language;
  }

  /** The newest version first, its languages in the order of their tags. */
  @Override
  public int compareTo(VersionId other) {
    int order = instrument.compareTo(other.instrument);
    order = order != 0 ? order : Integer.compare(other.number, number);
    return order != 0 ? order : language.compareTo(other.language);
  }

  @Override
  public String toString() {
    return instrument + "." + brief();
  }
}
