package city.hansa.ties.roll;

import city.hansa.actors.Card;
import city.hansa.acts.Act;
import city.hansa.acts.InForce;
import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.engine.register.tie.Pulse;
import city.hansa.engine.register.tie.Pulse.Beat;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.ties.TieState;
import city.hansa.ties.TieTheme;
import city.hansa.ties.life.Deal;
import city.hansa.ties.life.Effective;
import city.hansa.ties.life.Present;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import city.hansa.ties.life.TieTable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The standing of a tie whose acts are all here, as of a day.
 *
 * @param standing the acts that neither were corrected nor cancelled, in the order of their days
 * @param history the states of all days by the lifecycle alone
 * @param begun the first day of the life that it leads now; what was asserted before counts no more
 */
public record Life(
    Tie tie,
    List<Act> standing,
    Timeline<TieState> timeline,
    List<Stretch<TieState>> history,
    LocalDate day,
    LocalDate begun,
    Ground ground) {
  static Life on(Tie tie, LocalDate day, Ground ground) {
    Timeline<TieState> timeline =
        Timeline.of(
            TieTable.TABLE,
            tie.acts().stream().flatMap(act -> Effective.dated(act).stream()).toList());
    List<Act> standing =
        InForce.of(tie.acts()).stream()
            .sorted(
                Comparator.comparing((Act act) -> Effective.of(act).earliest())
                    .thenComparingLong(Act::number))
            .toList();
    return new Life(tie, standing, timeline, timeline.history(), day, LocalDate.MIN, ground)
        .on(day);
  }

  /** The same on another day. */
  Life on(LocalDate other) {
    return new Life(tie, standing, timeline, history, other, Present.begun(history, other), ground);
  }

  TieRow row() {
    Pulse pulse = pulse();
    return new TieRow(
        tie,
        states(),
        sides(),
        pulse.beat(),
        pulse.last(),
        since(),
        new Ahead(this).next(),
        Set.copyOf(TieTheme.all(deal().text(TieFields.THEMES))));
  }

  /** The states, with what is derived: asserted, dormant, passed on. */
  public Set<TieState> states() {
    EnumSet<TieState> states = EnumSet.copyOf(folded());
    if (states.remove(TieState.ACTIVE)) {
      states.add(
          !ownEnds().containsAll(tie.id().ends())
              ? TieState.ASSERTED
              : pulse().beat() == Beat.ASLEEP ? TieState.DORMANT : TieState.ACTIVE);
    }
    Ground.Passed passed = ground.passed(tie);
    boolean left = passed != null && !passed.on().earliest().isAfter(day);
    return left && states.stream().anyMatch(TieState::isLiving)
        ? EnumSet.of(TieState.PASSED_ON)
        : states;
  }

  /** The acts of its present life up to the day. */
  public Stream<Act> acts() {
    return standing.stream()
        .filter(act -> !Effective.of(act).earliest().isAfter(day))
        .filter(act -> !Effective.of(act).latest().isBefore(begun));
  }

  public Sidedness sides() {
    return Sidedness.of(tie.id().ends(), new Said(this).all());
  }

  /** The ends that have said themselves that it stands. */
  public Set<String> ownEnds() {
    return new Said(this).own();
  }

  /** How alive it is by what was done in it, now or in a life before. */
  public Pulse pulse() {
    return Pulses.of(this);
  }

  /** The id of an actor that stands, where one that acts name was merged into it. */
  public String standing(String actor) {
    return ground.standing(actor);
  }

  /** Of the ends, by id. */
  public Map<String, Card> cards() {
    return ground.cards();
  }

  /** Without activity for so many months it sleeps. */
  public int months() {
    return ground.months();
  }

  public Deal deal() {
    return Deal.on(day, acts().toList());
  }

  /** When it came to stand; null if nobody says. */
  public @Nullable When since() {
    return acts()
        .filter(act -> TieLife.BEGINS.contains(act.type()))
        .filter(
            act -> !act.type().equals(TieLife.REPORT) || act.payload().text("since").isPresent())
        .map(act -> (When) Effective.of(act))
        .min((one, two) -> one.earliest().compareTo(two.earliest()))
        .orElse(null);
  }

  /** The states that the lifecycle leaves possible, without what is derived. */
  Set<TieState> folded() {
    return timeline.statusAt(day).possible();
  }
}
