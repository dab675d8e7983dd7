package city.hansa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.register.End;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Period;
import city.hansa.engine.register.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The counts against every pair of days that the dates allow. */
class ActiveByYearTest {
  private static final LocalDate DAY = LocalDate.of(1994, 5, 17);

  @Test
  void countsOneLine() {
    List<Period> lives =
        List.of(
            Period.since(PartialDate.parse("1990")),
            Period.between(PartialDate.parse("1991-04"), PartialDate.parse("1993")),
            new Period(null, End.OPEN));
    assertThat(ActiveByYear.count(lives, 1989, DAY))
        .containsExactly(
            new YearCount(1989, 0, 1),
            new YearCount(1990, 1, 1),
            new YearCount(1991, 2, 1),
            new YearCount(1992, 2, 1),
            new YearCount(1993, 1, 1),
            new YearCount(1994, 1, 1));
  }

  @Test
  void agreesWithEveryPairOfDaysThatTheDatesAllow() {
    Random random = new Random(20261122);
    List<Period> lives = new ArrayList<>();
    while (lives.size() < 25) {
      lives.add(life(random));
    }
    for (YearCount count : ActiveByYear.count(lives, 1989, DAY)) {
      LocalDate on = count.year() == 1994 ? DAY : LocalDate.of(count.year(), 12, 31);
      int sure = 0;
      int possible = 0;
      for (Period life : lives) {
        Worlds worlds = worlds(life, on);
        sure += worlds.without() == 0 ? 1 : 0;
        possible += worlds.with() > 0 ? 1 : 0;
      }
      assertThat(count).isEqualTo(new YearCount(count.year(), sure, possible - sure));
    }
  }

  /**
   * @param with pairs of first and ending day that put the day inside; likewise {@code without}
   */
  private record Worlds(long with, long without) {}

  private static Worlds worlds(Period life, LocalDate on) {
    When from = life.from();
    long first = (from == null ? LocalDate.of(1988, 1, 1) : from.earliest()).toEpochDay();
    long last = (from == null ? LocalDate.of(1996, 12, 31) : from.latest()).toEpochDay();
    long day = on.toEpochDay();
    long with = 0;
    long without = 0;
    for (long start = first; start <= last; start++) {
      for (long end : ends(life)) {
        if (start < end) {
          boolean inside = start <= day && day < end;
          with += inside ? 1 : 0;
          without += inside ? 0 : 1;
        }
      }
    }
    return new Worlds(with, without);
  }

  private static long[] ends(Period life) {
    return switch (life.until()) {
      case End.Open() -> new long[] {LocalDate.of(2100, 1, 1).toEpochDay()};
      case End.On(When end) ->
          java.util.stream.LongStream.rangeClosed(
                  end.earliest().toEpochDay(), end.latest().toEpochDay())
              .toArray();
      case End.Sometime() -> throw new AssertionError("not drawn here");
    };
  }

  private static Period life(Random random) {
    String from = date(random, 1988, 4);
    String until = date(random, 1992, 4);
    return switch (random.nextInt(4)) {
      case 0 -> new Period(null, End.on(PartialDate.parse(until)));
      case 1 -> Period.since(PartialDate.parse(from));
      default -> Period.between(PartialDate.parse(from), PartialDate.parse(until));
    };
  }

  private static String date(Random random, int year, int span) {
    String text = Integer.toString(year + random.nextInt(span));
    return switch (random.nextInt(3)) {
      case 0 -> text;
      case 1 -> text + "-%02d".formatted(1 + random.nextInt(12));
      default -> text + "-%02d-%02d".formatted(1 + random.nextInt(12), 1 + random.nextInt(28));
    };
  }
}
