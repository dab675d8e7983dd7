package city.hansa.engine.register;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Random dates of a few years, small enough to try every day that they allow. */
final class Drawn {

  private Drawn() {}

  /** Days that crowd around turns of months and years, a leap day among them. */
  static Arbitrary<LocalDate> days() {
    LocalDate start = LocalDate.of(2003, 11, 1);
    Arbitrary<LocalDate> any = Arbitraries.integers().between(0, 500).map(start::plusDays);
    return Arbitraries.oneOf(
        any, Arbitraries.of("2003-12-31", "2004-01-01", "2004-02-29").map(LocalDate::parse));
  }

  static Arbitrary<PartialDate> dates() {
    return Arbitraries.oneOf(
        days().map(PartialDate::of),
        days().map(day -> PartialDate.of(YearMonth.from(day))),
        days().map(day -> PartialDate.ofYear(day.getYear())));
  }

  static Arbitrary<When> whens() {
    return Arbitraries.oneOf(
        dates().map(date -> (When) date), dates().list().ofSize(2).map(Disputed::among));
  }

  /** Months, days and disputes only: pairs of bounds stay few. */
  static Arbitrary<When> shortWhens() {
    return whens().filter(when -> when.latest().isBefore(when.earliest().plusDays(32)));
  }

  static Arbitrary<Period> periods() {
    Arbitrary<Optional<When>> from = shortWhens().optional(0.8);
    Arbitrary<End> end =
        Arbitraries.oneOf(Arbitraries.of(End.OPEN, End.SOMETIME), shortWhens().map(End::on));
    return Combinators.combine(from, end)
        .filter((start, until) -> holdsADay(start, until))
        .as((start, until) -> new Period(start.orElse(null), until));
  }

  private static boolean holdsADay(Optional<When> from, End until) {
    return from.isEmpty()
        || !(until instanceof End.On(When end))
        || from.get().earliest().isBefore(end.latest());
  }

  static List<LocalDate> days(When when) {
    return when.earliest().datesUntil(when.latest().plusDays(1)).toList();
  }

  static Truth judged(Stream<Boolean> worlds) {
    List<Boolean> all = worlds.distinct().toList();
    return all.size() == 2 ? Truth.UNKNOWN : Truth.of(all.getFirst());
  }
}
