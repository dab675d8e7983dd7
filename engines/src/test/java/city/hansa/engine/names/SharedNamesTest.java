package city.hansa.engine.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A name that several actors bear leads to each of them, never in silence to the first alone. */
class SharedNamesTest {

  /** What an actor is called, main name first, and how much it weighs. */
  private record Bearer(List<String> names, int weight, int population) {}

  /** Plain letters, which the index takes as they are: the oracle compares them as they stand. */
  @Provide
  Arbitrary<List<Bearer>> bearers() {
    Arbitrary<List<String>> names =
        Arbitraries.of("icma", "paris", "paris declaration", "london", "lond", "iclei", "cities")
            .list()
            .uniqueElements()
            .ofMinSize(1)
            .ofMaxSize(3);
    Arbitrary<Integer> weights = Arbitraries.integers().between(0, NameIndexBuilder.HEAVIEST);
    Arbitrary<Integer> people = Arbitraries.of(0, 90, 4_000, 9_000_000);
    return Combinators.combine(names, weights, people)
        .as(Bearer::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(12);
  }

  @Property(tries = 300)
  void aNameGivesAllWhoBearItHoweverMuchTheyWeigh(@ForAll("bearers") List<Bearer> bearers) {
    Map<String, Set<Integer>> oracle = new HashMap<>();
    for (int actor = 0; actor < bearers.size(); actor++) {
      for (String name : bearers.get(actor).names()) {
        oracle.computeIfAbsent(name, unseen -> new HashSet<>()).add(actor);
      }
    }
    NameIndex index = index(bearers);
    oracle.forEach((name, whom) -> {
      List<Hit> all = index.search(name, bearers.size(), actor -> true);
      assertThat(exact(all)).containsExactlyInAnyOrderElementsOf(whom);
      for (int limit = 1; limit <= bearers.size(); limit++) {
        assertThat(index.search(name, limit, actor -> true))
            .isEqualTo(all.subList(0, Math.min(limit, all.size())));
      }
      for (int one : whom) {
        assertThat(exact(index.search(name, bearers.size(), actor -> actor != one)))
            .containsExactlyInAnyOrderElementsOf(
                whom.stream().filter(actor -> actor != one).toList());
      }
    });
  }

  private static List<Integer> exact(List<Hit> hits) {
    return hits.stream()
        .filter(hit -> hit.match() == Match.EXACT)
        .map(Hit::actor)
        .collect(Collectors.toList());
  }

  private static NameIndex index(List<Bearer> bearers) {
    NameIndexBuilder builder = NameIndex.builder();
    for (int actor = 0; actor < bearers.size(); actor++) {
      Bearer bearer = bearers.get(actor);
      List<Name> names = new ArrayList<>();
      for (String text : bearer.names()) {
        names.add(new Name(text, "", names.isEmpty() ? NameKind.MAIN : NameKind.ALTERNATE));
      }
      builder.add(actor, bearer.weight(), bearer.population(), names);
    }
    return builder.build();
  }
}
