package city.hansa.instruments.catalogue;

import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import city.hansa.instruments.InstrumentState;
import city.hansa.instruments.status.LineFilter;
import city.hansa.kernel.BadInput;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which instruments are asked for; empty or null for any.
 *
 * @param words all of them stand in the title, in whatever order, folded
 * @param kind as acts name it, such as DECLARATION; likewise bindingness
 * @param year of adoption
 * @param depositary actor id
 * @param after id of the last of the page before
 * @param limit 1 to {@value #MOST}
 */
public record CatalogueQuery(
    List<String> words,
    String kind,
    String bindingness,
    @Nullable InstrumentState state,
    @Nullable PartialDate year,
    String depositary,
    String after,
    int limit) {

  public static final int MOST = 200;

  public static final Set<String> NAMES =
      Set.of("q", "kind", "bindingness", "state", "year", "depositary", "after", "limit");

  private static final Set<String> EVERYWHERE = Set.of("asOf", "lang");

  /**
   * @param query parameters as sent
   * @param limit how many if none is asked for
   * @throws BadInput naming the parameter that cannot be used
   */
  public static CatalogueQuery read(Map<String, String> query, int limit) {
    Parameters.check(query, NAMES, EVERYWHERE);
    return new CatalogueQuery(
        Arrays.stream(LineFilter.fold(query.getOrDefault("q", "")).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList(),
        query.getOrDefault("kind", "").strip().toUpperCase(Locale.ROOT),
        query.getOrDefault("bindingness", "").strip().toUpperCase(Locale.ROOT),
        state(query.getOrDefault("state", "").strip()),
        year(query.getOrDefault("year", "").strip()),
        query.getOrDefault("depositary", "").strip(),
        query.getOrDefault("after", "").strip(),
        Parameters.limit(query.get("limit"), limit, MOST));
  }

  private static @Nullable InstrumentState state(String name) {
    if (name.isEmpty()) {
      return null;
    }
    return Arrays.stream(InstrumentState.values())
        .filter(each -> each.name().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(() -> new BadInput("state", name, "instruments.problem.choice", states()));
  }

  private static String states() {
    return Arrays.stream(InstrumentState.values())
        .map(Enum::name)
        .collect(Collectors.joining(", "));
  }

  private static @Nullable PartialDate year(String text) {
    if (text.isEmpty()) {
      return null;
    }
    if (!text.matches("[1-9]\\d{3}")) {
      throw new BadInput("year", text, "instruments.problem.year");
    }
    return PartialDate.parse(text);
  }

  /** Of what does not change from day to day; the state is asked for where it is known. */
  Predicate<Entry> test() {
    return entry ->
        words.stream().allMatch(LineFilter.fold(entry.terms().title())::contains)
            && (kind.isEmpty() || entry.terms().is("kind", kind))
            && (bindingness.isEmpty() || entry.terms().is("bindingness", bindingness))
            && (depositary.isEmpty() || entry.depositary().equals(depositary))
            && (year == null || adopted(entry, year));
  }

  private static boolean adopted(Entry entry, PartialDate year) {
    return entry.adopted() != null && entry.adopted().within(year) != Truth.NO;
  }

  /** The names of parameters in a steady order. */
  static String named(Set<String> names) {
    return String.join(", ", new TreeSet<>(names));
  }
}
