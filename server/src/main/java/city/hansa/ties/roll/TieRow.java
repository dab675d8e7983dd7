package city.hansa.ties.roll;

import city.hansa.engine.register.When;
import city.hansa.engine.register.tie.Pulse.Beat;
import city.hansa.engine.register.tie.Sidedness;
import city.hansa.ties.TieState;
import city.hansa.ties.TieTheme;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A tie as of a day, as lists show it.
 *
 * @param states one, or those that the dates leave possible
 * @param last the day of the last thing known to have been done in it; null if none is
 * @param since when it came to stand, as precisely as somebody says; null if nobody does
 * @param next null if nothing is due
 * @param themes what its ends work on together, as far as an act says
 */
public record TieRow(
    Tie tie,
    Set<TieState> states,
    Sidedness sides,
    Beat beat,
    @Nullable LocalDate last,
    @Nullable When since,
    @Nullable Next next,
    Set<TieTheme> themes) {

  /** The same once a successor took it over. */
  TieRow passedOn() {
    return new TieRow(tie, Set.of(TieState.PASSED_ON), sides, beat, last, since, null, themes);
  }

  /** Whether it may have been there at all. */
  public boolean isThere() {
    return states.size() > 1 || !states.contains(TieState.NONE);
  }

  /** Whether it stands, or may: what counts of ties count. */
  public boolean isLiving() {
    for (TieState state : states) {
      if (state.isLiving()) {
        return true;
      }
    }
    return false;
  }
}
