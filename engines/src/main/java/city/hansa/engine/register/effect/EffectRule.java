package city.hansa.engine.register.effect;

import city.hansa.engine.register.When;
import city.hansa.engine.register.calendar.EffectFormula;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an instrument takes effect: once a condition is met, then a delay. Written {@code COUNT(10)
 * THEN ON_NTH_DAY_AFTER(30)}, with {@code ENDS BELOW} at the end where the text says that effect
 * ends when the condition is met no more.
 *
 * <p>Somebody who leaves before the condition was met counts against it; who leaves later changes
 * nothing unless the text says so. Once ended, effect does not come back by itself. Of one day,
 * those who come count before those who leave.
 */
public record EffectRule(Condition condition, EffectFormula delay, boolean endsBelow) {

  private static final Pattern FORM = Pattern.compile("(.*?)(?: THEN (\\S+))?( ENDS BELOW)?");
  private static final EffectFormula AT_ONCE = new EffectFormula.OnNthDayAfter(0);

  /**
   * In effect: [from, until).
   *
   * @param met the day on which the condition was met
   * @param until null while nothing ended it
   */
  public record Effect(LocalDate met, LocalDate from, @Nullable LocalDate until) {

    public boolean on(LocalDate day) {
      return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
  }

  /** How dates that are not known to the day are taken. */
  private record Reading(Function<When, LocalDate> coming, Function<When, LocalDate> leaving) {

    LocalDate from(Consent consent) {
      return coming.apply(consent.from());
    }

    @Nullable LocalDate until(Consent consent) {
      return consent.until() == null ? null : leaving.apply(consent.until());
    }
  }

  /**
   * @throws Unreadable naming the place and the fault
   */
  public static EffectRule parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new Unreadable(Unreadable.Fault.CONDITION, "", 1);
    }
    return new EffectRule(
        Notation.parse(form.group(1)), delay(form.group(2), form.start(2)), form.group(3) != null);
  }

  private static EffectFormula delay(@Nullable String text, int from) {
    try {
      return text == null ? AT_ONCE : EffectFormula.parse(text);
    } catch (IllegalArgumentException unreadable) {
      throw new Unreadable(Unreadable.Fault.DELAY, text == null ? "" : text, from + 1);
    }
  }

  /** With so many confirmations. */
  public static EffectRule ofCount(int count, EffectFormula delay, boolean endsBelow) {
    return new EffectRule(new Condition.Count(count), delay, endsBelow);
  }

  /** The form that {@link #parse} reads. */
  @Override
  public String toString() {
    return condition + " THEN " + delay + (endsBelow ? " ENDS BELOW" : "");
  }

  /** The effect if everybody came as early and left as late as the dates allow; O(n log n). */
  public Optional<Effect> soonest(Circle circle, Collection<Consent> consents) {
    return effect(circle, consents, new Reading(When::earliest, When::latest));
  }

  /** The effect if everybody came as late and left as early as the dates allow; O(n log n). */
  public Optional<Effect> latest(Circle circle, Collection<Consent> consents) {
    return effect(circle, consents, new Reading(When::latest, When::earliest));
  }

  private Optional<Effect> effect(Circle circle, Collection<Consent> all, Reading reading) {
    return met(circle, all, reading)
        .map(met -> {
          LocalDate from = delay.after(met);
          return new Effect(met, from, endsBelow ? end(from, circle, all, reading) : null);
        })
        .filter(effect -> !effect.from.equals(effect.until));
  }

  private Optional<LocalDate> met(Circle circle, Collection<Consent> all, Reading reading) {
    Sweep sweep = new Sweep(all, reading::from, reading::until);
    List<LocalDate> days =
        Stream.concat(condition.days(), all.stream().map(reading::from))
            .distinct()
            .sorted()
            .toList();
    for (LocalDate day : days) {
      sweep.to(day, day.minusDays(1));
      if (condition.met(day, sweep.tally(), circle)) {
        return Optional.of(day);
      }
    }
    return Optional.empty();
  }

  private @Nullable LocalDate end(
      LocalDate from, Circle circle, Collection<Consent> all, Reading reading) {
    Sweep sweep = new Sweep(all, reading::from, reading::until);
    Stream<LocalDate> leaving =
        all.stream().map(reading::until).flatMap(Stream::ofNullable).filter(from::isBefore);
    List<LocalDate> days =
        Stream.concat(Stream.of(from), leaving)
            .distinct()
            .sorted(Comparator.naturalOrder())
            .toList();
    for (LocalDate day : days) {
      sweep.to(day, day);
      if (!condition.met(day, sweep.tally(), circle)) {
        return day;
      }
    }
    return null;
  }
}
