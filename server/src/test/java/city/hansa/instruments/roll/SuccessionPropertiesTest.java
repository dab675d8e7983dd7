package city.hansa.instruments.roll;

import static city.hansa.instruments.roll.DrawnActs.DAYS;
import static city.hansa.instruments.roll.DrawnActs.START;
import static city.hansa.instruments.roll.DrawnActs.roll;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.instruments.roll.Counts.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** One city counts once, also where several became one, and one of these another. */
class SuccessionPropertiesTest {
  private static final int CITIES = 8;

  /** All join; then some merge into one of the others, later ones into what came of earlier. */
  @Property(tries = 300)
  void whoeverMergedCountsOnceWithTheSuccessor(@ForAll Random random) {
    List<Act> acts = new ArrayList<>();
    for (int city = 0; city < CITIES; city++) {
      LocalDate day = START.plusDays(random.nextInt(10));
      String verb = random.nextBoolean() ? "join" : "signDefinitive";
      acts.add(DrawnActs.of(10 + city, verb, "city" + city, day, Map.of()));
    }
    List<Integer> alive = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    List<LocalDate> merged = new ArrayList<>();
    int mergers = random.nextInt(CITIES);
    for (int i = 0; i < mergers; i++) {
      int into = alive.get(random.nextInt(alive.size()));
      alive.remove((Integer) into);
      int gone = alive.remove(random.nextInt(alive.size()));
      alive.add(into);
      LocalDate day = START.plusDays(20 + 5L * i);
      merged.add(day);
      acts.add(
          DrawnActs.of(
              100 + i, "succeed", "city" + into, day, Map.of("predecessor", "city" + gone)));
    }
    LocalDate day = START.plusDays(10 + random.nextInt(DAYS - 10));
    long done = merged.stream().filter(each -> !each.isAfter(day)).count();
    Sheet sheet = Sheet.of(roll("NONE", acts), day);
    int left = (int) (CITIES - done);
    assertThat(sheet.counts().of(What.COMMITTED)).isEqualTo(new Counts.Number(left, left, 0));
    assertThat(sheet.counts().of(What.PARTIES)).isEqualTo(new Counts.Number(left, left, 0));
    assertThat(sheet.replaced()).hasSize((int) done);
  }

  /** Who signs again and again is one signatory. */
  @Property(tries = 200)
  void oneCitySigningManyTimesCountsOnce(@ForAll Random random) {
    List<Act> acts = new ArrayList<>();
    Set<String> signed = new HashSet<>();
    int signatures = 1 + random.nextInt(20);
    for (int i = 0; i < signatures; i++) {
      String actor = DrawnActs.one(DrawnActs.ACTORS, random);
      signed.add(actor);
      acts.add(DrawnActs.of(10 + i, "sign", actor, DrawnActs.day(random), Map.of()));
    }
    Sheet sheet = Sheet.of(roll("NONE", acts), START.plusDays(DAYS));
    assertThat(sheet.counts().of(What.SIGNATORIES).low()).isEqualTo(signed.size());
  }
}
