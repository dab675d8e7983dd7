package city.hansa.instruments.life;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.calendar.CalendarPeriod;
import city.hansa.engine.register.effect.Condition;
import city.hansa.engine.register.effect.EffectRule;
import city.hansa.engine.register.effect.Unreadable;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.Terms;
import city.hansa.instruments.roll.InEffect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what an act says of the rules of an instrument can be meant. */
final class TermsCheck {
  private static final List<String> PERIODS = List.of("withdrawal", "report", "extension");
  private final List<Reason> reasons = new ArrayList<>();
  private final ActDraft draft;
  private final Terms terms;

  private TermsCheck(ActDraft draft, Terms before) {
    this.draft = draft;
    this.terms = before.with(draft.payload());
  }

  static List<Reason> faults(ActDraft draft) {
    return new TermsCheck(draft, new Terms(Map.of())).faults();
  }

  /** Of an act that changes what stands, together with what stands. */
  static List<Reason> faults(ActDraft draft, Instrument instrument) {
    return draft.type().equals(InstrumentLife.SET_TERMS)
        ? new TermsCheck(draft, instrument.termsOn(draft.madeOn().latest())).faults()
        : List.of();
  }

  private List<Reason> faults() {
    PERIODS.forEach(this::period);
    if (reasons.isEmpty()) {
      effect();
      window();
      languages();
      numbers();
    }
    return reasons;
  }

  private void period(String field) {
    try {
      if (!terms.text(field).isEmpty()) {
        CalendarPeriod.parse(terms.text(field));
      }
    } catch (IllegalArgumentException none) {
      add(field, "instruments.refused.period", terms.text(field));
    }
  }

  private void effect() {
    String text = terms.text("effect");
    if (text.isEmpty() || text.equals(Terms.NO_RULE)) {
      return;
    }
    try {
      EffectRule rule = EffectRule.parse(text);
      Set<Condition> never = rule.condition().neverMet(InEffect.circle(null));
      if (!never.isEmpty() && !(terms.is("circle", "INVITED") && onlyShares(never))) {
        add("effect", "instruments.refused.never", words(never));
      }
    } catch (Unreadable rule) {
      String key = "instruments.refused.effect." + rule.fault();
      add("effect", key, rule.near(), rule.place());
    }
  }

  /** Of an invited circle nobody may be known yet. */
  private static boolean onlyShares(Set<Condition> never) {
    return never.stream()
        .allMatch(each -> each instanceof Condition.Share(int percent) && percent <= 100);
  }

  private static String words(Set<Condition> never) {
    return never.stream().map(Condition::toString).sorted().collect(Collectors.joining("; "));
  }

  private void window() {
    LocalDate first = terms.date("openFrom").map(PartialDate::earliest).orElse(LocalDate.MIN);
    LocalDate last = terms.date("lastDay").map(PartialDate::latest).orElse(LocalDate.MAX);
    if (last.isBefore(first)) {
      add("lastDay", "instruments.refused.window", first, last);
    }
  }

  private void languages() {
    for (String language : terms.languages()) {
      try {
        new Locale.Builder().setLanguageTag(language).build();
      } catch (IllformedLocaleException none) {
        add("languages", "instruments.refused.language", language);
      }
    }
  }

  private void numbers() {
    for (String field : List.of("majorityShare", "quorum")) {
      if (!terms.text(field).isEmpty() && !terms.text(field).matches("[1-9][0-9]*/[1-9][0-9]*")) {
        add(field, "instruments.refused.share", terms.text(field));
      }
    }
  }

  private void add(String field, String messageKey, Object... arguments) {
    String at = draft.payload().values().containsKey(field) ? "payload." + field : "";
    reasons.add(Reason.rule(at, messageKey, arguments));
  }
}
