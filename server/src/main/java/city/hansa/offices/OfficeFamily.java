package city.hansa.offices;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.Dating;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.acts.Standing;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What an international office says of itself, or others of it. The subject is the actor; the
 * latest word on each field counts.
 */
@Component
class OfficeFamily implements ActFamily {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 9999;

  private static final List<ActType> TYPES =
      List.of(
          ActType.desk(OfficeFields.DESCRIBE, OfficeFields.ALL)
              .only(Standing.OWN, Standing.REPORTED));

  @Override
  public String name() {
    return OfficeFields.FAMILY;
  }

  @Override
  public List<ActType> types() {
    return TYPES;
  }

  /** A description is no step: it stands until the next word on the same. */
  @Override
  public Optional<Lifecycle<?>> lifecycle() {
    return Optional.empty();
  }

  @Override
  public String subject(ActDraft draft, Optional<Act> target) {
    return draft.actor();
  }

  @Override
  public Set<String> ends(ActDraft draft, Optional<Act> target) {
    return Set.of(draft.actor());
  }

  @Override
  public List<DatedAct> dated(Act act) {
    return List.of(Dating.ofMaking(act));
  }

  @Override
  public List<Reason> guard(ActDraft draft, Situation situation) {
    List<Reason> reasons = new ArrayList<>();
    if (draft.payload().values().values().stream().noneMatch(OfficeFamily::says)) {
      reasons.add(Reason.rule("payload." + OfficeFields.MANDATE, "offices.refused.nothing"));
    }
    boolean firstHand =
        situation.standing().stream().anyMatch(act -> act.standing() == Standing.OWN);
    if (draft.standing() == Standing.REPORTED && firstHand) {
      reasons.add(Reason.forbidden("standing", "offices.refused.firstHand"));
    }
    numbers(draft, reasons);
    words(draft, reasons);
    return reasons;
  }

  private static boolean says(Json value) {
    return value instanceof Json.Number
        || value instanceof Json.Text(String text) && !text.isBlank();
  }

  private static void numbers(ActDraft draft, List<Reason> reasons) {
    whole(draft, OfficeFields.STAFF, 0, 1_000_000, reasons);
    whole(draft, OfficeFields.BUDGET_YEAR, FIRST_YEAR, LAST_YEAR, reasons);
    boolean budget = draft.payload().values().get(OfficeFields.BUDGET) instanceof Json.Number;
    if (draft.payload().values().get(OfficeFields.BUDGET) instanceof Json.Number(double amount)
        && !(amount >= 0 && amount < 1e15)) {
      reasons.add(Reason.rule("payload." + OfficeFields.BUDGET, "offices.refused.amount"));
    }
    String code = draft.payload().text(OfficeFields.CURRENCY).orElse("");
    if (budget
        && Currency.getAvailableCurrencies().stream()
            .noneMatch(each -> each.getCurrencyCode().equals(code))) {
      reasons.add(Reason.rule("payload." + OfficeFields.CURRENCY, "offices.refused.currency"));
    }
    if (budget
        && !(draft.payload().values().get(OfficeFields.BUDGET_YEAR) instanceof Json.Number)) {
      reasons.add(Reason.rule("payload." + OfficeFields.BUDGET_YEAR, "offices.refused.budgetYear"));
    }
  }

  private static void whole(
      ActDraft draft, String field, int least, int most, List<Reason> reasons) {
    if (draft.payload().values().get(field) instanceof Json.Number(double value)
        && !(value == Math.rint(value) && value >= least && value <= most)) {
      reasons.add(Reason.rule("payload." + field, "offices.refused.whole", least, most));
    }
  }

  private static void words(ActDraft draft, List<Reason> reasons) {
    draft.payload().text(OfficeFields.LANGUAGES).map(OfficeFields::words).orElse(List.of()).stream()
        .filter(code -> !OfficeFields.isLanguage(code))
        .forEach(code ->
            reasons.add(
                Reason.rule(
                    "payload." + OfficeFields.LANGUAGES, "offices.refused.language", code)));
    draft.payload().text(OfficeFields.FIELDS).map(OfficeFields::words).orElse(List.of()).stream()
        .filter(code -> !OfficeFields.WORK.contains(code))
        .forEach(code ->
            reasons.add(
                Reason.rule(
                    "payload." + OfficeFields.FIELDS,
                    "offices.refused.field",
                    code,
                    String.join(", ", OfficeFields.WORK))));
  }
}
