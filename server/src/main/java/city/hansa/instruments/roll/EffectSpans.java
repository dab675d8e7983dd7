package city.hansa.instruments.roll;

import city.hansa.engine.register.When;
import city.hansa.engine.register.effect.Circle;
import city.hansa.engine.register.effect.Consent;
import city.hansa.engine.register.effect.EffectRule;
import city.hansa.engine.register.effect.EffectRule.Effect;
import city.hansa.engine.register.fold.Stretch;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.InstrumentState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * When an instrument was surely in effect and when it may have been: {@link InEffect} of all days.
 */
record EffectSpans(List<Span> sure, List<Span> possible) {

  static EffectSpans of(
      Instrument instrument, Optional<EffectRule> rule, Circle circle, List<Consent> consents) {
    Optional<Effect> soonest = rule.flatMap(each -> each.soonest(circle, consents));
    Optional<Effect> latest = rule.flatMap(each -> each.latest(circle, consents));
    LocalDate adopted = instrument.adoptedOn().map(When::earliest).orElse(LocalDate.MIN);
    List<Span> sure = new ArrayList<>();
    List<Span> possible = new ArrayList<>();
    for (Stretch<InstrumentState> stretch : instrument.life().history()) {
      Span span =
          new Span(stretch.from() == null ? LocalDate.MIN : stretch.from(), stretch.until());
      if (stretch.possible().contains(InstrumentState.IN_EFFECT)) {
        possible.add(span);
        if (stretch.possible().size() == 1) {
          sure.add(span);
        }
      } else if (soonest.isPresent() && stretch.possible().contains(InstrumentState.ADOPTED)) {
        computed(span.from(adopted), soonest.get(), latest, sure, possible);
      }
    }
    return new EffectSpans(List.copyOf(sure), List.copyOf(possible));
  }

  /** Nobody is bound before the day on which the rule is surely met. */
  private static void computed(
      Span span, Effect soonest, Optional<Effect> latest, List<Span> sure, List<Span> possible) {
    Span early = new Span(soonest.from(), soonest.until());
    Span late = latest.map(each -> new Span(each.from(), each.until())).orElse(early);
    Span certain = span.from(later(early.from(), late.from()));
    if (latest.isPresent()) {
      sure.add(certain.until(early.until()).until(late.until()));
    }
    LocalDate one = early.until();
    LocalDate other = late.until();
    possible.add(one == null || other == null ? certain : certain.until(later(one, other)));
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
