package city.hansa.acts;

import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.store.ActStore;
import city.hansa.acts.store.StoredEntries;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.ledger.Ledger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Many deposits at once, by many people and by one import. */
class DepositingTogetherTest {
  private static final Viewer SECRETARIAT = Drafts.at("uclg", Role.DESK_OFFICER);
  private static ActsHouse house;

  @BeforeAll
  static void open() {
    house = new ActsHouse();
  }

  @AfterAll
  static void close() {
    house.close();
  }

  private static ActDraft opening(String petition) {
    return with(
        own("petition.open", "uclg", petition, "2020-01-01"),
        it -> it.payload("until", "2020-06-30"));
  }

  private static List<Depositing> together(List<Callable<Depositing>> wishes) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Depositing> outcomes = new ArrayList<>();
      for (Future<Depositing> each : threads.invokeAll(wishes)) {
        outcomes.add(each.get());
      }
      return outcomes;
    }
  }

  private static Depository depository() {
    return house.bean(Depository.class);
  }

  @Test
  void everyActGetsItsNumberAndAReceiptThatFitsTheLog() throws Exception {
    long before = house.bean(Ledger.class).size();
    List<Depositing> outcomes =
        together(
            IntStream.range(0, 400)
                .<Callable<Depositing>>mapToObj(i -> {
                  ActDraft draft = opening(Drafts.fresh("busy"));
                  return () -> depository().deposit(SECRETARIAT, draft, "busy-" + i);
                })
                .toList());
    List<Long> numbers =
        outcomes.stream().map(each -> ((Depositing.Deposited) each).act().number()).toList();
    assertThat(numbers)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(before + 1, before + 400).boxed().toList());
    for (Depositing each : outcomes) {
      var receipt = ((Depositing.Deposited) each).receipt();
      house
          .bean(StoredEntries.class)
          .read(
              receipt.number(),
              1,
              entry -> assertThat(Hashing.leaf(entry)).isEqualTo(receipt.leaf()));
    }
  }

  @Test
  void oneWinsAndTheOthersSeeTheActThatCameFirst() throws Exception {
    ActDraft draft = opening(Drafts.fresh("race"));
    List<Depositing> outcomes =
        together(
            IntStream.range(0, 40)
                .<Callable<Depositing>>mapToObj(
                    i -> () -> depository().deposit(SECRETARIAT, draft, null))
                .toList());
    List<Depositing.Deposited> won =
        outcomes.stream()
            .filter(Depositing.Deposited.class::isInstance)
            .map(Depositing.Deposited.class::cast)
            .toList();
    assertThat(won).hasSize(1);
    long first = won.getFirst().act().number();
    assertThat(outcomes)
        .filteredOn(Depositing.Refused.class::isInstance)
        .hasSize(39)
        .allSatisfy(each -> {
          Depositing.Refused refused = (Depositing.Refused) each;
          assertThat(refused.why()).isEqualTo(Reason.Why.CONFLICT);
          assertThat(refused.reasons().getFirst().arguments()).contains(first);
        });
  }

  @Test
  void theSameKeySentManyTimesWritesOnce() throws Exception {
    ActDraft draft = opening(Drafts.fresh("impatient"));
    List<Depositing> outcomes =
        together(
            IntStream.range(0, 40)
                .<Callable<Depositing>>mapToObj(
                    i -> () -> depository().deposit(SECRETARIAT, draft, "same"))
                .toList());
    assertThat(outcomes).filteredOn(Depositing.Deposited.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Depositing.AlreadyDeposited.class::isInstance).hasSize(39);
  }

  @Test
  void oneActThatTheDatabaseRefusesTakesNobodyElseWithIt() throws Exception {
    ActDraft good = opening(Drafts.fresh("good"));
    ActDraft impossible = with(opening(Drafts.fresh("bad")), it -> it.seenBy(Visibility.PUBLIC));
    List<Callable<Depositing>> wishes = new ArrayList<>();
    Viewer nobody = new Viewer(null, "", SECRETARIAT.roles(), false);
    wishes.add(() -> depository().deposit(SECRETARIAT, good, null));
    wishes.add(() -> {
      try {
        return depository().deposit(nobody, impossible, null);
      } catch (RuntimeException expected) {
        return new Depositing.Refused(List.of(Reason.rule("", "test.failed")));
      }
    });
    List<Depositing> outcomes = together(wishes);
    assertThat(outcomes.getFirst()).isInstanceOf(Depositing.Deposited.class);
    assertThat(outcomes.getLast()).isInstanceOf(Depositing.Refused.class);
  }

  private static Depository.Batch batch(
      List<ActDraft> drafts, Depository.Mode mode, List<Long> refused) {
    Iterator<ActDraft> each = drafts.iterator();
    return depository()
        .depositAll(
            SECRETARIAT,
            Drafts.fresh("import"),
            each,
            mode,
            (place, reasons) -> refused.add(place));
  }

  /** Three openings, the second of which opens again what the first has opened. */
  private static List<ActDraft> threeOfWhichTheSecondIsWrong() {
    String first = Drafts.fresh("batch");
    return List.of(opening(first), opening(first), opening(Drafts.fresh("batch")));
  }

  @Test
  void aBatchIsWrittenAsItsModeSays() {
    ActStore store = house.bean(ActStore.class);
    long before = store.head().number();
    List<Long> refused = new ArrayList<>();
    List<ActDraft> drafts = threeOfWhichTheSecondIsWrong();
    assertThat(batch(drafts, Depository.Mode.CHECK, refused))
        .isEqualTo(new Depository.Batch(0, 0, 2, 1));
    assertThat(batch(drafts, Depository.Mode.ALL_OR_NOTHING, refused))
        .isEqualTo(new Depository.Batch(0, 0, 2, 1));
    assertThat(store.head().number()).isEqualTo(before);
    assertThat(house.bean(Ledger.class).size()).isEqualTo(before);
    assertThat(batch(drafts, Depository.Mode.WHAT_IS_RIGHT, refused))
        .isEqualTo(new Depository.Batch(before + 1, before + 2, 2, 1));
    assertThat(refused).containsExactly(2L, 2L, 2L);
    assertThat(house.bean(Ledger.class).size()).isEqualTo(before + 2);
    Depositing next = depository().deposit(SECRETARIAT, opening(Drafts.fresh("next")), null);
    assertThat(((Depositing.Deposited) next).act().number()).isEqualTo(before + 3);
  }

  @Test
  void rebuildingTheDerivedTableChangesNothing() {
    String petition = Drafts.fresh("derived");
    long opened =
        ((Depositing.Deposited) depository().deposit(SECRETARIAT, opening(petition), null))
            .act()
            .number();
    depository().deposit(SECRETARIAT, own("petition.close", "uclg", petition, "2020-05"), null);
    String cancelled = Drafts.fresh("derived");
    long wrong =
        ((Depositing.Deposited) depository().deposit(SECRETARIAT, opening(cancelled), null))
            .act()
            .number();
    depository()
        .deposit(
            SECRETARIAT,
            with(
                own("act.cancel", "uclg", "", "2020-02-01"),
                it -> it.payload("reason", "wrong petition").cancels(wrong)),
            null);
    depository()
        .deposit(
            SECRETARIAT,
            with(opening(Drafts.fresh("hidden")), it -> it.seenBy(Visibility.OFFICE)),
            null);
    batch(
        IntStream.range(0, 50).mapToObj(i -> opening(Drafts.fresh("many"))).toList(),
        Depository.Mode.ALL_OR_NOTHING,
        new ArrayList<>());
    List<List<String>> incremental = standings();
    assertThat(incremental)
        .anyMatch(row -> row.contains(petition) && row.contains("CLOSED"))
        .anyMatch(row -> row.contains(cancelled) && row.contains("NONE"))
        .noneMatch(row -> row.stream().anyMatch(each -> each.startsWith("hidden")));
    assertThat(opened).isPositive();
    house.sql.sql("update act_standing set state = 'NONSENSE', acts = 99").update();
    assertThat(house.bean(PublicStandings.class).rebuild()).isEqualTo(incremental.size());
    assertThat(standings()).isEqualTo(incremental);
  }

  @Test
  void aStandingChangesByTheClockAloneAndNobodyNeedsToRefreshIt() {
    PublicStandings standings = house.bean(PublicStandings.class);
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    String petition = Drafts.fresh("clock");
    depository().deposit(SECRETARIAT, opening(petition), null);
    depository()
        .deposit(SECRETARIAT, own("petition.close", "uclg", petition, "" + today.getYear()), null);
    LocalDate end = LocalDate.of(today.getYear(), 12, 31);
    assertThat(standing(standings, petition, end)).isEqualTo("CLOSED");
    assertThat(standing(standings, petition, end.plusYears(9))).isEqualTo("CLOSED");
    assertThat(standing(standings, petition, today))
        .isEqualTo(today.equals(end) ? "CLOSED" : "null");
    List<List<String>> rows = standings();
    standings.rebuild();
    assertThat(standings()).isEqualTo(rows);
    long closing = house.sql.sql("select max(number) from act").query(Long.class).single();
    depository()
        .deposit(
            SECRETARIAT,
            with(
                own("act.cancel", "uclg", "", today.toString()),
                it -> it.payload("reason", "not closed").cancels(closing)),
            null);
    assertThat(standing(standings, petition, end)).isEqualTo("OPEN");
    assertThat(standing(standings, petition, today)).isEqualTo("OPEN");
  }

  private static String standing(PublicStandings standings, String petition, LocalDate day) {
    var rows =
        standings.list("petition", null, day, null, 1_000).items().stream()
            .filter(row -> row.subject().id().equals(petition))
            .toList();
    assertThat(rows).hasSize(1);
    return String.valueOf(rows.getFirst().state());
  }

  private static List<List<String>> standings() {
    return house
        .sql
        .sql("select * from act_standing order by family, subject, part")
        .query((row, number) -> {
          List<String> cells = new ArrayList<>();
          for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            cells.add(String.valueOf(row.getString(i)));
          }
          return cells;
        })
        .list();
  }
}
