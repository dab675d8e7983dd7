package city.hansa.instruments.roll;

import city.hansa.acts.Act;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import city.hansa.engine.register.When;
import city.hansa.engine.register.effect.Circle;
import city.hansa.engine.register.effect.EffectRule;
import city.hansa.engine.register.effect.EffectRule.Effect;
import city.hansa.engine.register.fold.Status;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.InstrumentState;
import city.hansa.instruments.Terms;
import city.hansa.instruments.life.InstrumentLife;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether an instrument is in effect on a day: by announcement, at adoption, or because its rule is
 * met by those who are committed.
 *
 * @param from the first day; null if it is not in effect and its rule is not met
 * @param on whether it is in effect on the day
 * @param by what says so
 * @param provisional whether it is applied provisionally on the day
 */
public record InEffect(@Nullable When from, Truth on, By by, boolean provisional) {

  /** What effect rests on. */
  public enum By {
    ADOPTION,
    ANNOUNCEMENT,
    /** Computed from the acts of those who are committed. */
    RULE,
    /** No rule is known, or it is not met. */
    NOTHING
  }

  /** Continents of UN M49, Antarctica left out: nobody there can sign. */
  private static final int CONTINENTS = 5;

  private static final long EVERYBODY = 10_000_000_000L;

  static InEffect of(Roll roll, LocalDate day) {
    Instrument instrument = roll.instrument();
    Status<InstrumentState> state = instrument.stateOn(day);
    boolean provisional = provisional(instrument, day);
    if (state.possible().contains(InstrumentState.IN_EFFECT)) {
      Truth on = Truth.of(state instanceof Status.Known<?>, true);
      When since = state instanceof Status.Known<?> known ? known.since() : null;
      return new InEffect(since, on, by(instrument), provisional);
    }
    Optional<EffectRule> rule = instrument.termsOn(day).effectRule();
    boolean ended = !state.possible().contains(InstrumentState.ADOPTED);
    if (rule.isEmpty() || ended) {
      return new InEffect(null, Truth.NO, By.NOTHING, provisional);
    }
    return computed(
        Met.of(roll, instrument.termsOn(day), rule.get()), instrument, day, provisional);
  }

  /** Whom the rule of effect may count on. */
  static Circle circle(Terms terms, Roll roll) {
    return circle(terms.is("circle", "INVITED") ? everInvited(roll) : null);
  }

  /**
   * @param invited null if everybody may come
   */
  public static Circle circle(@Nullable Set<String> invited) {
    return new Circle(invited, CONTINENTS, EVERYBODY);
  }

  private static Set<String> everInvited(Roll roll) {
    Set<String> invited = new HashSet<>();
    for (Participant each : roll.participants().values()) {
      if (each.ever(Done.INVITATION)) {
        invited.add(each.actor());
      }
    }
    return invited;
  }

  private static InEffect computed(
      Met met, Instrument instrument, LocalDate day, boolean provisional) {
    Optional<Effect> soonest = met.soonest();
    Optional<Effect> latest = met.latest();
    if (soonest.isEmpty()) {
      return new InEffect(null, Truth.NO, By.NOTHING, provisional);
    }
    LocalDate adopted = instrument.adoptedOn().map(When::earliest).orElse(LocalDate.MIN);
    Truth on =
        Truth.of(
            latest.filter(each -> on(each, adopted, day)).isPresent()
                && on(soonest.get(), adopted, day),
            on(soonest.get(), adopted, day)
                || latest.filter(each -> on(each, adopted, day)).isPresent());
    LocalDate first = later(soonest.get().from(), adopted);
    LocalDate last = latest.map(each -> later(each.from(), adopted)).orElse(first);
    return new InEffect(span(first, last), on, By.RULE, provisional);
  }

  private static boolean on(Effect effect, LocalDate adopted, LocalDate day) {
    return effect.on(day) && !day.isBefore(adopted);
  }

  private static When span(LocalDate first, LocalDate last) {
    return first.isBefore(last)
        ? city.hansa.engine.register.Disputed.among(
            List.of(PartialDate.of(first), PartialDate.of(last)))
        : PartialDate.of(first);
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }

  private static By by(Instrument instrument) {
    return instrument.last(InstrumentLife.ANNOUNCE_EFFECT).isPresent()
        ? By.ANNOUNCEMENT
        : By.ADOPTION;
  }

  private static boolean provisional(Instrument instrument, LocalDate day) {
    return instrument.all(InstrumentLife.APPLY).stream().anyMatch(act -> holds(act, day));
  }

  /** From the day it was done, or names, to the last day that it names. */
  static boolean holds(Act act, LocalDate day) {
    LocalDate from =
        act.payload().text("from").map(PartialDate::parse).orElse(act.madeOn()).latest();
    return !day.isBefore(from)
        && act.payload()
            .text("lastDay")
            .map(PartialDate::parse)
            .filter(last -> day.isAfter(last.latest()))
            .isEmpty();
  }
}
