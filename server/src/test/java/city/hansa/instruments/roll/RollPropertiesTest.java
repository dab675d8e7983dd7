package city.hansa.instruments.roll;

import static city.hansa.instruments.roll.DrawnActs.ACTORS;
import static city.hansa.instruments.roll.DrawnActs.DAYS;
import static city.hansa.instruments.roll.DrawnActs.START;
import static city.hansa.instruments.roll.DrawnActs.draw;
import static city.hansa.instruments.roll.DrawnActs.roll;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.engine.register.Truth;
import city.hansa.instruments.ParticipationState;
import city.hansa.instruments.roll.Counts.What;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Rolls of drawn acts against a clerk who goes through them day by day with the rules in hand. */
class RollPropertiesTest {

  @Property(tries = 300)
  void everybodyStandsWhereTheRulesPutThem(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate day = START.plusDays(random.nextInt(DAYS + 40));
    Sheet sheet = Sheet.of(roll("NONE", acts), day);
    for (String actor : ACTORS) {
      String expected = Clerk.state(acts, actor, day);
      Set<ParticipationState> possible =
          sheet.find(actor).map(Line::possible).orElse(Set.of(ParticipationState.NONE));
      assertThat(possible).extracting(Enum::name).containsExactly(expected);
      boolean party = expected.equals("COMMITTED") || expected.equals("LEAVING");
      assertThat(sheet.find(actor).map(Line::party).orElse(Truth.NO))
          .isEqualTo(party ? Truth.YES : Truth.NO);
    }
  }

  @Property(tries = 200)
  void theOrderInWhichActsAreHandedOverPlaysNoPart(@ForAll Random random) {
    List<Act> acts = draw(random);
    List<Act> shuffled = new ArrayList<>(acts);
    Collections.shuffle(shuffled, random);
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    assertThat(Sheet.of(roll("NONE", shuffled), day).counts())
        .isEqualTo(Sheet.of(roll("NONE", acts), day).counts());
  }

  @Property(tries = 200)
  void whatComesLaterIsTakenInAsIfItHadBeenThere(@ForAll Random random) {
    List<Act> acts = draw(random);
    int split = random.nextInt(acts.size() + 1);
    Roll whole = roll("NONE", acts);
    Roll grown =
        roll("NONE", acts.subList(0, split))
            .with(whole.instrument(), acts.subList(split, acts.size()), Map.of());
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    assertThat(Sheet.of(grown, day).counts()).isEqualTo(Sheet.of(whole, day).counts());
    Instant known = Instant.EPOCH.plusSeconds(10L + split - 1);
    assertThat(Sheet.of(whole.knownAt(known).orElseThrow(), day).counts())
        .isEqualTo(Sheet.of(roll("NONE", acts.subList(0, split)), day).counts());
  }

  /** Sheets that take over what has not changed are those made from nothing. */
  @Property(tries = 200)
  void whatIsTakenOverStaysTrue(@ForAll Random random) {
    List<Act> acts = draw(random);
    String effect = random.nextBoolean() ? "NONE" : "COUNT(2) THEN ON_NTH_DAY_AFTER(10)";
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    int from = random.nextInt(acts.size() + 1);
    Roll roll = roll(effect, acts.subList(0, from));
    Sheet sheet = Sheet.of(roll, day);
    for (Act act : acts.subList(from, acts.size())) {
      roll = roll.with(roll.instrument(), List.of(act), Map.of());
      sheet = Sheet.of(roll, random.nextInt(5) == 0 ? day.plusDays(1) : day, sheet);
    }
    sheet = Sheet.of(roll, day, sheet);
    Sheet fresh = Sheet.of(roll(effect, acts), day);
    assertThat(shown(sheet)).isEqualTo(shown(fresh));
    assertThat(sheet.counts()).isEqualTo(fresh.counts());
    assertThat(sheet.lines()).extracting(Line::actor).isSorted();
  }

  private static List<String> shown(Sheet sheet) {
    return sheet.lines().stream()
        .map(each ->
            Arrays.asList(
                    each.actor(),
                    each.possible(),
                    each.party(),
                    each.signature(),
                    each.consents(),
                    each.notice(),
                    each.reported(),
                    each.marks())
                .toString())
        .toList();
  }

  /** Parties are committed; whoever signed counts once; nobody is counted as two things at once. */
  @Property(tries = 300)
  void countsKeepTheirOrder(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    Sheet sheet = Sheet.of(roll("COUNT(2) THEN ON_NTH_DAY_AFTER(10)", acts), day);
    Counts counts = sheet.counts();
    assertThat(counts.of(What.PARTIES).high()).isLessThanOrEqualTo(counts.of(What.COMMITTED).low());
    Set<String> signed = new HashSet<>();
    acts.stream()
        .filter(each -> each.verb().startsWith("sign") && !each.madeOn().earliest().isAfter(day))
        .forEach(each -> signed.add(each.actor()));
    assertThat(counts.of(What.SIGNATORIES).low()).isLessThanOrEqualTo(signed.size());
    int apart =
        counts.of(What.INVITED).low()
            + counts.of(What.ENDORSERS).low()
            + counts.of(What.COMMITTED).low()
            + counts.of(What.DECLINED).low()
            + counts.of(What.LEFT).low();
    assertThat(apart).isLessThanOrEqualTo(ACTORS.size());
    if (counts.of(What.PARTIES).high() > 0) {
      assertThat(sheet.effect().on()).isEqualTo(Truth.YES);
    }
  }

  /** A confirmation needs a signature: whoever is bound signed, joined, or both. */
  @Property(tries = 200)
  void whoeverIsCommittedSignedOrJoined(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    Sheet sheet = Sheet.of(roll("NONE", acts), day);
    Set<String> came = new TreeSet<>();
    acts.stream()
        .filter(each -> List.of("sign", "signDefinitive", "join").contains(each.verb()))
        .filter(each -> !each.madeOn().earliest().isAfter(day))
        .forEach(each -> came.add(each.actor()));
    List<String> bound =
        ACTORS.stream().filter(each -> Clerk.bound(Clerk.state(acts, each, day))).toList();
    assertThat(came).containsAll(bound);
    assertThat(sheet.counts().of(What.COMMITTED)).isEqualTo(number(bound.size()));
    assertThat(sheet.counts().of(What.COMMITTED).low()).isLessThanOrEqualTo(came.size());
  }

  private static Counts.Number number(int exactly) {
    return new Counts.Number(exactly, exactly, 0);
  }

  /** In effect from the tenth day after the second was in at once; it stays when they leave. */
  @Property(tries = 300)
  void effectComesByTheRuleAndStays(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate met = null;
    for (int at = 0; at < DAYS && met == null; at++) {
      LocalDate day = START.plusDays(at);
      Set<String> in = new TreeSet<>();
      for (String actor : ACTORS) {
        if (Clerk.bound(Clerk.state(acts, actor, day))
            || Clerk.bound(Clerk.state(acts, actor, day.minusDays(1))) && !day.equals(START)) {
          in.add(actor);
        }
      }
      met = in.size() >= 2 ? day : null;
    }
    InEffect effect =
        Sheet.of(roll("COUNT(2) THEN ON_NTH_DAY_AFTER(10)", acts), START.plusDays(DAYS + 60))
            .effect();
    assertThat(effect.on()).isEqualTo(met == null ? Truth.NO : Truth.YES);
    if (met != null) {
      assertThat(effect.from()).hasToString(met.plusDays(10).toString());
    }
  }
}
