package city.hansa.instruments.roll;

import static city.hansa.instruments.roll.DrawnActs.ACTORS;
import static city.hansa.instruments.roll.DrawnActs.DAYS;
import static city.hansa.instruments.roll.DrawnActs.START;
import static city.hansa.instruments.roll.DrawnActs.day;
import static city.hansa.instruments.roll.DrawnActs.draw;
import static city.hansa.instruments.roll.DrawnActs.one;
import static city.hansa.instruments.roll.DrawnActs.roll;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.instruments.ParticipationState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * A correction replaces from the beginning, and what was known before stays to be read: against a
 * clerk who strikes the wrong entry out and writes the right one in its place.
 */
class CorrectionPropertiesTest {

  /** One act of the same actor with another verb or day, in the place of a drawn one. */
  private static Act correction(long number, Act wrong, Random random) {
    String verb = random.nextBoolean() ? wrong.verb() : one(DrawnActs.VERBS, random);
    return DrawnActs.of(number, verb, wrong.actor(), day(random), Map.of(), wrong.number());
  }

  private static String standing(Sheet sheet, String actor) {
    Set<ParticipationState> possible =
        sheet.find(actor).map(Line::possible).orElse(Set.of(ParticipationState.NONE));
    assertThat(possible).hasSize(1);
    return possible.iterator().next().name();
  }

  @Property(tries = 300)
  void theRightActStandsAsIfTheWrongOneHadNeverBeen(@ForAll Random random) {
    List<Act> log = new ArrayList<>(draw(random));
    List<Act> fair = new ArrayList<>(log);
    int corrections = 1 + random.nextInt(4);
    for (int i = 0; i < corrections; i++) {
      Act wrong = one(fair, random);
      Act right = correction(100L + i, wrong, random);
      log.add(right);
      fair.remove(wrong);
      fair.add(right);
    }
    LocalDate day = START.plusDays(random.nextInt(DAYS + 40));
    Sheet sheet = Sheet.of(roll("NONE", log), day);
    for (String actor : ACTORS) {
      assertThat(standing(sheet, actor)).as(actor).isEqualTo(Clerk.state(fair, actor, day));
    }
  }

  @Property(tries = 300)
  void whatWasKnownBeforeTheCorrectionIsReadAsItWas(@ForAll Random random) {
    List<Act> before = draw(random);
    List<Act> log = new ArrayList<>(before);
    Act wrong = one(before, random);
    log.add(correction(100, wrong, random));
    Roll roll = roll("NONE", log);
    LocalDate day = START.plusDays(random.nextInt(DAYS + 40));
    Sheet then = Sheet.of(roll.knownAt(Instant.EPOCH.plusSeconds(99)).orElseThrow(), day);
    for (String actor : ACTORS) {
      assertThat(standing(then, actor)).as(actor).isEqualTo(Clerk.state(before, actor, day));
    }
    assertThat(Objects.requireNonNull(roll.participants().get(wrong.actor())).acts())
        .as("the wrong act is still in the file")
        .contains(wrong);
  }
}
