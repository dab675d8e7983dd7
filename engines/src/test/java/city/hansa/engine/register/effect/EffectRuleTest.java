package city.hansa.engine.register.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.When;
import city.hansa.engine.register.calendar.EffectFormula;
import city.hansa.engine.register.effect.EffectRule.Effect;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EffectRuleTest {

  private static final Circle OPEN = new Circle(null, 5, 8_000_000_000L);
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  /** One letter an actor, its days as from..until; upper case letters live in region two. */
  private static List<Consent> consents(String text) {
    return Stream.of(text.split(" "))
        .filter(each -> !each.isEmpty())
        .map(EffectRuleTest::consent)
        .toList();
  }

  private static Consent consent(String text) {
    String[] days = text.substring(2).split("[.][.]");
    String region = Character.isUpperCase(text.charAt(0)) ? "two" : "one";
    return new Consent(
        text.substring(0, 1),
        region,
        1_000L,
        When.parse(days[0]),
        days.length > 1 ? When.parse(days[1]) : null);
  }

  private static @Nullable String shown(Optional<Effect> effect) {
    return effect
        .map(each -> each.from() + " " + (each.until() == null ? "on" : each.until()))
        .orElse(null);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          COUNT(2) THEN ON_NTH_DAY_AFTER(30)            | a:2026-01-01 | -
          COUNT(2) THEN ON_NTH_DAY_AFTER(30)            | a:2026-03-03 b:2026-01-01 | 2026-04-02 on
          COUNT(2) THEN AFTER_EXPIRY_OF_N_DAYS(30)      | a:2026-03-03 b:2026-01-01 | 2026-04-03 on
          COUNT(2) THEN ON_NTH_DAY_AFTER(30)            | a:2026-01-01..2026-06-01 b:2026-03-03 | 2026-04-02 on
          COUNT(2) THEN ON_NTH_DAY_AFTER(30) ENDS BELOW | a:2026-01-01..2026-06-01 b:2026-03-03 | 2026-04-02 2026-06-01
          COUNT(2) THEN ON_NTH_DAY_AFTER(30) ENDS BELOW | a:2026-01-01..2026-03-20 b:2026-03-03 | -
          COUNT(2) THEN ON_NTH_DAY_AFTER(30)            | a:2026-01-01..2026-03-20 b:2026-03-03 | 2026-04-02 on
          COUNT(2) THEN ON_NTH_DAY_AFTER(30)            | a:2026-01-01..2026-02-01 b:2026-03-03 | -
          COUNT(2) THEN ON_NTH_DAY_AFTER(30)            | a:2026-01-01..2026-03-03 b:2026-03-03 | 2026-04-02 on
          COUNT(2) THEN ON_NTH_DAY_AFTER(30) ENDS BELOW | a:2026-01-01..2026-06-01 b:2026-03-03 c:2026-05-01..2026-07-01 | 2026-04-02 2026-07-01
          COUNT(2)                                      | a:2026-01-01 a:2026-01-05 | -
          COUNT(2) ENDS BELOW                           | a:2026-01-01..2026-02-01 b:2026-01-03 a:2026-03-01 | 2026-01-03 2026-02-01
          REGIONS(2, 1)                                 | a:2026-01-01 b:2026-02-01 C:2026-03-01 | 2026-03-01 on
          NAMED(a, C)                                   | a:2026-01-01 b:2026-02-01 C:2026-03-01 | 2026-03-01 on
          PEOPLE(3000)                                  | a:2026-01-01 b:2026-02-01 C:2026-03-01 | 2026-03-01 on
          DATE(2026-02-15)                              | a:2026-01-01 | 2026-02-15 on
          ALL(COUNT(2); DATE(2026-02-15))               | a:2026-01-01 b:2026-02-01 | 2026-02-15 on
          ALL(COUNT(2); DATE(2026-02-15))               | a:2026-01-01 b:2026-03-01 | 2026-03-01 on
          ANY(COUNT(2); DATE(2026-02-15))               | a:2026-01-01 b:2026-03-01 | 2026-02-15 on
          COUNT(1) THEN AFTER_N_MONTHS(3)               | a:2026-11-30 | 2027-02-28 on
          """)
  void effect(String rule, String consents, @Nullable String expected) {
    EffectRule read = EffectRule.parse(rule);
    assertThat(EffectRule.parse(read.toString())).isEqualTo(read);
    assertThat(shown(read.soonest(OPEN, consents(consents)))).isEqualTo(expected);
    assertThat(shown(read.latest(OPEN, consents(consents)))).isEqualTo(expected);
  }

  @Test
  void aShareIsOfThoseInvited() {
    Circle four = new Circle(Set.of("a", "b", "c", "d"), 5, 0);
    EffectRule half = EffectRule.parse("SHARE(50)");
    assertThat(half.soonest(four, consents("a:2026-01-01 x:2026-01-02"))).isEmpty();
    assertThat(shown(half.soonest(four, consents("a:2026-01-01 x:2026-01-02 b:2026-01-03"))))
        .isEqualTo("2026-01-03 on");
    assertThat(half.soonest(OPEN, consents("a:2026-01-01"))).isEmpty();
  }

  @Test
  void datesKnownToTheMonthGiveTheSoonestAndTheLatestDay() {
    EffectRule rule = EffectRule.parse("COUNT(2) THEN ON_NTH_DAY_AFTER(30)");
    List<Consent> two = consents("a:2026 b:2026-03-01");
    assertThat(shown(rule.soonest(OPEN, two))).isEqualTo("2026-03-31 on");
    assertThat(shown(rule.latest(OPEN, two))).isEqualTo("2027-01-30 on");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          COUNT(4)                 | -
          COUNT(5)                 | COUNT(5)
          SHARE(100)               | -
          SHARE(101)               | SHARE(101)
          PEOPLE(9000000001)       | PEOPLE(9000000001)
          NAMED(a, z)              | NAMED(a, z)
          REGIONS(6, 1)            | REGIONS(6, 1)
          REGIONS(3, 2)            | REGIONS(3, 2)
          ALL(COUNT(2); COUNT(5))  | COUNT(5)
          ANY(COUNT(2); COUNT(5))  | -
          """)
  void saysWhichPartCanNeverBeTrue(String rule, @Nullable String never) {
    Circle four = new Circle(Set.of("a", "b", "c", "d"), 5, 9_000_000_000L);
    assertThat(EffectRule.parse(rule).condition().neverMet(four))
        .extracting(Object::toString)
        .isEqualTo(never == null ? List.of() : List.of(never));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''                                | CONDITION |  1",
        "COUNT                             | BRACKET   |  6",
        "COUNT(                            | BRACKET   |  7",
        "COUNT()                           | ARGUMENTS |  1",
        "COUNT(0)                          | ARGUMENTS |  1",
        "COUNT(x)                          | ARGUMENTS |  1",
        "COUNT(1, 2)                       | ARGUMENTS |  1",
        "NAMED()                           | ARGUMENTS |  1",
        "ALL()                             | CONDITION |  5",
        "DATE(2026-02-30)                  | ARGUMENTS |  1",
        "REGIONS()                         | ARGUMENTS |  1",
        "COUNT(2) AND COUNT(3)             | MORE      | 10",
        "MOST(3)                           | CONDITION |  1",
        "ALL(COUNT(2); SOON(3))            | CONDITION | 15",
        "COUNT(2) THEN SOON(3)             | DELAY     | 15",
        "ALL(ALL(ALL(ALL(ALL(ALL(ALL(ALL(ALL(COUNT(1)))))))))) | DEPTH | 37"
      })
  void saysWhereItCannotRead(String text, Unreadable.Fault fault, int place) {
    assertThatThrownBy(() -> EffectRule.parse(text))
        .isInstanceOfSatisfying(
            Unreadable.class,
            unreadable -> {
              assertThat(unreadable.fault()).isEqualTo(fault);
              assertThat(unreadable.place()).isEqualTo(place);
              assertThat(text.strip().substring(place - 1)).startsWith(unreadable.near());
            });
  }

  /** Against counting on every single day. */
  @Property(tries = 500)
  void agreesWithCountingDayByDay(
      @ForAll @Size(min = 1, max = 9) List<@IntRange(max = 60) Integer> days,
      @ForAll @IntRange(min = 1, max = 8) int k,
      @ForAll @IntRange(max = 40) int stay,
      @ForAll boolean ends) {
    List<Consent> all = new ArrayList<>();
    for (int i = 0; i < days.size(); i++) {
      LocalDate from = START.plusDays(days.get(i));
      When until = i % 2 == 0 ? null : PartialDate.of(from.plusDays(1 + stay));
      all.add(new Consent("actor-" + i, "one", null, PartialDate.of(from), until));
    }
    EffectRule rule = EffectRule.ofCount(k, new EffectFormula.OnNthDayAfter(10), ends);
    assertThat(shown(rule.soonest(OPEN, all))).isEqualTo(byCounting(all, k, ends));
  }

  private static @Nullable String byCounting(List<Consent> all, int k, boolean ends) {
    for (int day = 0; day < 200; day++) {
      LocalDate met = START.plusDays(day);
      if (all.stream().filter(each -> in(each, met) || out(each, met)).count() >= k) {
        LocalDate from = met.plusDays(10);
        for (LocalDate at = from; ends && at.isBefore(START.plusDays(400)); at = at.plusDays(1)) {
          LocalDate on = at;
          if (all.stream().filter(each -> in(each, on)).count() < k) {
            return at.equals(from) ? null : from + " " + at;
          }
        }
        return from + " on";
      }
    }
    return null;
  }

  private static boolean in(Consent each, LocalDate day) {
    return !each.from().earliest().isAfter(day)
        && (each.until() == null || each.until().earliest().isAfter(day));
  }

  private static boolean out(Consent each, LocalDate day) {
    return each.until() != null && each.until().earliest().equals(day);
  }
}
