package city.hansa.engine.register;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of days [from, until): the first day belongs to it, the day that ends it does not, and
 * it holds at least one day. Answers are YES if they hold for every pair of first and ending day
 * that the two bounds allow, NO if for none, UNKNOWN otherwise. Every method takes constant time.
 *
 * <p>That a period holds at least one day is used: what began on 15 June 2004 and ended in 2004 was
 * surely there on 15 June; what ended on 1 May, begun nobody knows when, was there on 30 April.
 *
 * @param from the first day, null if nobody says
 */
public record Period(@Nullable When from, End until) {

  /** Stand for "any day ever"; real dates keep to years 0001 to 9999. */
  private static final LocalDate DAWN = LocalDate.MIN;

  private static final LocalDate DOOM = LocalDate.MAX;

  /**
   * @throws IllegalArgumentException if the bounds allow no day at all
   */
  public Period {
    if (from != null && until instanceof End.On(When end) && from.before(end) == Truth.NO) {
      throw new IllegalArgumentException(
          "Period from %s until %s: it ends before it begins; the end is the first day after it"
              .formatted(from, end));
    }
  }

  public static Period since(When from) {
    return new Period(from, End.OPEN);
  }

  public static Period between(When from, When until) {
    return new Period(from, End.on(until));
  }

  public Truth contains(LocalDate day) {
    return Truth.of(
        !lastStart().isAfter(day) && day.isBefore(firstEnd()),
        !firstStart().isAfter(day) && day.isBefore(lastEnd()));
  }

  /** Whether the two share a day. */
  public Truth overlaps(Period other) {
    return Truth.of(
        lastStart().isBefore(other.firstEnd()) && other.lastStart().isBefore(firstEnd()),
        firstStart().isBefore(other.lastEnd()) && other.firstStart().isBefore(lastEnd()));
  }

  /**
   * Age on a day in whole years; what ended earlier keeps the age it had reached. A year is
   * complete on its anniversary; that of 29 February falls to the 28th in common years. Where it is
   * unknown whether it had begun, the range is that of the cases in which it had.
   */
  public Age years(LocalDate asOf) {
    if (from == null) {
      return new Age.Unknown();
    }
    if (asOf.isBefore(firstStart())) {
      return new Age.NotBegun();
    }
    LocalDate start = earlier(lastStart(), asOf);
    LocalDate soonest = firstEnd().isAfter(start) ? firstEnd() : start.plusDays(1);
    int min = anniversaries(start, earlier(soonest, asOf));
    return new Age.Years(min, anniversaries(firstStart(), earlier(lastEnd(), asOf)));
  }

  private static int anniversaries(LocalDate start, LocalDate end) {
    int years = end.getYear() - start.getYear();
    return start.plusYears(years).isAfter(end) ? years - 1 : years;
  }

  private LocalDate firstStart() {
    return from == null ? DAWN : from.earliest();
  }

  private LocalDate lastStart() {
    LocalDate lastPossible = lastEnd().minusDays(1);
    return from == null ? lastPossible : earlier(from.latest(), lastPossible);
  }

  private LocalDate firstEnd() {
    LocalDate firstPossible = firstStart().plusDays(1);
    return switch (until) {
      case End.Open() -> DOOM;
      case End.On(When end) ->
          end.earliest().isAfter(firstPossible) ? end.earliest() : firstPossible;
      case End.Sometime() -> firstPossible;
    };
  }

  private LocalDate lastEnd() {
    return until instanceof End.On(When end) ? end.latest() : DOOM;
  }

  private static LocalDate earlier(LocalDate a, LocalDate b) {
    return a.isBefore(b) ? a : b;
  }
}
