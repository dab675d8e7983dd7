package city.hansa.ties.roll;

import city.hansa.acts.Act;
import city.hansa.ties.life.TieFields;
import city.hansa.ties.life.TieLife;
import java.util.Set;

/** Which ends assert a tie by one act. */
enum Asserting {
  ACTOR,
  WITH,
  BOTH,
  NOBODY;

  private static final Set<String> OF_ACTOR =
      Set.of(TieLife.SIGN, TieLife.AFFIRM, TieLife.RENEW, TieLife.SUCCEED);

  static Asserting of(Act act) {
    if (OF_ACTOR.contains(act.type())) {
      return ACTOR;
    }
    return act.type().equals(TieLife.REPORT)
        ? switch (act.payload().text(TieFields.ASSERTED_BY).orElse("")) {
          case "ACTOR" -> ACTOR;
          case "WITH" -> WITH;
          case "BOTH" -> BOTH;
          default -> NOBODY;
        }
        : NOBODY;
  }
}
