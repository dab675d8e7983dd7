package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.ties.life.Effective;
import city.hansa.ties.life.TieLife;
import java.util.List;

/**
 * What a list says of a tie of two, in little room: most ties are known from lists alone.
 *
 * @param number of the act
 * @param gone whether a newer list no longer has the tie
 * @param effective the date from which it counts
 * @param told as of which day the list says so
 * @param says which of the ends assert it, in the order of the ends: bit 0 the first, bit 1 the
 *     other; none where the list does not show it
 */
record Report(long number, boolean gone, When effective, PartialDate told, byte says) {

  /** Acts that need no more room than this. */
  static boolean fits(Act act) {
    return act.target() == null
        && act.parties().size() == 2
        && (act.type().equals(TieLife.REPORT) || act.type().equals(TieLife.REPORT_GONE));
  }

  /**
   * @param ends of the tie
   * @param actor as it stands, where that which the act names was merged
   */
  static Report of(Act act, List<String> ends, String actor) {
    boolean gone = act.type().equals(TieLife.REPORT_GONE);
    return new Report(
        act.number(), gone, Effective.of(act), act.madeOn(), gone ? 0 : says(act, ends, actor));
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
