package city.hansa.memberships.view;

import city.hansa.actors.Kind;
import city.hansa.actors.SizeClass;
import city.hansa.kernel.BadInput;
import city.hansa.memberships.book.Counts.What;
import city.hansa.memberships.book.Line;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which members are asked for.
 *
 * @param text part of a name or of an id, folded; empty for any
 * @param country ISO 3166-1 alpha-2; empty for any
 * @param size null for any
 * @param kind of actor; null for any
 * @param level as the network calls it; empty for any
 * @param counted only those counted, or perhaps counted, as this; null for all that ever were
 */
public record MemberFilter(
    String text,
    String country,
    @Nullable SizeClass size,
    @Nullable Kind kind,
    String level,
    @Nullable What counted) {
  public static final Set<String> NAMES =
      Set.of("q", "country", "size", "kind", "level", "counted");

  /** The choice of {@code counted} that leaves nobody out. */
  public static final String EVER = "EVER";

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  /**
   * Members alone where nothing else is asked for.
   *
   * @param query parameters as sent
   * @throws BadInput naming the parameter that cannot be used
   */
  public static MemberFilter read(Map<String, String> query) {
    String counted = query.getOrDefault("counted", "").strip();
    return new MemberFilter(
        fold(query.getOrDefault("q", "")),
        query.getOrDefault("country", "").strip().toUpperCase(Locale.ROOT),
        choice("size", query, SizeClass.values()),
        choice("kind", query, Kind.values()),
        query.getOrDefault("level", "").strip(),
        counted.isEmpty()
            ? What.MEMBERS
            : counted.equalsIgnoreCase(EVER) ? null : choice("counted", query, What.values()));
  }

  private static <E extends Enum<E>> @Nullable E choice(
      String name, Map<String, String> query, E[] all) {
    String sent = query.getOrDefault(name, "").strip();
    if (sent.isEmpty()) {
      return null;
    }
    return Arrays.stream(all)
        .filter(each -> each.name().equalsIgnoreCase(sent))
        .findFirst()
        .orElseThrow(() ->
            new BadInput(
                name,
                sent,
                "memberships.problem.choice",
                Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", "))));
  }

  /** In small letters without marks. */
  static String fold(String text) {
    return MARKS
        .matcher(Normalizer.normalize(text.strip(), Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  /** Whether anything is asked for beyond the members of the day. */
  public boolean isNarrow() {
    return !text.isEmpty()
        || !country.isEmpty()
        || size != null
        || kind != null
        || !level.isEmpty()
        || counted != What.MEMBERS;
  }

  /**
   * @param names what members are called for the reader, asked only if a text is sought
   */
  public Predicate<Line> test(Function<Line, String> names) {
    return line ->
        (counted == null || counted.perhaps(line))
            && (country.isEmpty() || country.equals(line.card().country()))
            && (size == null || size == SizeClass.of(line.card().people()))
            && (kind == null || kind == line.card().kind())
            && (level.isEmpty() || level.equalsIgnoreCase(line.level()))
            && (text.isEmpty() || named(line, names));
  }

  private boolean named(Line line, Function<Line, String> names) {
    return line.card().sortName().contains(text)
        || fold(line.card().name()).contains(text)
        || line.actor().contains(text)
        || fold(names.apply(line)).contains(text);
  }
}
