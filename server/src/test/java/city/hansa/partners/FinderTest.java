package city.hansa.partners;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.actors.Card;
import city.hansa.actors.Kind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Small worlds as text: {@code a: N M / pact / b} says that a is in networks N and M, takes part in
 * pact, and is tied to b. Who is found is told as {@code name=points}.
 */
class FinderTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 1);
  private static final Map<String, String> NONE = Map.of();

  private static Card card(String id, long people) {
    return new Card(id, Kind.CITY, id, id, id.equals("f") ? "FR" : "DE", "150", people, null, null);
  }

  /** Of whom the world says nothing but a tie. */
  private static Map<String, Card> cards(Set<String> ids) {
    Map<String, Card> cards = new HashMap<>();
    ids.forEach(id -> cards.put(id, card(id, 60_000)));
    return cards;
  }

  private static Set<String> words(String[] parts, int at) {
    Set<String> words = new TreeSet<>();
    if (parts.length > at) {
      words.addAll(List.of(parts[at].strip().split(" ")));
      words.remove("");
    }
    return words;
  }

  private static List<Match> find(String world, Map<String, String> asked) {
    Map<String, Facets> known = new HashMap<>();
    Map<String, Set<String>> ties = new HashMap<>();
    for (String each : world.split("; ")) {
      String id = each.split(":")[0];
      String[] parts = each.substring(id.length() + 1).split("/", -1);
      long people = id.equals("z") ? 9_000_000 : 60_000;
      known.put(id, new Facets(card(id, people), words(parts, 0), words(parts, 1), null));
      for (String other : words(parts, 2)) {
        ties.computeIfAbsent(id, none -> new TreeSet<>()).add(other);
        ties.computeIfAbsent(other, none -> new TreeSet<>()).add(id);
      }
    }
    Facets own = Objects.requireNonNull(known.get("a"));
    return new Finder(
            own,
            known,
            (ids, day) ->
                ids.stream().collect(toMap(id -> id, id -> ties.getOrDefault(id, Set.of()))),
            FinderTest::cards,
            DAY)
        .find(Wanted.read(asked));
  }

  private static String told(List<Match> matches) {
    return String.join(
        " ", matches.stream().map(each -> each.card().id() + "=" + each.points()).toList());
  }

  @ParameterizedTest
  @CsvSource({
    "a: N; b: M; c: N,                   c=5",
    "a: N M; b: N M; c: N,               b=8 c=5",
    "a: N; z: N,                         z=3",
    "a: N/p; b: /p; c: N/p,              c=7 b=4",
    "a: / /b; b: / / ; c: / /b,          c=5",
    "a: / /b d; c: / /b d; b: ; d: ,     c=8",
    "a: / /b; b: / /q,                   q=5",
    "a: N/ /b; b: N,                     ''",
    "a: ; b: ,                           ''",
  })
  void pointsComeOfWhatIsShared(String world, String expected) {
    assertThat(told(find(world, NONE))).isEqualTo(expected);
  }

  @Test
  void everyReasonNamesWhatItIsAndTheyAddUp() {
    Match match = find("a: N M/p/x; b: N M/p/x; x: ", NONE).getFirst();
    assertThat(match.reasons())
        .extracting(Reason::kind)
        .containsExactly(
            Reason.Kind.NETWORK, Reason.Kind.TIE, Reason.Kind.INSTRUMENT, Reason.Kind.SIZE);
    assertThat(match.reasons().getFirst().names()).containsExactly("M", "N");
    assertThat(match.reasons().get(1).names()).containsExactly("x");
    assertThat(match.points()).isEqualTo(6 + 3 + 2 + 2);
  }

  @Test
  void filtersLeaveOut() {
    String world = "a: N M/ /t; b: N; f: N; z: N M; t: N";
    assertThat(told(find(world, Map.of("country", "fr")))).isEqualTo("f=5");
    assertThat(told(find(world, Map.of("size", "FROM_5_000_000")))).isEqualTo("z=6");
    assertThat(told(find(world, Map.of("network", "M")))).isEqualTo("z=6");
    assertThat(told(find(world, Map.of("tied", "1")))).contains("t=5");
    assertThat(told(find(world, NONE))).doesNotContain("t=");
    assertThat(find(world, Map.of("field", "climate"))).isEmpty();
  }
}
