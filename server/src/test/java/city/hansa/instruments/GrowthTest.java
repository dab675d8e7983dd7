package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Growth;
import city.hansa.instruments.roll.Sheet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The curve of growth says of every day what the sheet of that day says. */
class GrowthTest {

  private static final DepositaryHouse house = DepositaryHouse.shared();

  private static void paper(String type, String pact, String city, String day) {
    house.deposit(house.paper("participation." + type, pact, city, day, Map.of()));
  }

  /** Those who come with dates of days, months and years, leave, are suspended and succeeded. */
  private static String eventful(Map<String, ?> terms) {
    String pact = house.adopted(terms);
    List<String> cities = house.cities(9);
    paper("sign", pact, cities.get(0), "2019-03-01");
    paper("confirm", pact, cities.get(0), "2019-09-10");
    paper("sign", pact, cities.get(1), "2019-04-01");
    paper("confirm", pact, cities.get(1), "2019-10-01");
    paper("sign", pact, cities.get(2), "2019-04-01");
    paper("decline", pact, cities.get(2), "2019-11-05");
    paper("join", pact, cities.get(3), "2020-02-10");
    paper("join", pact, cities.get(4), "2020-05");
    house.deposit(house.hearsay("participation.join", pact, cities.get(5), "2020"));
    house.deposit(
        house.paper("participation.notifyWithdrawal", pact, cities.get(3), "2021-01-15", Map.of()));
    house.deposit(
        house.toward(
            "participation.suspend",
            pact,
            cities.get(0),
            "2021-06-01",
            Map.of("ground", "OWN_WISH")));
    house.deposit(
        house.toward(
            "participation.reinstate",
            pact,
            cities.get(0),
            "2021-09-01",
            Map.of("paper", "a letter")));
    house.deposit(
        house.paper(
            "participation.succeed",
            pact,
            cities.get(6),
            "2022-01-01",
            Map.of("predecessor", cities.get(1))));
    paper("sign", pact, cities.get(7), "2022-03-03");
    return pact;
  }

  private static void agrees(String pact) {
    Sheet last = house.sheet(pact, "2024-01-01");
    Growth growth = last.growth();
    assertThat(growth.points()).hasSizeGreaterThan(8);
    Set<LocalDate> days = new HashSet<>();
    growth.points().forEach(point -> days.addAll(around(point.day())));
    for (int month = 0; month < 60; month++) {
      days.add(LocalDate.of(2019, 1, 15).plusMonths(month));
    }
    for (LocalDate day : days) {
      Sheet sheet = house.sheet(pact, day.toString());
      Growth.Point point = growth.on(day).orElse(null);
      if (point == null) {
        assertThat(sheet.counts().of(What.SIGNATORIES).high()).as("on %s", day).isZero();
        assertThat(sheet.counts().of(What.COMMITTED).high()).as("on %s", day).isZero();
      } else {
        assertThat(List.of(point.signatories(), point.committed(), point.parties()))
            .as("on %s", day)
            .containsExactly(
                sheet.counts().of(What.SIGNATORIES),
                sheet.counts().of(What.COMMITTED),
                sheet.counts().of(What.PARTIES));
      }
    }
  }

  private static List<LocalDate> around(LocalDate day) {
    return List.of(day.minusDays(1), day, day.plusDays(1));
  }

  @Test
  void whereEffectComesWithAdoption() {
    agrees(eventful(Map.of("effect", "NONE", "withdrawal", "P6M")));
  }

  @Test
  void whereEffectFollowsFromARule() {
    agrees(eventful(Map.of("effect", "COUNT(3) THEN ON_NTH_DAY_AFTER(30)", "withdrawal", "P6M")));
  }

  @Test
  void whereEffectEndsWhenTooFewAreLeft() {
    agrees(
        eventful(
            Map.of(
                "effect",
                "COUNT(5) THEN FIRST_OF_MONTH_AFTER_N_MONTHS(1) ENDS BELOW",
                "withdrawal",
                "P6M")));
  }
}
