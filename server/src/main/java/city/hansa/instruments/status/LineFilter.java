package city.hansa.instruments.status;

import city.hansa.engine.register.Truth;
import city.hansa.instruments.roll.Counts;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Line;
import city.hansa.kernel.BadInput;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which participants are asked for.
 *
 * @param text part of a name or of an id, folded; empty for any
 * @param country ISO 3166-1 alpha-2; empty for any
 * @param counted only those counted, or perhaps counted, as this; null for all
 * @param letter with which the name begins, as {@link #letter} gives it; empty for any
 */
public record LineFilter(String text, String country, @Nullable What counted, String letter) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  public static final String OTHER_LETTER = "#";

  /**
   * @param query parameters as sent: q, country, counted, letter
   * @throws BadInput naming the parameter that cannot be used
   */
  public static LineFilter read(Map<String, String> query) {
    return new LineFilter(
        fold(query.getOrDefault("q", "")),
        query.getOrDefault("country", "").strip().toUpperCase(Locale.ROOT),
        counted(query.getOrDefault("counted", "").strip()),
        query.getOrDefault("letter", "").strip().toUpperCase(Locale.ROOT));
  }

  private static @Nullable What counted(String name) {
    if (name.isEmpty()) {
      return null;
    }
    return Arrays.stream(What.values())
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() ->
            new BadInput(
                "counted",
                name,
                "instruments.problem.choice",
                Arrays.stream(What.values()).map(Enum::name).collect(Collectors.joining(", "))));
  }

  /** In small letters without marks. */
  public static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  public boolean isEmpty() {
    return text.isEmpty() && country.isEmpty() && counted == null && letter.isEmpty();
  }

  /**
   * @param names what participants are called for the reader, asked only if a text is sought
   */
  public Predicate<Line> test(Function<Line, String> names) {
    return line ->
        (country.isEmpty() || country.equals(line.card().country()))
            && (counted == null || Counts.holds(line, counted) != Truth.NO)
            && (text.isEmpty() || named(line, names));
  }

  private boolean named(Line line, Function<Line, String> names) {
    return line.card().sortName().contains(text)
        || fold(line.card().name()).contains(text)
        || line.actor().contains(text)
        || fold(names.apply(line)).contains(text);
  }

  public boolean fitsLetter(Line line) {
    return letter.isEmpty() || letter.equals(letter(line));
  }

  /** The first letter of the name by which lists are ordered. */
  public static String letter(Line line) {
    String name = line.card().sortName();
    int first = name.isEmpty() ? ' ' : name.codePointAt(0);
    return Character.isLetter(first)
        ? Character.toString(Character.toUpperCase(first))
        : OTHER_LETTER;
  }
}
