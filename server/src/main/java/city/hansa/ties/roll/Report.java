package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.engine.register.When;
import city.hansa.ties.life.Effective;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import java.util.List;

/**
 * What a list says of a tie of two, in little room: most ties are known from lists alone.
 *
 * @param effective the date from which it counts
 * @param dated whether the list says since when, or that date is its own
 * @param says which of the ends assert it, in the order of the ends: bit 0 the first, bit 1 the
 *     other; none where the list does not show it
 */
record Report(When effective, boolean dated, byte says) {

  /** Acts that need no more room than this. */
  static boolean fits(Act act) {
    return act.target() == null && act.parties().size() == 2 && act.type().equals(TieLife.REPORT);
  }

  /**
   * @param ends of the tie
   * @param actor as it stands, where that which the act names was merged
   */
  static Report of(Act act, List<String> ends, String actor) {
    boolean dated = act.payload().text(TieFields.SINCE).filter(text -> !text.isBlank()).isPresent();
    return new Report(Effective.of(act), dated, says(act, ends, actor));
  }

  private static byte says(Act act, List<String> ends, String actor) {
    int own = ends.getFirst().equals(actor) ? 1 : 2;
    return (byte)
        switch (Asserting.of(act)) {
          case ACTOR -> own;
          case WITH -> 3 - own;
          case BOTH -> 3;
          case NOBODY -> 0;
        };
  }
}
