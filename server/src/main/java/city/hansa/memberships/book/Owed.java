package city.hansa.memberships.book;

import city.hansa.acts.Act;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.memberships.life.MembershipLife;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a member owes its network, as of a day: fees by year and duties.
 *
 * @param what the duty; empty for a fee
 * @param year of a fee; 0 for a duty
 * @param amount of a fee in whole units of its currency; null for a duty
 * @param currency ISO 4217; empty for a duty
 * @param due null if nobody said
 * @param settled the act by which all of it was paid or fulfilled; null if it was not
 * @param paid what was paid of a fee that is not settled, in whole units; 0 for nothing
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
    double paid,
    Act set) {

  /** Less is not owed. */
  private static final double CENT = 0.005;

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
      Set<Long> numbers = numbers(act, membership);
      Act done =
          membership.all(MembershipLife.FULFIL, day).stream()
              .filter(each -> numbers.contains(number(each, "duty")))
              .findFirst()
              .orElse(null);
      String title = act.payload().text("title").orElse("");
      all.add(new Owed(membership.network(), title, 0, null, "", due(act), done, 0, act));
    }
    all.sort(
        Comparator.comparing(
                (Owed each) -> each.due() == null ? LocalDate.MAX : each.due().latest())
            .thenComparing(each -> each.set().number()));
    return all;
  }

  /** Its own number, and those of the acts in whose place it stands. */
  private static Set<Long> numbers(Act act, Membership membership) {
    Set<Long> numbers = new HashSet<>(Set.of(act.number()));
    Long corrected = act.corrects();
    while (corrected != null && numbers.add(corrected)) {
      long next = corrected;
      corrected =
          membership.acts().stream()
              .filter(each -> each.number() == next)
              .map(Act::corrects)
              .filter(Objects::nonNull)
              .findFirst()
              .orElse(null);
    }
    return numbers;
  }

  private static List<Owed> fees(Membership membership, LocalDate day) {
    Map<Integer, Owed> fees = new TreeMap<>();
    for (Act act : membership.all(MembershipLife.SET_FEE, day)) {
      int year = (int) number(act, "year");
      List<Act> pays =
          membership.all(MembershipLife.PAY, day).stream()
              .filter(each -> number(each, "year") == year)
              .toList();
      fees.put(year, fee(membership, act, year, pays));
    }
    return List.copyOf(fees.values());
  }

  /** Paid once somebody says so without an amount, or what was paid comes to it. */
  private static Owed fee(Membership membership, Act set, int year, List<Act> pays) {
    double amount = amount(set).orElse(0.0);
    String currency = set.payload().text("currency").orElse("");
    double paid =
        pays.stream()
            .filter(pay -> pay.payload().text("currency").orElse("").equals(currency))
            .mapToDouble(pay -> amount(pay).orElse(0.0))
            .sum();
    boolean whole = pays.stream().anyMatch(pay -> amount(pay).isEmpty());
    Act last = whole || !pays.isEmpty() && paid >= amount - CENT ? pays.getLast() : null;
    double part = last == null ? paid : 0;
    return new Owed(membership.network(), "", year, amount, currency, due(set), last, part, set);
  }

  private static Optional<Double> amount(Act act) {
    return act.payload().values().get("amount") instanceof Json.Number(double value)
        ? Optional.of(value)
        : Optional.empty();
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
