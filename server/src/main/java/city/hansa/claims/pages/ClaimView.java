package city.hansa.claims.pages;

import city.hansa.claims.Claim;
import city.hansa.claims.State;
import city.hansa.site.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A claim as a page shows it.
 *
 * @param state null for what the register or arithmetic says itself
 * @param why what the state rests on
 * @param alarms what can hardly be, with the arithmetic
 */
record ClaimView(
    Claim claim, Figure figure, @Nullable State state, List<Line> why, List<Line> alarms) {

  /**
   * @param address where it leads; null if nowhere
   */
  record Line(String text, @Nullable String address) {}

  /** The colour of the state. */
  String tone() {
    return state == null
        ? "quiet"
        : switch (state) {
          case CORROBORATED, RESOLVED -> "ok";
          case DISPUTED, STALE -> "warn";
          case REFUTED -> "late";
          case ASSERTED, WITHDRAWN -> "quiet";
        };
  }
}
