package city.hansa.instruments.roll;

import static city.hansa.instruments.roll.DrawnActs.ACTORS;
import static city.hansa.instruments.roll.DrawnActs.DAYS;
import static city.hansa.instruments.roll.DrawnActs.START;
import static city.hansa.instruments.roll.DrawnActs.day;
import static city.hansa.instruments.roll.DrawnActs.of;
import static city.hansa.instruments.roll.DrawnActs.ofKeeper;
import static city.hansa.instruments.roll.DrawnActs.one;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.status.Remark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Conditions where none are allowed are kept and have no effect: against a calendar of the policy
 * and a roll in which nobody ever made one.
 */
class ConditionPropertiesTest {
  private static final List<String> POLICIES = List.of("NONE_ALLOWED", "LISTED_ONLY", "FREE");

  /** The policy from each day on. */
  private static TreeMap<LocalDate, String> policies(Random random) {
    TreeMap<LocalDate, String> all = new TreeMap<>();
    all.put(START.minusDays(9), one(POLICIES, random));
    int changes = random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      all.put(day(random), one(POLICIES, random));
    }
    return all;
  }

  private static Instrument instrument(TreeMap<LocalDate, String> policies) {
    List<Act> acts = new ArrayList<>();
    policies.forEach((day, policy) ->
        acts.add(
            acts.isEmpty()
                ? ofKeeper(
                    1,
                    "register",
                    day,
                    Map.of("title", "Pact", "kind", "PACT", "conditionPolicy", policy))
                : ofKeeper(9L - acts.size(), "setTerms", day, Map.of("conditionPolicy", policy))));
    acts.add(ofKeeper(9, "freeze", START.minusDays(8), Map.of()));
    acts.add(ofKeeper(10, "adopt", START.minusDays(7), Map.of("takesEffect", "AT_ADOPTION")));
    return Instrument.of("pact", acts).orElseThrow();
  }

  @Property(tries = 300)
  void whatThePolicyForbidsIsKeptAndChangesNothing(@ForAll Random random) {
    TreeMap<LocalDate, String> policies = policies(random);
    List<Act> plain = new ArrayList<>();
    List<Act> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      String actor = one(ACTORS, random);
      String verb = List.of("join", "sign", "reserve", "declare").get(random.nextInt(4));
      Map<String, String> words =
          verb.equals("reserve") || verb.equals("declare")
              ? Map.of("words", "Words " + i)
              : Map.of();
      Act act = of(20 + i, verb, actor, day(random), words);
      all.add(act);
      if (words.isEmpty()) {
        plain.add(act);
      }
    }
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    Instrument instrument = instrument(policies);
    Sheet sheet = Sheet.of(Roll.of(instrument, all, Map.of()), day);
    Sheet without = Sheet.of(Roll.of(instrument, plain, Map.of()), day);
    assertThat(sheet.counts()).isEqualTo(without.counts());
    for (Line line : sheet.lines()) {
      List<String> expected =
          all.stream()
              .filter(act -> act.actor().equals(line.actor()) && !plain.contains(act))
              .filter(act -> !act.madeOn().earliest().isAfter(day))
              .map(act -> told(act, policies))
              .toList();
      assertThat(Remark.of(line, sheet))
          .extracting(each -> each.words() + (each.withoutEffect() ? " without effect" : ""))
          .isEqualTo(expected);
    }
  }

  private static String told(Act act, TreeMap<LocalDate, String> policies) {
    String policy = policies.floorEntry(act.madeOn().earliest()).getValue();
    boolean void1 = act.verb().equals("reserve") && policy.equals("NONE_ALLOWED");
    return act.payload().text("words").orElseThrow() + (void1 ? " without effect" : "");
  }
}
