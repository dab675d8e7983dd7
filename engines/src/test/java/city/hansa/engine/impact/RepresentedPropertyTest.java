package city.hansa.engine.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RepresentedPropertyTest {

  private static final List<String> FEATURES =
      List.of("PPL", "PPL", "PPLX", "PPLX", "PPLC", "PPLA", "PPLA2", "PPLA3", "PPLA4");
  private static final List<Long> PEOPLE =
      List.of(
          0L, 700L, 2_000L, 2_000L, 15_000L, 60_000L, 250_000L, 250_000L, 1_200_000L, 6_000_000L);

  /** Two countries, some divisions named as the city of one of ten names. */
  private static final DivisionNames NAMES =
      code ->
          code.length() % 4 == 0
              ? Optional.of("City of n" + Math.floorMod(code.hashCode(), 10))
              : Optional.empty();

  @Provide
  Arbitrary<List<Settlement>> few() {
    return Arbitraries.randomValue(random -> draw(random, 1 + random.nextInt(12)));
  }

  @Provide
  Arbitrary<List<Settlement>> many() {
    return Arbitraries.randomValue(random -> draw(random, 400 + random.nextInt(300)));
  }

  /** Many of few sizes in one division and at different distances: grids are asked, not lists. */
  @Provide
  Arbitrary<List<Settlement>> crowds() {
    return Arbitraries.randomValue(
        random -> IntStream.range(0, 300).mapToObj(id -> crowded(id, random)).toList());
  }

  private static Settlement crowded(int id, Random random) {
    return new Settlement(
        id,
        "n",
        List.of(),
        random.nextBoolean() ? "PPL" : "PPLX",
        "AA",
        List.of("1"),
        random.nextInt(2000) / 997.0 - 1,
        random.nextInt(2000) / 997.0 - 1,
        OptionalLong.of(random.nextInt(3) == 0 ? 15_000 : 700));
  }

  private static List<Settlement> draw(Random random, int size) {
    return IntStream.range(0, size).mapToObj(id -> place(id, random)).toList();
  }

  private static Settlement place(int id, Random random) {
    List<String> divisions =
        IntStream.range(0, random.nextInt(5))
            .mapToObj(level -> random.nextInt(3) == 0 ? "2" : "1")
            .toList();
    long people = PEOPLE.get(random.nextInt(PEOPLE.size()));
    return new Settlement(
        id,
        "n" + random.nextInt(10),
        List.of(),
        FEATURES.get(random.nextInt(FEATURES.size())),
        random.nextInt(4) == 0 ? "BB" : "AA",
        divisions,
        random.nextInt(100) / 97.0,
        random.nextInt(100) / 97.0,
        people == 0 ? OptionalLong.empty() : OptionalLong.of(people));
  }

  @Property(tries = 1000)
  void agreesWithEveryPair(@ForAll("few") List<Settlement> places) {
    assertThat(PairwiseOracle.Outcome.of(Represented.by(places, NAMES)))
        .isEqualTo(PairwiseOracle.count(places, NAMES));
  }

  @Property(tries = 25)
  void agreesWithEveryPairOfLargeSets(@ForAll("many") List<Settlement> places) {
    assertThat(PairwiseOracle.Outcome.of(Represented.by(places, NAMES)))
        .isEqualTo(PairwiseOracle.count(places, NAMES));
  }

  @Property(tries = 50)
  void agreesWithEveryPairOfCrowds(@ForAll("crowds") List<Settlement> places) {
    assertThat(PairwiseOracle.Outcome.of(Represented.by(places, NAMES)))
        .isEqualTo(PairwiseOracle.count(places, NAMES));
  }

  @Property(tries = 300)
  void orderIsIrrelevant(@ForAll("few") List<Settlement> places, @ForAll Random random) {
    List<Settlement> shuffled = new ArrayList<>(places);
    Collections.shuffle(shuffled, random);
    assertThat(Represented.by(shuffled, NAMES)).isEqualTo(Represented.by(places, NAMES));
  }

  @Property(tries = 500)
  void theRangeLiesBetweenTheLargestPlaceAndThePlainSum(@ForAll("few") List<Settlement> places) {
    Representation r = Represented.by(places, NAMES);
    long largest = places.stream().mapToLong(p -> p.population().orElse(0)).max().orElseThrow();
    assertThat(r.low()).isBetween(largest, r.naive());
    assertThat(r.stated()).isBetween(r.low(), r.naive());
    assertThat(r.high().orElse(r.stated())).isEqualTo(r.stated());
    assertThat(r.counted().size() + r.nested().size() + r.uncertain().size())
        .isEqualTo(places.size());
  }

  /** Taking away a nested place in which nothing else may lie changes neither end of the range. */
  @Property(tries = 500)
  void aNestedPlaceAddsNobody(@ForAll("few") List<Settlement> places) {
    Representation full = Represented.by(places, NAMES);
    for (Representation.Nested nested : full.nested()) {
      List<Settlement> rest = places.stream().filter(p -> !p.equals(nested.place())).toList();
      Representation less = Represented.by(rest, NAMES);
      assertThat(full.low()).isLessThanOrEqualTo(less.low());
      if (PairwiseOracle.holdsNobody(nested.place(), rest, NAMES)) {
        assertThat(less.low()).isEqualTo(full.low());
        assertThat(less.high()).isEqualTo(full.high());
        assertThat(less.stated()).isEqualTo(full.stated());
      }
    }
  }
}
