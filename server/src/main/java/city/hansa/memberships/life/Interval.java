package city.hansa.memberships.life;

import city.hansa.actors.Presence;
import city.hansa.actors.Standing;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A membership lies inside the existence of both of its ends. */
final class Interval {

  /** What happens on the day on which an end ceased to be, or after it. */
  private static final Set<String> ENDING =
      Set.of(
          MembershipLife.END, MembershipLife.MOVE, MembershipLife.REPORT_GONE, MembershipLife.PAY);

  private Interval() {}

  static List<Reason> reasons(ActDraft draft, Ends ends, Situation situation) {
    List<Reason> reasons = new ArrayList<>();
    PartialDate since =
        draft.payload().text(MembershipLife.SINCE).map(PartialDate::parse).orElse(null);
    for (String id : List.of(ends.network(), ends.member())) {
      Presence end = situation.actors().get(id);
      check(draft, end, draft.madeOn(), "madeOn", reasons);
      if (since != null) {
        check(draft, end, since, "payload." + MembershipLife.SINCE, reasons);
      }
    }
    if (since != null && since.earliest().isAfter(draft.madeOn().latest())) {
      reasons.add(
          Reason.rule(
              "payload." + MembershipLife.SINCE,
              "memberships.refused.sinceAhead",
              since,
              draft.madeOn()));
    }
    return reasons;
  }

  private static void check(
      ActDraft draft, @Nullable Presence end, PartialDate day, String field, List<Reason> reasons) {
    if (end == null || end.stood(day) != Truth.NO) {
      return;
    }
    boolean before = Standing.on(day.latest(), end.existence(), end.attested()) == Standing.NOT_YET;
    if (before || !ENDING.contains(draft.type())) {
      reasons.add(
          Reason.rule(
              field,
              before ? "memberships.refused.beforeEnd" : "memberships.refused.afterEnd",
              end.name(),
              day));
    }
  }
}
