package city.hansa.ties.life;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Dating;
import city.hansa.acts.Payload;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.engine.register.fold.DatedAct;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From which day an act of a tie counts: what was done in it from the day it was done, what
 * somebody says to have stood earlier from then, everything else from receipt.
 */
public final class Effective {
  private static final Set<String> DONE =
      Set.of(TieLife.ACTIVITY, TieLife.PROJECT, TieLife.EXCHANGE, TieLife.CONTACT);

  /** After which the clock runs to the end of a term. */
  private static final Set<String> RUNNING =
      Set.of(
          TieLife.SIGN,
          TieLife.AFFIRM,
          TieLife.SUCCEED,
          TieLife.AMEND,
          TieLife.RENEW,
          TieLife.SUSPEND,
          TieLife.RESUME,
          TieLife.RETRACT);

  private Effective() {}

  public static When of(Act act) {
    return on(act.type(), act.payload(), act.madeOn(), act.receivedOn());
  }

  static PartialDate of(ActDraft draft) {
    return on(draft.type(), draft.payload(), draft.madeOn(), draft.receivedOn());
  }

  private static PartialDate on(
      String type, Payload payload, PartialDate made, @Nullable PartialDate received) {
    if (DONE.contains(type)) {
      return made;
    }
    return Dating.day(payload, TieFields.SINCE).orElse(received == null ? made : received);
  }

  static boolean runs(String type) {
    return RUNNING.contains(type);
  }

  /** The act as the fold takes it, with what the clock makes of it; others only void. */
  public static List<DatedAct> dated(Act act) {
    if (!act.family().equals(TieLife.NAME)) {
      return List.of(Dating.ofReceipt(act));
    }
    DatedAct dated = Dating.on(act, of(act));
    List<DatedAct> all = new ArrayList<>(List.of(dated));
    if (runs(act.type())) {
      Dating.day(act.payload(), TieFields.EXPIRES_ON)
          .ifPresent(on -> all.add(dated.then(TieLife.EXPIRE, on)));
    } else if (act.type().equals(TieLife.NOTICE)) {
      Dating.day(act.payload(), TieFields.ENDS_ON)
          .ifPresent(on -> all.add(dated.then(TieLife.END, on)));
    }
    return all;
  }
}
