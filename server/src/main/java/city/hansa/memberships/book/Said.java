package city.hansa.memberships.book;

import city.hansa.acts.Act;
import city.hansa.engine.ledger.json.Json;
import city.hansa.memberships.life.MembershipLife;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was last said of a membership by a day. */
public final class Said {

  private Said() {}

  /** Empty if nobody said. */
  public static String level(Membership membership, LocalDate day) {
    Act last = null;
    for (Act act : membership.done()) {
      if (act.payload().text(MembershipLife.LEVEL).filter(text -> !text.isBlank()).isPresent()
          && !Membership.from(act).isAfter(day)
          && (last == null || !Membership.from(act).isBefore(Membership.from(last)))) {
        last = act;
      }
    }
    return last == null ? "" : last.payload().text(MembershipLife.LEVEL).orElse("").strip();
  }

  /** Whether it may vote; null if nobody said. */
  public static @Nullable Boolean voting(Membership membership, LocalDate day) {
    return latest(membership, day, MembershipLife.VOTING)
        .map(act -> act.payload().yes(MembershipLife.VOTING))
        .orElse(null);
  }

  /** The goal that it serves, as its member named it; empty if it named none. */
  public static String goal(Membership membership, LocalDate day) {
    return membership
        .last(MembershipLife.SERVE, day)
        .flatMap(act -> act.payload().text("goal"))
        .orElse("");
  }

  private static Optional<Act> latest(Membership membership, LocalDate day, String field) {
    return membership.done().stream()
        .filter(act -> act.payload().values().get(field) instanceof Json.Truth)
        .filter(act -> !Membership.from(act).isAfter(day))
        .max(Comparator.comparing(Membership::from).thenComparingLong(Act::number));
  }
}
