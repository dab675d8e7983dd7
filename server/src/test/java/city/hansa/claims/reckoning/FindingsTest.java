package city.hansa.claims.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.claims.Claim;
import city.hansa.claims.Decision;
import city.hansa.claims.Origin;
import city.hansa.claims.State;
import city.hansa.claims.entry.Numbers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class FindingsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @Test
  void oneVoiceAsserts() {
    assertThat(states("a SIGNATORY 17 city 2017 s1")).isEqualTo("a ASSERTED");
  }

  @Test
  void anIndependentSourceCorroborates() {
    assertThat(
            states(
                """
                a SIGNATORY 113  city 2015-10-15 s1
                b SIGNATORY >100 city 2015-10-15 s2
                """))
        .isEqualTo("a ASSERTED, b CORROBORATED");
  }

  @Test
  void whoTookOverConfirmsNothing() {
    assertThat(
            states(
                """
                a NETWORK_ACTIVE ~60 network 1985 s1(s0)
                b NETWORK_ACTIVE ~60 network 1985 s2(s0)
                """))
        .isEqualTo("a ASSERTED, b ASSERTED");
  }

  @Test
  void overOneHundredAndFiftyAndSeventySixDisputeEachOther() {
    assertThat(
            states(
                """
                a ADOPTER >150 mayor 2018-12 s1
                b ADOPTER 76   mayor 2018-12 s2
                """))
        .isEqualTo("a DISPUTED, b DISPUTED");
  }

  @Test
  void aComputedSeventySixRefutesOverOneHundredAndFifty() {
    List<Claim> claims = new ArrayList<>(Said.in("a ADOPTER >150 mayor 2018-12 s1"));
    claims.add(Said.computed("z ADOPTER 76 mayor 2018-12"));
    assertThat(states(claims, List.of())).isEqualTo("a REFUTED, z DISPUTED");
  }

  @Test
  void aboutTwoHundredToleratesTenPercent() {
    assertThat(
            states(
                """
                a NETWORK_ACTIVE ~200 network 2009 s1
                b NETWORK_ACTIVE 180  network 2009 s2
                """))
        .isEqualTo("a CORROBORATED, b ASSERTED");
    assertThat(
            states(
                """
                a NETWORK_ACTIVE ~200 network 2009 s1
                b NETWORK_ACTIVE 179  network 2009 s2
                """))
        .isEqualTo("a DISPUTED, b DISPUTED");
  }

  @Test
  void whatDiffersInKindUnitOrTimeIsNotCompared() {
    assertThat(
            states(
                """
                a SIGNATORY 150  city   2017-11 s1
                b ATTENDEE  >150 person 2017-11 s2
                c SIGNATORY 50   person 2017-11 s3
                d SIGNATORY 50   city   2018    s4
                e SIGNATORY 50   city   -       s5
                """))
        .isEqualTo("a ASSERTED, b ASSERTED, c ASSERTED, d ASSERTED, e ASSERTED");
  }

  @Test
  void aMonthMeetsItsYear() {
    assertThat(
            states(
                """
                a ACTION_REPORTED 10000  action 2015    s1
                b ACTION_REPORTED >14000 action 2015-11 s2
                """))
        .isEqualTo("a DISPUTED, b DISPUTED");
  }

  @Test
  void aDecisionSettlesUntilSomethingNewIsSaid() {
    String two =
        """
        a ADOPTER >150 mayor 2018-12 s1
        b ADOPTER 76   mayor 2018-12 s2
        """;
    Decision forB =
        new Decision.Resolution(7, TODAY, "office", "the list was counted", "b", Set.of("a"));
    assertThat(states(Said.in(two), List.of(forB))).isEqualTo("a RESOLVED, b RESOLVED");
    List<Claim> three = new ArrayList<>(Said.in(two));
    three.add(Said.one("c ADOPTER 80 mayor 2018-12 s3"));
    assertThat(states(three, List.of(forB))).isEqualTo("a DISPUTED, b DISPUTED, c DISPUTED");
  }

  @Test
  void anObjectionDisputesAndALaterOneReopens() {
    List<Claim> claims = Said.in("a SIGNATORY 104 city 2020 s1");
    Decision doubt = new Decision.Objection(3, TODAY, "office", "no list", "a");
    Decision settled = new Decision.Resolution(4, TODAY, "office", "list", "a", Set.of());
    Decision again = new Decision.Objection(5, TODAY, "other", "two doubles", "a");
    assertThat(states(claims, List.of(doubt))).isEqualTo("a DISPUTED");
    assertThat(states(claims, List.of(settled, doubt))).isEqualTo("a RESOLVED");
    assertThat(states(claims, List.of(again, settled, doubt))).isEqualTo("a DISPUTED");
  }

  @Test
  void whatIsWithdrawnDisputesNothing() {
    List<Claim> claims =
        Said.in(
            """
            a ADOPTER >150 mayor 2018-12 s1
            b ADOPTER 76   mayor 2018-12 s2
            """);
    Decision back = new Decision.Withdrawal(9, TODAY, "office", "misread", "a");
    assertThat(states(claims, List.of(back))).isEqualTo("a WITHDRAWN, b ASSERTED");
  }

  @Test
  void aForecastGoesStaleOnItsDay() {
    Claim said = Said.one("a YEAR 2022 year 2018-12 s1");
    Claim forecast =
        new Claim(
            "a",
            said.about(),
            said.quantity(),
            said.asOf(),
            null,
            "s1",
            "s1",
            null,
            null,
            LocalDate.of(2023, 1, 1),
            null,
            new Origin.Shipped());
    assertThat(state(forecast, LocalDate.of(2022, 12, 31))).isEqualTo(State.ASSERTED);
    assertThat(state(forecast, LocalDate.of(2023, 1, 1))).isEqualTo(State.STALE);
  }

  private static State state(Claim claim, LocalDate day) {
    return Findings.of(List.of(claim), List.of(), day).values().iterator().next().state();
  }

  private static String states(String drawing) {
    return states(Said.in(drawing), List.of());
  }

  private static String states(List<Claim> claims, List<Decision> decisions) {
    return Findings.of(claims, decisions, TODAY).values().stream()
        .map(each -> each.claim().id() + " " + each.state())
        .collect(Collectors.joining(", "));
  }

  @Test
  void numbersAreReadAsPeopleTypeThem() {
    assertThat(
            Arrays.asList("1500000000", "1,500,000,000", "1 500 000 000", "1.5 bn", "1.5 Billion"))
        .allSatisfy(text ->
            assertThat(Numbers.parse(text))
                .isEqualTo(java.math.BigDecimal.valueOf(1_500_000_000L)));
    assertThat(Arrays.asList("1,5", "12,34,567", "-3", "many", "", "1e9"))
        .allSatisfy(text ->
            org.assertj.core.api.Assertions.assertThatThrownBy(() -> Numbers.parse(text))
                .isInstanceOf(IllegalArgumentException.class));
  }
}
