package city.hansa.instruments.roll;

import static city.hansa.instruments.roll.DrawnActs.ACTORS;
import static city.hansa.instruments.roll.DrawnActs.DAYS;
import static city.hansa.instruments.roll.DrawnActs.START;
import static city.hansa.instruments.roll.DrawnActs.draw;
import static city.hansa.instruments.roll.DrawnActs.roll;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.engine.register.Truth;
import city.hansa.instruments.roll.Counts.What;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Suspension keeps the past; suspended and taken back in secret, it leaves no trace in public. */
class SuspensionPropertiesTest {
  private static final Set<String> QUIET = Set.of("suspend", "reinstate");

  /**
   * What a reader gets who may not see acts of suspension: the register filters before it folds.
   */
  private static List<Act> inPublic(List<Act> acts) {
    return acts.stream().filter(each -> !QUIET.contains(each.verb())).toList();
  }

  /** Whoever was suspended stays committed, keeps every signature and act, and is no party. */
  @Property(tries = 300)
  void theSuspendedStayCommittedAndKeepTheirPast(@ForAll Random random) {
    List<Act> acts = draw(random);
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    Sheet sheet = Sheet.of(roll("NONE", acts), day);
    List<String> suspended =
        ACTORS.stream().filter(each -> Clerk.state(acts, each, day).contains("SUSPENDED")).toList();
    assertThat(sheet.counts().of(What.SUSPENDED).low()).isEqualTo(suspended.size());
    for (String actor : suspended) {
      Line line = sheet.find(actor).orElseThrow();
      assertThat(line.party()).isEqualTo(Truth.NO);
      assertThat(Counts.holds(line, What.COMMITTED)).isEqualTo(Truth.YES);
      assertThat(line.acts())
          .isEqualTo(acts.stream().filter(each -> each.actor().equals(actor)).toList());
    }
  }

  /**
   * The public's sheet is that of a world without suspensions; once reinstated, everybody reads the
   * same again.
   */
  @Property(tries = 60)
  void afterAQuietSuspensionNoReaderSeesADifference(@ForAll Random random) {
    String actor = "ada";
    int joined = random.nextInt(30);
    int suspended = joined + 1 + random.nextInt(30);
    int back = suspended + 1 + random.nextInt(30);
    List<Act> acts =
        List.of(
            DrawnActs.of(10, "join", actor, START.plusDays(joined), Map.of()),
            DrawnActs.of(11, "suspend", actor, START.plusDays(suspended), Map.of()),
            DrawnActs.of(12, "reinstate", actor, START.plusDays(back), Map.of()));
    for (int at = joined; at < DAYS; at++) {
      LocalDate day = START.plusDays(at);
      Line open = Sheet.of(roll("NONE", inPublic(acts)), day).find(actor).orElseThrow();
      Line office = Sheet.of(roll("NONE", acts), day).find(actor).orElseThrow();
      boolean away = at >= suspended && at < back;
      assertThat(open.party()).isEqualTo(Truth.YES);
      assertThat(office.party()).isEqualTo(away ? Truth.NO : Truth.YES);
      assertThat(open.acts()).extracting(Act::verb).containsExactly("join");
      assertThat(open.possible().equals(office.possible())).isEqualTo(!away);
    }
  }

  /** Of any acts, what the public reads is as if nobody had ever been suspended. */
  @Property(tries = 200)
  void thePublicReadsAWorldWithoutSuspensions(@ForAll Random random) {
    List<Act> acts = draw(random);
    List<Act> open = inPublic(acts);
    Assume.that(!open.isEmpty());
    LocalDate day = START.plusDays(random.nextInt(DAYS));
    Sheet sheet = Sheet.of(roll("NONE", open), day);
    assertThat(sheet.counts().of(What.SUSPENDED).high()).isZero();
    String states =
        sheet.lines().stream()
            .map(line -> line.actor() + " " + line.state().orElseThrow())
            .sorted()
            .collect(Collectors.joining(", "));
    assertThat(states)
        .isEqualTo(
            ACTORS.stream()
                .filter(each -> !Clerk.state(open, each, day).equals("NONE"))
                .map(each -> each + " " + Clerk.state(open, each, day))
                .collect(Collectors.joining(", ")));
  }
}
