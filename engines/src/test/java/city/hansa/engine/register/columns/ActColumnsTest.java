package city.hansa.engine.register.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Timeline;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ActColumnsTest {

  private enum Tie {
    NONE,
    SIGNED,
    ACTIVE,
    SUSPENDED,
    ENDED
  }

  private static final Lifecycle<Tie> TIE =
      Lifecycle.of("tie", Tie.NONE)
          .on("tie.sign", 30)
          .from(Tie.NONE, Tie.ENDED)
          .to(Tie.SIGNED)
          .on("tie.start", 20)
          .from(Tie.SIGNED)
          .to(Tie.ACTIVE)
          .reportedFromAny()
          .on("tie.note", 20)
          .from(Tie.ACTIVE)
          .stay()
          .on("tie.suspend", 10)
          .from(Tie.ACTIVE)
          .to(Tie.SUSPENDED)
          .on("tie.resume", 10)
          .from(Tie.SUSPENDED)
          .to(Tie.ACTIVE)
          .on("tie.end", -5)
          .from(Tie.ACTIVE, Tie.SUSPENDED)
          .to(Tie.ENDED)
          .build();

  private static final LocalDate START = LocalDate.of(1969, 12, 25);
  private static final Instant RECORDED = Instant.parse("2020-01-01T00:00:00Z");

  private static DatedAct act(long number, Random random, int days) {
    List<String> types = TIE.types();
    int type = random.nextInt(types.size() + 1);
    String name = type == types.size() ? "tie.unheard" : types.get(type);
    DatedAct act = DatedAct.of(number, name, day(random, days), RECORDED);
    act = random.nextInt(3) == 0 ? act.received(day(random, days)) : act;
    return random.nextInt(4) == 0 ? act.asReported() : act;
  }

  private static When day(Random random, int days) {
    return PartialDate.of(START.plusDays(random.nextInt(days)));
  }

  /** Few acts and many, in order and not, on few days so that every tie is tried. */
  @Property(tries = 300)
  void agreesWithTheExactFold(@ForAll Random random, @ForAll @IntRange(max = 14) int asOf) {
    LocalDate day = START.plusDays(asOf);
    ActColumns<Tie> columns = new ActColumns<>(TIE);
    List<Timeline<Tie>> exact = new ArrayList<>();
    for (int subject = 0; subject < 12; subject++) {
      int size = subject == 0 ? 300 : random.nextInt(12);
      List<DatedAct> acts = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        acts.add(act(1_000 * subject + (i * 37L) % 997 + 1, random, 1 + random.nextInt(14)));
      }
      Timeline<Tie> timeline = Timeline.of(TIE, acts);
      exact.add(timeline);
      columns.subject();
      (random.nextBoolean() ? timeline.inForce() : acts).forEach(columns::add);
    }
    ColumnStatus<Tie> fast = columns.statusAt(day);
    assertThat(fast.handedOver()).isEmpty();
    for (int subject = 0; subject < exact.size(); subject++) {
      assertThat(seen(fast, subject)).isEqualTo(seen(exact.get(subject).statusAt(day)));
    }
    for (Tie state : Tie.values()) {
      assertThat(fast.count(state))
          .isEqualTo(
              (int)
                  exact.stream()
                      .filter(one -> one.statusAt(day).possible().contains(state))
                      .count());
    }
  }

  private static String seen(ColumnStatus<Tie> status, int subject) {
    return status.state(subject).orElseThrow()
        + status.since(subject).map(since -> " since " + since).orElse("")
        + (status.madeBy(subject).isPresent() ? " by " + status.madeBy(subject).getAsLong() : "");
  }

  private static String seen(Status<Tie> status) {
    Status.Known<Tie> known = (Status.Known<Tie>) status;
    return known.state()
        + (known.since() == null ? "" : " since " + known.since())
        + (known.madeBy().isEmpty() ? "" : " by " + known.madeBy().getFirst());
  }

  @Test
  void handsOverWhatNeedsMoreThanDays() {
    When first = When.parse("2020-01-01");
    DatedAct start = DatedAct.of(1, "tie.start", first, RECORDED).asReported();
    DatedAct open = DatedAct.of(2, "tie.end", When.parse("2021"), RECORDED);
    DatedAct unsure = DatedAct.of(2, "tie.end", first, RECORDED).received(When.parse("2021"));
    DatedAct cancel = DatedAct.cancel(3, "tie.cancel", When.parse("2022-01-01"), RECORDED, 1);
    DatedAct clock = start.then("tie.end", When.parse("2021-06-01"));
    List<List<DatedAct>> subjects =
        List.of(
            List.of(start),
            List.of(start, open),
            List.of(start, unsure),
            List.of(start, cancel),
            List.of(start, clock),
            List.of(start, start.correcting(0), open.correcting(1)));
    ActColumns<Tie> columns = new ActColumns<>(TIE);
    for (List<DatedAct> acts : subjects) {
      columns.subject();
      acts.forEach(columns::add);
    }
    assertThat(columns.statusAt(LocalDate.of(2021, 6, 1)).handedOver())
        .containsExactly(1, 2, 3, 4, 5);
    assertThat(columns.statusAt(LocalDate.of(2020, 12, 31)).handedOver())
        .as("what is known by then needs only days, but for corrections")
        .containsExactly(2, 3, 5);
    assertThat(columns.statusAt(LocalDate.of(2020, 12, 31)).state(3)).isEmpty();
    assertThat(columns.statusAt(LocalDate.of(2020, 12, 31)).madeBy(3)).isEmpty();
  }

  @Test
  void refusesWhatDoesNotFit() {
    ActColumns<Tie> columns = new ActColumns<>(TIE);
    int code = columns.code("tie.sign", false);
    assertThatThrownBy(() -> columns.add(code, 0, 0, 1))
        .hasMessage("Begin a subject before its acts");
    columns.subject();
    assertThatThrownBy(() -> columns.add(code, 0, 0, 1L << 47))
        .hasMessage("Act 140737488355328: columns take 1 to 2^47 - 1");
  }
}
