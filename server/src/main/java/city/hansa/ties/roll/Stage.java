package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.engine.register.tie.Pulse;
import city.hansa.ties.TieState;
import city.hansa.ties.life.Effective;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a tie stood for some time: one state, or those that the dates leave possible, with what is
 * derived.
 *
 * @param from the first day; null for all days before the first act
 * @param until the first day on which it stood otherwise; null if that has not come by the day read
 */
public record Stage(@Nullable LocalDate from, @Nullable LocalDate until, Set<TieState> states) {

  public Stage {
    states = Set.copyOf(states);
  }

  /** Up to the day of the life; O(n) readings of the life for n acts. */
  static List<Stage> all(Life life) {
    List<Stage> stages = new ArrayList<>();
    LocalDate from = null;
    Set<TieState> states = Set.of(TieState.NONE);
    for (LocalDate day : turns(life)) {
      Set<TieState> then = life.on(day).states();
      if (!then.equals(states)) {
        stages.add(new Stage(from, day, states));
        from = day;
        states = then;
      }
    }
    stages.add(new Stage(from, null, states));
    return stages;
  }

  /** Days on which something may change: acts, the clock, falling asleep, passing on. */
  private static TreeSet<LocalDate> turns(Life life) {
    TreeSet<LocalDate> turns = new TreeSet<>();
    life.history().stream()
        .flatMap((Stretch<TieState> each) -> Stream.ofNullable(each.from()))
        .forEach(turns::add);
    life.standing().stream().flatMap(act -> turns(act, life.months())).forEach(turns::add);
    Ground.Passed passed = life.ground().passed(life.tie());
    if (passed != null) {
      turns.add(passed.on().earliest());
    }
    turns.tailSet(life.day(), false).clear();
    return turns;
  }

  private static Stream<LocalDate> turns(Act act, int months) {
    return Stream.of(
        Effective.of(act).earliest(),
        act.madeOn().earliest(),
        Pulse.sleepsFrom(act.madeOn().latest(), months));
  }
}
