package city.hansa.ties.roll;

import city.hansa.actors.Card;
import city.hansa.engine.register.tie.Pulse.Beat;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.kernel.BadInput;
import city.hansa.ties.TieKind;
import city.hansa.ties.TieState;
import city.hansa.ties.TieTheme;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which ties are asked for; null or empty for any.
 *
 * @param state null for those that stand, or may
 * @param any whether those that stand no more, or not yet, are asked for too
 * @param countries of which an end has its seat, ISO 3166-1 alpha-2; of two, one end in each
 * @param actor id of an end; that of a merged duplicate means whom it was merged into
 * @param limit 1 to {@value #MOST}
 */
public record TieFilter(
    @Nullable TieKind kind,
    @Nullable TieState state,
    boolean any,
    @Nullable Sidedness sides,
    @Nullable Beat beat,
    List<String> countries,
    String actor,
    @Nullable TieTheme theme,
    int limit) {

  public static final int MOST = 1_000;

  /** The word that asks for all states. */
  public static final String ANY = "ANY";

  public static final Set<String> NAMES =
      Set.of(
          "kind", "state", "sides", "health", "country", "other", "actor", "theme", "after",
          "limit", "format");

  private static final Set<String> EVERYWHERE = Set.of("asOf", "lang");

  /**
   * @param query parameters as sent
   * @param limit how many if none is asked for
   * @throws BadInput naming the parameter that cannot be used
   */
  public static TieFilter read(Map<String, String> query, int limit) {
    check(query);
    String state = text(query, "state").toUpperCase(Locale.ROOT);
    boolean any = state.equals(ANY);
    return new TieFilter(
        choice(query, "kind", TieKind.values()),
        any ? null : choice(query, "state", TieState.values()),
        any,
        choice(query, "sides", Sidedness.values()),
        choice(query, "health", Beat.values()),
        List.of(text(query, "country"), text(query, "other")).stream()
            .filter(each -> !each.isEmpty())
            .map(each -> each.toUpperCase(Locale.ROOT))
            .toList(),
        text(query, "actor"),
        choice(query, "theme", TieTheme.values()),
        limit(text(query, "limit"), limit));
  }

  private static void check(Map<String, String> query) {
    for (Map.Entry<String, String> each : query.entrySet()) {
      if (!NAMES.contains(each.getKey()) && !EVERYWHERE.contains(each.getKey())) {
        throw new BadInput(
            each.getKey(),
            each.getValue(),
            "ties.problem.unknown",
            String.join(", ", new TreeSet<>(NAMES)));
      }
    }
  }

  private static String text(Map<String, String> query, String name) {
    return query.getOrDefault(name, "").strip();
  }

  private static <E extends Enum<E>> @Nullable E choice(
      Map<String, String> query, String name, E[] all) {
    String typed = text(query, name);
    if (typed.isEmpty()) {
      return null;
    }
    return Arrays.stream(all)
        .filter(each -> each.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElseThrow(() -> new BadInput(name, typed, "ties.problem.choice", Arrays.toString(all)));
  }

  private static int limit(String typed, int usual) {
    if (typed.isEmpty()) {
      return usual;
    }
    int limit = typed.matches("\\d{1,5}") ? Integer.parseInt(typed) : 0;
    if (limit < 1 || limit > MOST) {
      throw new BadInput("limit", typed, "ties.problem.limit", MOST);
    }
    return limit;
  }

  /** What fits, on the day. */
  public Predicate<TieRow> test(Map<String, Card> cards) {
    String end = TieBook.standing(cards, actor);
    return row ->
        (kind == null || row.tie().id().kind() == kind)
            && inState(row)
            && (sides == null || row.sides() == sides)
            && (beat == null || row.beat() == beat)
            && (theme == null || row.themes().contains(theme))
            && (actor.isEmpty() || row.tie().id().ends().contains(end))
            && (countries.isEmpty() || seated(row.tie().id().ends(), cards));
  }

  private boolean inState(TieRow row) {
    return state == null ? any || row.isLiving() : row.states().contains(state);
  }

  /** Whether different ends have their seats in the countries; no streams, it is asked of all. */
  private boolean seated(List<String> ends, Map<String, Card> cards) {
    String one = countries.getFirst();
    String other = countries.getLast();
    int first = 0;
    int second = 0;
    for (String end : ends) {
      Card card = cards.get(end);
      String there = card == null ? null : card.country();
      first += one.equals(there) ? 1 : 0;
      second += other.equals(there) ? 1 : 0;
    }
    return one.equals(other) ? first >= countries.size() : first > 0 && second > 0;
  }
}
