package city.hansa.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The index against plain loops over all names. */
class BruteForceTest {

  @Property
  void findsWhatALoopOverAllNamesFinds(
      @ForAll("names") List<List<String>> actors, @ForAll("text") String query) {
    String key = Folding.fold(query);
    Map<Integer, Match> expected = new TreeMap<>();
    for (Match match : Match.values()) {
      if (match != Match.TYPO) {
        for (int actor = 0; actor < actors.size(); actor++) {
          if (actors.get(actor).stream()
              .anyMatch(name -> matches(Folding.fold(name), key, match))) {
            expected.putIfAbsent(actor, match);
          }
        }
      }
    }
    addTypos(expected, actors, key);
    Map<Integer, Match> found =
        index(actors).search(query, 1 + actors.size(), actor -> true).stream()
            .collect(Collectors.toMap(Hit::actor, Hit::match));
    assertThat(found).isEqualTo(key.isEmpty() ? Map.of() : expected);
  }

  @Property
  void aNameTypedInFullIsFoundWhole(@ForAll("names") List<List<String>> actors) {
    NameIndex index = index(actors);
    for (int actor = 0; actor < actors.size(); actor++) {
      int own = actor;
      for (String name : actors.get(actor)) {
        assertThat(index.search(name, actors.size(), any -> true))
            .anyMatch(hit -> hit.actor() == own && hit.match() == Match.EXACT);
      }
    }
  }

  @Property
  void theOrderOfAddingDoesNotMatter(
      @ForAll("names") List<List<String>> actors, @ForAll("text") String query, @ForAll long seed) {
    Gazetteer drawn =
        new Gazetteer(actors.stream().map(names -> "500 4 " + String.join("|", names)).toList());
    assertThat(drawn.shuffled(seed).search(query, 5, any -> true))
        .isEqualTo(drawn.index().search(query, 5, any -> true));
  }

  private static boolean matches(String name, String key, Match match) {
    return switch (match) {
      case EXACT -> name.equals(key);
      case PREFIX -> name.startsWith(key);
      case WORD -> name.contains(" " + key);
      case WORDS ->
          key.contains(" ")
              && Arrays.stream(key.split(" ")).allMatch(word -> (" " + name).contains(" " + word));
      case TYPO -> throw new IllegalArgumentException("judged by distance");
    };
  }

  private static void addTypos(Map<Integer, Match> found, List<List<String>> actors, String key) {
    int most = key.length() < 4 ? 0 : key.length() < 8 ? 1 : 2;
    for (int edits = 1; edits <= most && (edits == 1 || found.isEmpty()); edits++) {
      for (int actor = 0; actor < actors.size(); actor++) {
        for (String name : actors.get(actor)) {
          if (distance(Folding.fold(name), key) <= edits) {
            found.putIfAbsent(actor, Match.TYPO);
          }
        }
      }
    }
  }

  /** Least distance of the key to a beginning of the name or of what follows a blank in it. */
  private static int distance(String name, String key) {
    int least = Integer.MAX_VALUE;
    for (int from = 0; from <= name.length(); from++) {
      if (from == 0 || name.charAt(from - 1) == ' ') {
        for (int to = from; to <= name.length(); to++) {
          least = Math.min(least, edits(name.substring(from, to), key));
        }
      }
    }
    return least;
  }

  /** Edits by the recursion itself, as defined. */
  private static int edits(String one, String other) {
    int[][] table = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        int best = i == 0 ? j : j == 0 ? i : Math.min(table[i - 1][j], table[i][j - 1]) + 1;
        if (i > 0 && j > 0) {
          best =
              Math.min(
                  best, table[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1));
        }
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          best = Math.min(best, table[i - 2][j - 2] + 1);
        }
        table[i][j] = best;
      }
    }
    return table[one.length()][other.length()];
  }

  private static NameIndex index(List<List<String>> actors) {
    NameIndexBuilder builder = NameIndex.builder();
    for (int actor = 0; actor < actors.size(); actor++) {
      List<Name> names = new ArrayList<>();
      actors.get(actor).forEach(text -> names.add(Name.alternate(text)));
      builder.add(actor, 4, 1 + actor % 3, names);
    }
    return builder.build();
  }

  /** Few letters, so that words meet; two of them accented, two beyond one byte. */
  @Provide
  Arbitrary<String> text() {
    return Arbitraries.strings().withChars("aabbcd áéœ").ofMinLength(1).ofMaxLength(12);
  }

  @Provide
  Arbitrary<List<List<String>>> names() {
    Arbitrary<String> named = text().filter(text -> !Folding.fold(text).isEmpty());
    return named.list().ofMinSize(1).ofMaxSize(3).list().ofMinSize(1).ofMaxSize(40);
  }
}
