package city.hansa.notices;

import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.fresh;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.ActDraft;
import city.hansa.acts.ActsHouse;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.database.TestSchema;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.mail.Hands;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of notices: one for each act or batch, without gaps, from 1 in every year. */
class NumberingTest {
  private static final Viewer DESK = Drafts.at(UCLG, Role.DESK_OFFICER);

  private final Hands clock =
      new Hands(Instant.parse("2026-12-31T22:59:58Z"), ZoneId.of("Europe/Paris"));
  private final ActsHouse house =
      new ActsHouse(TestSchema.made(), clock, "city\\.hansa\\.notices\\.\\w+");
  private final Depository depository = house.bean(Depository.class);

  @AfterEach
  void close() {
    house.close();
  }

  private static ActDraft petition() {
    return with(
        own("petition.open", UCLG, fresh("petition"), "2020-01-01"),
        it -> it.payload("until", "2020-06-30"));
  }

  private long deposit() {
    return ((Depositing.Deposited) depository.deposit(DESK, petition(), null)).act().number();
  }

  private List<String> notices() {
    return house
        .sql
        .sql("select year, n, first_act, last_act from notice order by first_act")
        .query((row, at) ->
            "HN.%d.%d %d-%d"
                .formatted(row.getInt(2), row.getInt(1), row.getLong(3), row.getLong(4)))
        .list();
  }

  @Test
  void sixteenAtOnceLeaveNoGap() throws InterruptedException, ExecutionException {
    try (var clients = Executors.newFixedThreadPool(16)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 320; i++) {
        all.add(clients.submit(this::deposit));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
    assertThat(notices())
        .isEqualTo(
            IntStream.rangeClosed(1, 320)
                .mapToObj(i -> "HN.%d.2026 %d-%d".formatted(i, i, i))
                .toList());
  }

  @Test
  void theYearChangesWhereTheRegisterIs() {
    deposit();
    clock.forward(Duration.ofSeconds(1));
    deposit();
    clock.forward(Duration.ofSeconds(1));
    deposit();
    deposit();
    assertThat(notices())
        .containsExactly("HN.1.2026 1-1", "HN.2.2026 2-2", "HN.1.2027 3-3", "HN.2.2027 4-4");
  }

  @Test
  void aRefusedActTakesNoNumber() {
    deposit();
    ActDraft wrong = own("petition.open", UCLG, fresh("petition"), "2020-01-01");
    assertThat(depository.deposit(DESK, wrong, null)).isInstanceOf(Depositing.Refused.class);
    deposit();
    assertThat(notices()).containsExactly("HN.1.2026 1-1", "HN.2.2026 2-2");
  }

  @Test
  void aBatchMakesOneNoticeAndACheckNone() {
    deposit();
    List<ActDraft> drafts = Stream.generate(NumberingTest::petition).limit(50).toList();
    depository.depositAll(
        DESK, "batch-1", drafts.iterator(), Depository.Mode.CHECK, (place, reasons) -> {});
    depository.depositAll(
        DESK, "batch-1", drafts.iterator(), Depository.Mode.ALL_OR_NOTHING, (place, reasons) -> {});
    deposit();
    assertThat(notices()).containsExactly("HN.1.2026 1-1", "HN.2.2026 2-51", "HN.3.2026 52-52");
    assertThat(house.sql.sql("select batch from notice where n = 2").query(String.class).single())
        .isEqualTo("batch-1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"update notice set n = 7", "delete from notice", "truncate notice"})
  void theDatabaseRefusesToChangeOne(String sql) {
    deposit();
    assertThatThrownBy(() -> house.sql.sql(sql).update())
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, refusal -> assertThat(refusal.getSQLState()).isEqualTo("42501"));
    assertThat(notices()).containsExactly("HN.1.2026 1-1");
  }

  @Test
  void theTriggerHoldsForEverybody() {
    assertThat(
            house
                .sql
                .sql(
                    "select tgenabled::text from pg_trigger where tgrelid = 'notice'::regclass and not tgisinternal")
                .query(String.class)
                .list())
        .containsExactly("A");
  }
}
