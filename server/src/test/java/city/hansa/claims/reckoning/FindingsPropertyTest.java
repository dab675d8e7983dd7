package city.hansa.claims.reckoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import city.hansa.claims.Claim;
import city.hansa.claims.CountKind;
import city.hansa.claims.Finding;
import city.hansa.claims.Origin;
import city.hansa.claims.Quantity;
import city.hansa.claims.State;
import city.hansa.claims.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What must hold of claims whatever they say. */
class FindingsPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

  @Property
  void theOrderOfClaimsMakesNoDifference(
      @ForAll("claims") List<Claim> claims, @ForAll Random shuffler) {
    List<Claim> other = new ArrayList<>(claims);
    Collections.shuffle(other, shuffler);
    assertThat(states(other)).isEqualTo(states(claims));
  }

  @Property
  void disagreementIsMutual(@ForAll("claims") List<Claim> claims) {
    Map<String, Finding> found = Findings.of(claims, List.of(), DAY);
    for (Finding each : found.values()) {
      for (Claim against : each.against()) {
        assertThat(found.get(against.id()))
            .extracting(Finding::against)
            .asInstanceOf(LIST)
            .contains(each.claim());
      }
    }
  }

  @Property
  void aStateRestsOnWhatIsShownForIt(@ForAll("claims") List<Claim> claims) {
    for (Finding each : Findings.of(claims, List.of(), DAY).values()) {
      switch (each.state()) {
        case DISPUTED, REFUTED -> assertThat(each.against()).isNotEmpty();
        case CORROBORATED -> assertThat(each.agree()).anyMatch(each.claim()::confirmedBy);
        case ASSERTED -> assertThat(each.against()).isEmpty();
        case RESOLVED, STALE, WITHDRAWN ->
            assertThat(each.state()).as("without decision or forecast").isNull();
      }
    }
  }

  @Property
  void whoReadsLessIsToldWhatFollowsFromLess(@ForAll("claims") List<Claim> claims) {
    List<Claim> open = claims.subList(0, claims.size() / 2);
    for (Finding each : Findings.of(open, List.of(), DAY).values()) {
      assertThat(open).containsAll(each.agree()).containsAll(each.against());
    }
  }

  @Property
  void agreementIsMutual(@ForAll("quantity") Quantity one, @ForAll("quantity") Quantity other) {
    assertThat(one.agreesWith(other)).isEqualTo(other.agreesWith(one));
    assertThat(one.agreesWith(one)).isTrue();
  }

  @Property
  void aboutToleratesATenthAndNoMore(@ForAll @IntRange(min = 10, max = 1_000_000) int about) {
    Quantity said = Quantity.of(BigDecimal.valueOf(about), Wording.ABOUT, null, true, "");
    long slack = about / 10;
    assertThat(said.agreesWith(Quantity.exact(about + slack))).isTrue();
    assertThat(said.agreesWith(Quantity.exact(about - slack))).isTrue();
    assertThat(said.agreesWith(Quantity.exact(about + slack + 1))).isFalse();
    assertThat(said.agreesWith(Quantity.exact(about - slack - 1))).isFalse();
  }

  @Property
  void overIsMoreThanTheNumber(@ForAll @IntRange(min = 0) int number) {
    Quantity over = Quantity.of(BigDecimal.valueOf(number), Wording.AT_LEAST, null, true, "");
    assertThat(over.agreesWith(Quantity.exact(number))).isFalse();
    assertThat(over.agreesWith(Quantity.exact(number + 1L))).isTrue();
  }

  @Property
  void moreThanFortyMillionACityAlarms(
      @ForAll @IntRange(min = 1, max = 10_000) int cities,
      @ForAll @IntRange(min = 1, max = 80_000_000) int perCity) {
    Claim claim =
        Claim.computed(
            "a",
            new Claim.About("u20", "represents", CountKind.RESIDENT, "person", null),
            Quantity.exact((long) cities * perCity),
            DAY,
            new Origin.Computed("", "/"));
    Claim said =
        new Claim(
            "a",
            claim.about(),
            claim.quantity(),
            null,
            BigDecimal.valueOf(cities),
            "s",
            "s",
            null,
            null,
            null,
            null,
            new Origin.Shipped());
    assertThat(Alarms.in(List.of(said)).isEmpty()).isEqualTo(perCity <= 40_000_000);
  }

  private static Map<String, State> states(List<Claim> claims) {
    Map<String, State> states = new java.util.TreeMap<>();
    Findings.of(claims, List.of(), DAY).forEach((id, each) -> states.put(id, each.state()));
    return states;
  }

  @Provide
  Arbitrary<Quantity> quantity() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 300), Arbitraries.of(Wording.values()))
        .as((number, wording) -> Quantity.of(BigDecimal.valueOf(number), wording, null, true, ""));
  }

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<String> line =
        Combinators.combine(
                Arbitraries.of("SIGNATORY", "ATTENDEE"),
                Arbitraries.of("76", ">70", "~80", "<80", "80", "100..120"),
                Arbitraries.of("2018", "2018-12", "2019", "-"),
                Arbitraries.of("s1", "s2", "s3", "s3(s1)"))
            .as((kind, number, asOf, source) ->
                "x %s %s city %s %s".formatted(kind, number, asOf, source));
    return line.list().ofMinSize(1).ofMaxSize(8).map(FindingsPropertyTest::numbered);
  }

  private static List<Claim> numbered(List<String> lines) {
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      claims.put("c" + i, Said.one("c" + i + lines.get(i).substring(1)));
    }
    return List.copyOf(claims.values());
  }
}
