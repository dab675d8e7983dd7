package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten thousand signatures while fifty readers have the page open, each loading it once a second:
 * none is lost and the counts are exact. It prints what it took; {@code docs/benchmarks.md} keeps
 * the figures.
 */
@HansaTest
@Tag("long")
class CampaignUnderLoadTest {
  private static final int SIGNATURES = 10_000;
  private static final int WRITERS = 16;
  private static final int READERS = 50;
  private static final int WARM = 1_000;

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;
  @Autowired private Rolls rolls;

  @Test
  void noSignatureIsLostWhileManyRead() throws Exception {
    String pact =
        Papers.in(context)
            .adopted(
                Map.of(
                    "title", "Campaign under load (test)", "effect", "NONE", "signing", "CHOICE"));
    List<String> cities =
        sql.sql("select id from actor where kind = 'CITY' order by md5(id) limit :count")
            .param("count", SIGNATURES)
            .query((row, at) -> row.getString(1))
            .list();
    List<Double> read = Collections.synchronizedList(new ArrayList<>());
    ScheduledExecutorService readers = reading("/instruments/" + pact, read);
    // A server that has just started compiles its own code meanwhile; that is another figure.
    await().atMost(2, TimeUnit.MINUTES).until(() -> read.size() >= WARM);
    read.clear();
    long start = System.nanoTime();
    signing(pact, cities);
    double seconds = (System.nanoTime() - start) / 1e9;
    readers.shutdown();
    assertThat(readers.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
    Sheet sheet = Sheet.of(rolls.get(pact, null, Viewer.PUBLIC), LocalDate.of(2026, 6, 1));
    assertThat(sheet.counts().of(What.SIGNATORIES).low()).isEqualTo(SIGNATURES);
    assertThat(sheet.counts().of(What.SIGNATORIES).high()).isEqualTo(SIGNATURES);
    List<Double> sorted = read.stream().sorted().toList();
    System.out.printf(
        "%,d signatures in %.1f s; %,d pages read, p50 %.0f ms, p95 %.0f ms%n",
        SIGNATURES,
        seconds,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get((int) (sorted.size() * 0.95)));
  }

  private ScheduledExecutorService reading(String path, List<Double> took) {
    ScheduledExecutorService readers = Executors.newScheduledThreadPool(READERS);
    for (int i = 0; i < READERS; i++) {
      Client reader = People.in(context).reader();
      var unused =
          readers.scheduleAtFixedRate(
              () -> {
                long start = System.nanoTime();
                HttpResponse<String> page = reader.get(path);
                if (page.statusCode() == 200) {
                  took.add((System.nanoTime() - start) / 1e6);
                }
              },
              i * 1000L / READERS,
              1000,
              TimeUnit.MILLISECONDS);
    }
    return readers;
  }

  private void signing(String pact, List<String> cities) throws Exception {
    People people = People.in(context);
    People.Person registrar = people.person(Papers.KEEPER, Role.REGISTRAR);
    Queue<String> waiting = new ConcurrentLinkedQueue<>(cities);
    try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        Client writer = people.withToken(registrar, Scope.ACTS_WRITE);
        all.add(
            writers.submit(() -> {
              for (String city = waiting.poll(); city != null; city = waiting.poll()) {
                assertThat(writer.postJson("/api/v1/acts", signature(pact, city)).statusCode())
                    .isEqualTo(201);
              }
            }));
      }
      for (Future<?> each : all) {
        each.get();
      }
    }
  }

  private static String signature(String pact, String city) {
    return """
    {"type": "participation.signDefinitive", "actor": "%s", "standing": "RECEIVED", "madeOn": "2026-02-01",
     "by": {"name": "Test Person", "role": "mayor"},
     "evidence": [{"source": "geonames-cities500-2023"}], "payload": {"instrument": "%s"}}
    """
        .formatted(city, pact);
  }
}
