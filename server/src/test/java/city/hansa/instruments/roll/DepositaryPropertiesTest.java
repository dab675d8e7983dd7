package city.hansa.instruments.roll;

import static city.hansa.instruments.roll.DrawnActs.DAYS;
import static city.hansa.instruments.roll.DrawnActs.START;
import static city.hansa.instruments.roll.DrawnActs.day;
import static city.hansa.instruments.roll.DrawnActs.ofKeeper;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.instruments.Instrument;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * One depositary at a time, and what was set later holds: against a calendar in which every change
 * is written on its day, whatever the order in which it was recorded.
 */
class DepositaryPropertiesTest {
  private static final List<String> KEEPERS = List.of("keeper", "lyon-fr", "turku-fi", "uclg");

  private static List<Act> registered(Random random, String verb, String field) {
    List<Act> acts = new ArrayList<>();
    acts.add(
        ofKeeper(
            1,
            "register",
            START.minusDays(9),
            Map.of("title", "Pact", "kind", "PACT", "depositary", "keeper", "report", "P9Y")));
    int changes = random.nextInt(6);
    for (int i = 0; i < changes; i++) {
      String value =
          field.equals("to") ? DrawnActs.one(KEEPERS, random) : "P" + (1 + random.nextInt(8)) + "Y";
      acts.add(ofKeeper(10 + i, verb, day(random), Map.of(field, value)));
    }
    return acts;
  }

  /** Day by day; of one day, the act with the higher number has the last word. */
  private static String inCalendar(List<Act> acts, String verb, String field, LocalDate day) {
    String value = field.equals("to") ? "keeper" : "P9Y";
    for (LocalDate at = START; !at.isAfter(day); at = at.plusDays(1)) {
      for (Act act : acts) {
        boolean today = act.verb().equals(verb) && act.madeOn().earliest().equals(at);
        value = today ? act.payload().text(field).orElseThrow() : value;
      }
    }
    return value;
  }

  @Property(tries = 300)
  void oneKeepsItOnEveryDay(@ForAll Random random) {
    List<Act> acts = registered(random, "handOver", "to");
    Instrument instrument = Instrument.of("pact", acts).orElseThrow();
    for (int at = 0; at < DAYS; at++) {
      LocalDate day = START.plusDays(at);
      assertThat(instrument.depositaryOn(day))
          .as("on %s of %s", day, acts)
          .isEqualTo(inCalendar(acts, "handOver", "to", day));
    }
  }

  @Property(tries = 300)
  void termsAreThoseThatWereSetLastByTheirOwnDay(@ForAll Random random) {
    List<Act> acts = registered(random, "setTerms", "report");
    Instrument instrument = Instrument.of("pact", acts).orElseThrow();
    for (int at = 0; at < DAYS; at++) {
      LocalDate day = START.plusDays(at);
      assertThat(instrument.termsOn(day).text("report"))
          .as("on %s of %s", day, acts)
          .isEqualTo(inCalendar(acts, "setTerms", "report", day));
    }
  }

  /** What was known before a handover was recorded stays: the old depositary kept it. */
  @Property(tries = 200)
  void beforeAHandoverWasKnownTheOldOneKeptIt(@ForAll Random random) {
    List<Act> acts = registered(random, "handOver", "to");
    int known = random.nextInt(acts.size());
    Instrument instrument = Instrument.of("pact", acts).orElseThrow();
    Instrument then =
        instrument.knownAt(Instant.EPOCH.plusSeconds(acts.get(known).number())).orElseThrow();
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    assertThat(then.depositaryOn(day))
        .isEqualTo(inCalendar(acts.subList(0, known + 1), "handOver", "to", day));
  }
}
