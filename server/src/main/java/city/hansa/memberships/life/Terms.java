package city.hansa.memberships.life;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Dating;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** Whether what an act says of days, money and duties can be meant. */
final class Terms {
  private static final int FIRST_YEAR = 1800;
  private static final int LAST_YEAR = 9999;

  private Terms() {}

  /** A notice names the day on which it ends, later than the day it came. */
  static List<Reason> noticing(ActDraft draft) {
    Optional<PartialDate> leaves = date(draft, MembershipLife.LEAVES_ON);
    String field = "payload." + MembershipLife.LEAVES_ON;
    if (leaves.isEmpty()) {
      return draft.standing() == Standing.REPORTED
          ? List.of()
          : List.of(Reason.rule(field, "memberships.refused.leavesOn"));
    }
    PartialDate came = draft.receivedOn() == null ? draft.madeOn() : draft.receivedOn();
    return leaves.get().earliest().isAfter(came.latest())
        ? List.of()
        : List.of(Reason.rule(field, "memberships.refused.leavesTooSoon", leaves.get(), came));
  }

  /** The first day of the membership comes after its admission. */
  static List<Reason> admitting(ActDraft draft) {
    PartialDate admitted = draft.receivedOn() == null ? draft.madeOn() : draft.receivedOn();
    return date(draft, MembershipLife.FROM)
        .filter(from -> !from.earliest().isAfter(admitted.latest()))
        .map(from ->
            Reason.rule(
                "payload." + MembershipLife.FROM,
                "memberships.refused.fromTooSoon",
                from,
                admitted))
        .stream()
        .toList();
  }

  static List<Reason> level(ActDraft draft) {
    boolean says =
        draft.payload().text(MembershipLife.LEVEL).filter(text -> !text.isBlank()).isPresent()
            || draft.payload().values().get(MembershipLife.VOTING) instanceof Json.Truth;
    return says
        ? List.of()
        : List.of(
            Reason.rule("payload." + MembershipLife.LEVEL, "memberships.refused.saysNothing"));
  }

  static List<Reason> money(ActDraft draft) {
    List<Reason> reasons = new ArrayList<>();
    number(draft, "year")
        .filter(year -> year != Math.rint(year) || year < FIRST_YEAR || year > LAST_YEAR)
        .ifPresent(year -> reasons.add(Reason.rule("payload.year", "memberships.refused.year")));
    Optional<Double> amount = number(draft, "amount");
    amount
        .filter(each -> !(each >= 0) || each.isInfinite())
        .ifPresent(
            each -> reasons.add(Reason.rule("payload.amount", "memberships.refused.amount")));
    Optional<String> currency = draft.payload().text("currency").filter(text -> !text.isBlank());
    currency
        .filter(code -> !isCurrency(code))
        .ifPresent(code ->
            reasons.add(Reason.rule("payload.currency", "memberships.refused.currency", code)));
    if (amount.isPresent() && currency.isEmpty()) {
      reasons.add(Reason.rule("payload.currency", "memberships.refused.noCurrency"));
    }
    return reasons;
  }

  private static boolean isCurrency(String code) {
    return Currency.getAvailableCurrencies().stream()
        .anyMatch(each -> each.getCurrencyCode().equals(code));
  }

  /** What is fulfilled is a duty of this membership that stands. */
  static List<Reason> fulfilling(ActDraft draft, Situation situation) {
    long number = number(draft, "duty").map(Double::longValue).orElse(0L);
    boolean there =
        situation.standing().stream()
            .anyMatch(act -> act.number() == number && act.type().equals(MembershipLife.SET_DUTY));
    return there
        ? List.of()
        : List.of(Reason.rule("payload.duty", "memberships.refused.noDuty", number));
  }

  private static Optional<PartialDate> date(ActDraft draft, String field) {
    return Dating.day(draft.payload(), field);
  }

  private static Optional<Double> number(ActDraft draft, String field) {
    return draft.payload().values().get(field) instanceof Json.Number(double value)
        ? Optional.of(value)
        : Optional.empty();
  }
}
