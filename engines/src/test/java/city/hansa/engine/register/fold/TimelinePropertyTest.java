package city.hansa.engine.register.fold;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimelinePropertyTest {

  private static final LocalDate START = LocalDate.of(2004, 2, 25);
  private static final int DAYS = 9;
  private static final int MOST_WORLDS = 4000;
  private static final Instant RECORDED = Instant.parse("2020-01-01T00:00:00Z");

  /** Up to six acts on nine days around a leap day, some of open date, some corrected. */
  @Provide
  Arbitrary<List<DatedAct>> acts() {
    return Arbitraries.oneOf(
            Arbitraries.randomValue(TimelinePropertyTest::draw),
            Arbitraries.randomValue(TimelinePropertyTest::crowd))
        .filter(acts -> worlds(acts) <= MOST_WORLDS);
  }

  /** Acts around one day, most of which were received nobody knows when around it. */
  private static List<DatedAct> crowd(Random random) {
    List<String> types = List.of("p.confirm", "p.suspend", "p.reinstate", "p.notify", "p.sign");
    List<DatedAct> acts = new ArrayList<>();
    int size = 2 + random.nextInt(3);
    for (int number = 1; number <= size; number++) {
      When effective = random.nextInt(3) == 0 ? around(random, 1) : around(random, 0);
      DatedAct act =
          DatedAct.of(number, types.get(random.nextInt(types.size())), effective, RECORDED);
      acts.add((random.nextInt(4) == 0 ? act : act.received(around(random, 3))).asReported());
    }
    return acts;
  }

  private static When around(Random random, int reach) {
    LocalDate day = START.plusDays(4);
    LocalDate first = day.minusDays(random.nextInt(reach + 1));
    LocalDate last = day.plusDays(random.nextInt(reach + 1));
    return Disputed.among(List.of(PartialDate.of(first), PartialDate.of(last)));
  }

  private static List<DatedAct> draw(Random random) {
    List<String> types = Drawn.PARTICIPATION.types();
    List<DatedAct> acts = new ArrayList<>();
    int size = random.nextInt(7);
    boolean corrected = random.nextInt(3) == 0;
    for (int number = 1; number <= size; number++) {
      DatedAct act =
          DatedAct.of(
              number,
              types.get(random.nextInt(types.size())),
              when(random),
              RECORDED.plusSeconds(random.nextInt(size)));
      act = random.nextInt(3) == 0 ? act.received(when(random)) : act;
      act = random.nextBoolean() ? act.asReported() : act;
      acts.add(corrected && number > 1 ? referring(act, random) : act);
      if (act.type().equals("p.notify") && random.nextInt(3) > 0) {
        acts.add(acts.getLast().then("p.leave", when(random)));
      }
    }
    return acts;
  }

  private static DatedAct referring(DatedAct act, Random random) {
    long target = 1 + random.nextInt((int) act.number() - 1);
    return switch (random.nextInt(4)) {
      case 0 -> act.correcting(target);
      case 1 ->
          DatedAct.cancel(act.number(), act.type(), act.effective(), act.recordedAt(), target);
      default -> act;
    };
  }

  private static When when(Random random) {
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    if (random.nextBoolean()) {
      return PartialDate.of(day);
    }
    LocalDate other = START.plusDays(random.nextInt(DAYS));
    return Disputed.among(List.of(PartialDate.of(day), PartialDate.of(other)));
  }

  private static long worlds(List<DatedAct> acts) {
    long worlds = 1;
    for (DatedAct act : acts) {
      worlds *= days(act.effective()) * (act.receivedOn() == null ? 1 : days(act.receivedOn()));
    }
    return worlds;
  }

  private static long days(When when) {
    return when.latest().toEpochDay() - when.earliest().toEpochDay() + 1;
  }

  @Property(tries = 1000)
  void agreesWithEveryWorld(
      @ForAll("acts") List<DatedAct> acts,
      @ForAll @IntRange(min = -1, max = DAYS) int days,
      @ForAll @IntRange(max = 6) int seconds) {
    LocalDate day = START.plusDays(days);
    Instant known = RECORDED.plusSeconds(seconds);
    EveryWorld truth = new EveryWorld(acts, day, known);
    var status = Timeline.of(Drawn.PARTICIPATION, acts).status(day, known);
    assertThat(status.possible()).isEqualTo(truth.states);
    if (status instanceof Status.Known<Drawn.Standing> sure) {
      assertThat(sure.madeBy()).containsExactlyElementsOf(truth.makers);
    }
    Map<String, Set<Drawn.Standing>> refused = new TreeMap<>();
    for (var skipped : status.skipped()) {
      String name = skipped.act() + " " + skipped.type();
      refused.put(name, Set.copyOf(skipped.reasons().stream().map(Step.Refusal::state).toList()));
      assertThat(skipped.surely()).isEqualTo(!truth.allowed.contains(name));
    }
    assertThat(refused).isEqualTo(truth.refused);
  }

  @Property(tries = 300)
  void theOrderOfInsertionPlaysNoPart(
      @ForAll("acts") List<DatedAct> acts,
      @ForAll @IntRange(min = -1, max = DAYS) int days,
      @ForAll @IntRange(max = 6) int seconds,
      @ForAll Random random) {
    List<DatedAct> shuffled = new ArrayList<>(acts);
    Collections.shuffle(shuffled, random);
    LocalDate day = START.plusDays(days);
    Instant known = RECORDED.plusSeconds(seconds);
    assertThat(Timeline.of(Drawn.PARTICIPATION, shuffled).status(day, known))
        .isEqualTo(Timeline.of(Drawn.PARTICIPATION, acts).status(day, known));
    assertThat(Timeline.of(Drawn.PARTICIPATION, shuffled).history())
        .isEqualTo(Timeline.of(Drawn.PARTICIPATION, acts).history());
  }

  @Property(tries = 250)
  void historySaysTheSameAsEachDay(@ForAll("acts") List<DatedAct> acts) {
    var timeline = Timeline.of(Drawn.PARTICIPATION, acts);
    var history = timeline.history();
    for (int i = -2; i <= DAYS + 1; i++) {
      LocalDate day = START.plusDays(i);
      var on = history.stream().filter(stretch -> stretch.holds(day)).toList();
      assertThat(on).hasSize(1);
      assertThat(on.getFirst().possible()).isEqualTo(timeline.statusAt(day).possible());
    }
  }

  /** Up to thirty acts, most of them open, many at once: each day by itself says the same. */
  @Property(tries = 8)
  void historyOfACrowdSaysTheSameAsEachDay(@ForAll Random random) {
    List<DatedAct> acts = new ArrayList<>();
    int size = 10 + random.nextInt(21);
    for (int number = 1; number <= size; number++) {
      LocalDate day = START.plusDays(random.nextInt(30));
      When when =
          Disputed.among(
              List.of(PartialDate.of(day), PartialDate.of(day.plusDays(random.nextInt(12)))));
      String type =
          Drawn.PARTICIPATION.types().get(random.nextInt(Drawn.PARTICIPATION.types().size()));
      acts.add(DatedAct.of(number, type, when, RECORDED));
    }
    var timeline = Timeline.of(Drawn.PARTICIPATION, acts);
    var history = timeline.history();
    for (int i = -1; i <= 45; i++) {
      LocalDate day = START.plusDays(i);
      var on = history.stream().filter(stretch -> stretch.holds(day)).toList();
      assertThat(on).hasSize(1);
      var status = timeline.statusAt(day);
      assertThat(on.getFirst().possible()).isEqualTo(status.possible());
      if (status instanceof Status.Known<Drawn.Standing> sure) {
        assertThat(on.getFirst().madeBy()).isEqualTo(sure.madeBy());
      }
    }
  }

  /** Seven and more open dates: the answer may be wider than the truth, never narrower. */
  @Property(tries = 40)
  void beyondTheBoundTheTruthIsAmongTheAnswers(@ForAll Random random) {
    List<DatedAct> acts = new ArrayList<>();
    for (int number = 1; number <= 8; number++) {
      String type =
          Drawn.PARTICIPATION.types().get(random.nextInt(Drawn.PARTICIPATION.types().size()));
      LocalDate day = START.plusDays(random.nextInt(2));
      When when =
          Disputed.among(
              List.of(PartialDate.of(day), PartialDate.of(day.plusDays(1 + number % 2))));
      acts.add(DatedAct.of(number, type, when, RECORDED));
    }
    EveryWorld truth = new EveryWorld(acts, START.plusDays(2), RECORDED);
    var status = Timeline.of(Drawn.PARTICIPATION, acts).statusAt(START.plusDays(2));
    assertThat(status.possible()).containsAll(truth.states);
  }
}
