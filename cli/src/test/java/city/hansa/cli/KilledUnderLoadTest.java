package city.hansa.cli;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.cli.KilledRegister.Victim;
import city.hansa.engine.ledger.ReceiptCheck;
import city.hansa.engine.ledger.ReceiptVerdict;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Clients deposit without pause while program and database are killed at random moments. What a
 * client has a receipt of is there in the end, once, in a log that holds.
 */
@Tag("long")
@Tag("embedded")
class KilledUnderLoadTest {

  private static final int KILLS = Integer.getInteger("kills", 20);
  private static final int CLIENTS = 16;
  private static final long SEED = 1241;
  private static final int YOUNGEST_MS = 200;
  private static final int OLDEST_MS = 4_000;
  private static final String OFFICE = "luebeck-de";
  private static final String EMAIL = "ada@example.org";

  @TempDir private Path data;

  @Test
  void whatHasAReceiptIsThereOnceInALogThatHolds() throws Exception {
    try (var register = KilledRegister.start(data)) {
      String token = officer(register);
      RegisterReading reading = new RegisterReading(register::address, token);
      Depositors clients = new Depositors(register::address, token, reading.cities(OFFICE));
      long begun = System.nanoTime();
      clients.start(CLIENTS);
      int kills = killAgainAndAgain(register, clients);
      clients.stop();
      Duration took = Duration.ofNanos(System.nanoTime() - begun);
      assertThat(clients.wrong()).as("answers that no fault explains").isEmpty();
      System.out.printf(
          "%d acts, %d requests sent again, of which %d were written before; %d kills; %d s;"
              + " longest silence %.1f s%n",
          clients.told().size(),
          clients.repeats(),
          clients.known(),
          kills,
          took.toSeconds(),
          clients.longestSilence().toMillis() / 1000.0);
      everyActOnce(reading, clients.told());
      everyReceiptHolds(reading, clients.told());
      noNoticeMissing(reading, clients.told().size());
      register.assertLogHolds(reading.keys().getFirst());
      await().atMost(120, SECONDS).until(() -> reading.status("/api/v1/search?q=Turku") == 200);
    }
  }

  private static String officer(KilledRegister register) throws Exception {
    try (var person = new Visitor(register.address())) {
      person.administer(register.link(), EMAIL);
      person.takeIn(OFFICE, "Europe/Berlin", EMAIL);
      return person.token();
    }
  }

  /** Program, database and both in turn; now and then the next start too, before it answers. */
  private static int killAgainAndAgain(KilledRegister register, Depositors clients)
      throws Exception {
    Random random = new Random(SEED);
    Victim[] victims = Victim.values();
    int kills = 0;
    for (int round = 0; kills < KILLS && !stuck(clients); round++) {
      awaitOneMore(clients);
      pass(random.nextInt(YOUNGEST_MS, OLDEST_MS));
      Victim victim = victims[round % victims.length];
      register.kill(victim);
      kills++;
      if (victim != Victim.DATABASE && random.nextInt(3) == 0) {
        register.killYoung(random.nextInt(OLDEST_MS));
        kills++;
      }
      register.standUp();
    }
    awaitOneMore(clients);
    return kills;
  }

  private static void awaitOneMore(Depositors clients) {
    int before = clients.told().size();
    await().atMost(120, SECONDS).until(() -> clients.told().size() > before || stuck(clients));
  }

  private static boolean stuck(Depositors clients) {
    return !clients.wrong().isEmpty();
  }

  private static void pass(long ms) throws InterruptedException {
    new CountDownLatch(1).await(ms, MILLISECONDS);
  }

  /** By key and by content: number and words are those that the client was told. */
  private void everyActOnce(RegisterReading reading, Map<String, Depositors.Told> told)
      throws Exception {
    Map<Long, String> acts = new HashMap<>();
    for (JsonNode act : reading.acts()) {
      String earlier = acts.put(act.get("number").asLong(), Depositors.about(act.get("payload")));
      assertThat(earlier).as("act " + act.get("number") + " listed twice").isNull();
    }
    assertThat(acts.keySet())
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(1, told.size()).boxed().toList());
    told.forEach((key, each) -> {
      assertThat(each.about()).as("what was told under " + key).isEqualTo(key);
      assertThat(acts).containsEntry(each.number(), key);
    });
    assertThat(reading.numbersByKey(data))
        .hasSameSizeAs(told)
        .allSatisfy((key, number) ->
            assertThat(told).extractingByKey(key).extracting("number").isEqualTo(number));
  }

  private static void everyReceiptHolds(RegisterReading reading, Map<String, Depositors.Told> told)
      throws Exception {
    ReceiptCheck check = new ReceiptCheck(reading.keys());
    told.forEach((key, each) -> {
      ReceiptVerdict verdict = check.check(each.receipt());
      assertThat(verdict).as(key).isInstanceOf(ReceiptVerdict.Holds.class);
      assertThat(((ReceiptVerdict.Holds) verdict).receipt().number()).isEqualTo(each.number());
    });
  }

  private static void noNoticeMissing(RegisterReading reading, int acts) throws Exception {
    List<Integer> numbers = reading.notices();
    assertThat(numbers)
        .containsExactlyElementsOf(
            java.util.stream.IntStream.iterate(acts, n -> n > 0, n -> n - 1).boxed().toList());
  }
}
