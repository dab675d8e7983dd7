package city.hansa.memberships.book;

import city.hansa.acts.Act;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.memberships.life.MembershipLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a member owes its network, as of a day: fees by year and duties.
 *
 * @param what the duty; empty for a fee
 * @param year of a fee; 0 for a duty
 * @param amount of a fee in whole units of its currency; null for a duty
 * @param currency ISO 4217; empty for a duty
 * @param due null if nobody said
 * @param settled the act by which it was paid or fulfilled; null if it was not
 * @param set the act that set it
 */
public record Owed(
    String network,
    String what,
    int year,
    @Nullable Double amount,
    String currency,
    @Nullable PartialDate due,
    @Nullable Act settled,
    Act set) {

  /** How it stands. */
  public enum State {
    SETTLED,
    OPEN,
    OVERDUE
  }

  public boolean isFee() {
    return amount != null;
  }

  public State on(LocalDate day) {
    if (settled != null) {
      return State.SETTLED;
    }
    return due != null && day.isAfter(due.latest()) ? State.OVERDUE : State.OPEN;
  }

  /** By due day, those without one last; a fee that is set anew for its year replaces the other. */
  public static List<Owed> of(Membership membership, LocalDate day) {
    List<Owed> all = new ArrayList<>(fees(membership, day));
    for (Act act : membership.all(MembershipLife.SET_DUTY, day)) {
      Optional<Act> done =
          membership.all(MembershipLife.FULFIL, day).stream()
              .filter(each -> number(each, "duty") == act.number())
              .findFirst();
      String title = act.payload().text("title").orElse("");
      all.add(new Owed(membership.network(), title, 0, null, "", due(act), done.orElse(null), act));
    }
    all.sort(
        Comparator.comparing(
                (Owed each) -> each.due() == null ? LocalDate.MAX : each.due().latest())
            .thenComparing(each -> each.set().number()));
    return all;
  }

  private static List<Owed> fees(Membership membership, LocalDate day) {
    List<Owed> fees = new ArrayList<>();
    for (Act act : membership.all(MembershipLife.SET_FEE, day)) {
      int year = (int) number(act, "year");
      fees.removeIf(each -> each.year() == year);
      Optional<Act> paid =
          membership.all(MembershipLife.PAY, day).stream()
              .filter(each -> number(each, "year") == year)
              .reduce((one, two) -> two);
      double amount =
          act.payload().values().get("amount") instanceof Json.Number(double value) ? value : 0;
      String currency = act.payload().text("currency").orElse("");
      fees.add(
          new Owed(
              membership.network(), "", year, amount, currency, due(act), paid.orElse(null), act));
    }
    return fees;
  }

  private static @Nullable PartialDate due(Act act) {
    return act.payload().text("due").map(PartialDate::parse).orElse(null);
  }

  private static long number(Act act, String field) {
    return act.payload().values().get(field) instanceof Json.Number(double value)
        ? (long) value
        : 0;
  }
}
