package city.hansa.engine.register.calendar;

import city.hansa.engine.register.Disputed;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When an instrument takes effect: with a number of confirmations, then a delay.
 *
 * @param confirmations how many it takes, 1 or more
 * @param endsBelow whether the text says that effect ends when fewer are left
 */
public record EffectRule(int confirmations, EffectFormula formula, boolean endsBelow) {

  /** In effect: [from, until); {@code until} is null while nothing ended it. */
  public record Effect(LocalDate from, @Nullable LocalDate until) {}

  /**
   * @throws IllegalArgumentException if it takes fewer than one
   */
  public EffectRule {
    if (confirmations < 1) {
      throw new IllegalArgumentException(
          "Effect with %d confirmations: it takes 1 or more".formatted(confirmations));
    }
  }

  /** The first day in effect, if there are enough; the days in any order. */
  public Optional<LocalDate> effectDay(List<LocalDate> confirmed) {
    return kth(confirmed.stream()).map(formula::after);
  }

  /** The same where dates are not known to the day; the result spans every day possible. */
  public Optional<When> effectDate(List<When> confirmed) {
    Function<Function<When, LocalDate>, Optional<LocalDate>> bound =
        end -> kth(confirmed.stream().map(end)).map(formula::after);
    return bound
        .apply(When::earliest)
        .flatMap(first -> bound.apply(When::latest).map(last -> between(first, last)));
  }

  /**
   * Effect with withdrawals. One that takes effect before there were enough confirmations counts
   * against them; a later one changes nothing unless the text says so. Once ended, effect does not
   * come back by itself. Of one day, confirmations count first.
   *
   * @param withdrawn the days on which actors were out
   */
  public Optional<Effect> effect(List<LocalDate> confirmed, List<LocalDate> withdrawn) {
    Optional<LocalDate> enough =
        confirmed.stream()
            .sorted()
            .filter(day -> upTo(day, confirmed) - before(day, withdrawn) >= confirmations)
            .findFirst();
    return enough
        .map(formula::after)
        .map(from -> new Effect(from, end(from, confirmed, withdrawn)))
        .filter(effect -> !effect.from.equals(effect.until));
  }

  private @Nullable LocalDate end(
      LocalDate from, List<LocalDate> confirmed, List<LocalDate> withdrawn) {
    if (!endsBelow) {
      return null;
    }
    return Stream.concat(Stream.of(from), withdrawn.stream().filter(day -> day.isAfter(from)))
        .sorted()
        .filter(day -> upTo(day, confirmed) - upTo(day, withdrawn) < confirmations)
        .findFirst()
        .orElse(null);
  }

  private Optional<LocalDate> kth(Stream<LocalDate> days) {
    return days.sorted().skip(confirmations - 1L).findFirst();
  }

  private static long upTo(LocalDate day, List<LocalDate> days) {
    return days.stream().filter(other -> !other.isAfter(day)).count();
  }

  private static long before(LocalDate day, List<LocalDate> days) {
    return days.stream().filter(other -> other.isBefore(day)).count();
  }

  private static When between(LocalDate first, LocalDate last) {
    return Disputed.among(List.of(PartialDate.of(first), PartialDate.of(last)));
  }
}
