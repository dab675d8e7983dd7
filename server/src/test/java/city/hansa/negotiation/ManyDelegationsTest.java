package city.hansa.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.kernel.Viewer.Role;
import city.hansa.negotiation.Listening.Heard;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A hundred and fifty delegations work on one draft at the same moment, each with its stream of
 * events open, while two of the secretariat write the same clause. Nobody's word is lost, and
 * everybody hears of each step. It prints what it took; {@code docs/benchmarks.md} keeps the
 * figures.
 */
@HansaTest
@Tag("long")
class ManyDelegationsTest {
  private static final int DELEGATIONS = 150;
  private static final int ROUNDS = 4;
  private static final int REWRITES = 60;
  private static final JsonMapper JSON = new JsonMapper();

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;

  /** A delegation at its desk. */
  private record Desk(String office, Client client, Listening ear) {}

  /**
   * A step that was answered.
   *
   * @param asked nanoseconds when it was sent
   * @param answered nanoseconds when the answer was there
   */
  private record Step(String words, long change, long clause, long asked, long answered) {}

  private final Queue<Step> taken = new ConcurrentLinkedQueue<>();
  private final Queue<JsonNode> conflicts = new ConcurrentLinkedQueue<>();

  @Test
  void nobodysWordIsLostAndEverybodyHearsOfEachStep() throws Exception {
    Talks talks = new Talks(context);
    List<Long> clauses = new ArrayList<>();
    talks.draft(talks.secretariat).get("clauses").forEach(each -> clauses.add(id(each)));
    try (HttpClient http = HttpClient.newHttpClient();
        ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Desk> desks = desks(talks, http);
      CountDownLatch go = new CountDownLatch(1);
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < DELEGATIONS; i++) {
        Desk desk = desks.get(i);
        int place = i;
        work.add(all.submit(() -> negotiate(talks, desk, place, clauses, go)));
      }
      for (String writer : List.of("one", "other")) {
        Client secretary = talks.program(talks.people.person(Talks.KEEPER, Role.REGISTRAR));
        work.add(all.submit(() -> rewrite(talks, secretary, writer, clauses.getFirst(), go)));
      }
      long start = System.nanoTime();
      go.countDown();
      for (Future<?> each : work) {
        each.get();
      }
      double seconds = (System.nanoTime() - start) / 1e9;
      everyStepIsInTheDraftOnce(talks, clauses.getFirst());
      List<Double> lags = everybodyHeard(desks);
      print(seconds, lags);
      desks.forEach(desk -> desk.ear().close());
    }
  }

  private List<Desk> desks(Talks talks, HttpClient http) {
    List<String> offices =
        sql.sql("select id from actor where kind = 'CITY' order by md5(id || 'desk') limit :count")
            .param("count", DELEGATIONS)
            .query((row, at) -> row.getString(1))
            .list();
    List<Desk> desks = new ArrayList<>();
    for (String office : offices) {
      Client client = talks.delegate(office);
      desks.add(new Desk(office, client, new Listening(http, client, talks.path() + "/live")));
    }
    return desks;
  }

  /** Each proposes, supports its own proposal and says something, by turns on both clauses. */
  private Void negotiate(Talks talks, Desk desk, int place, List<Long> clauses, CountDownLatch go)
      throws Exception {
    go.await();
    for (int round = 0; round < ROUNDS; round++) {
      long clause = clauses.get((place + round) % clauses.size());
      String words = desk.office() + " says " + round;
      JsonNode made =
          send(
              talks,
              desk.client(),
              "proposal: " + words,
              "/proposals",
              "office",
              desk.office(),
              "kind",
              "REWORD",
              "clause",
              clause,
              "language",
              "en",
              "body",
              "proposal: " + words,
              "seen",
              1);
      send(
          talks,
          desk.client(),
          "stance: " + words,
          "/proposals/" + made.get("made").asLong() + "/stances",
          "office",
          desk.office(),
          "stance",
          round % 2 == 0 ? "SUPPORT" : "OBJECT",
          "words",
          "stance: " + words);
      send(
          talks,
          desk.client(),
          "remark: " + words,
          "/clauses/" + clause + "/remarks",
          "office",
          desk.office(),
          "words",
          "remark: " + words);
    }
    return null;
  }

  /** Each writes upon what it last saw, and after a conflict upon what it was shown. */
  private Void rewrite(Talks talks, Client client, String writer, long clause, CountDownLatch go)
      throws Exception {
    go.await();
    int seen = 1;
    for (int round = 0; round < REWRITES; round++) {
      String words = "wording: " + writer + " " + round;
      JsonNode came =
          send(
              talks,
              client,
              words,
              "/clauses/" + clause + "/wordings",
              "language",
              "en",
              "body",
              words,
              "seen",
              seen);
      seen = came.has("now") ? came.at("/now/revision").asInt() : seen + 1;
    }
    return null;
  }

  /** What is refused must carry what stands and what was sent. */
  private JsonNode send(Talks talks, Client client, String words, String below, Object... fields) {
    long asked = System.nanoTime();
    HttpResponse<String> answer = talks.post(client, below, fields);
    long answered = System.nanoTime();
    JsonNode came = JSON.readTree(answer.body());
    if (answer.statusCode() == 409) {
      assertThat(came.get("cause").asString()).isEqualTo("OVERTAKEN");
      assertThat(came.at("/sent/body").asString()).isEqualTo(words);
      assertThat(came.at("/now/body").asString()).startsWith("wording: ");
      conflicts.add(came);
    } else {
      assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 201);
      taken.add(
          new Step(
              words, came.get("change").asLong(), came.get("clause").asLong(), asked, answered));
    }
    return came;
  }

  private void everyStepIsInTheDraftOnce(Talks talks, long rewritten) {
    List<String> words = new ArrayList<>();
    for (JsonNode clause : talks.draft(talks.secretariat).get("clauses")) {
      for (JsonNode proposal : clause.get("proposals")) {
        words.add(proposal.get("body").asString());
        proposal.get("stances").forEach(each -> words.add(each.get("words").asString()));
      }
      clause.get("remarks").forEach(each -> words.add(each.get("words").asString()));
    }
    JsonNode history =
        Talks.ok(
            talks.secretariat.get(
                talks.path() + "/clauses/" + rewritten + "/wordings?language=en"));
    for (JsonNode each : history.get("items")) {
      if (each.get("revision").asInt() > 1) {
        words.add(each.get("body").asString());
      }
    }
    assertThat(words).containsExactlyInAnyOrderElementsOf(taken.stream().map(Step::words).toList());
    assertThat(taken.size() + conflicts.size()).isEqualTo(DELEGATIONS * ROUNDS * 3 + 2 * REWRITES);
    assertThat(conflicts).isNotEmpty();
    Set<Long> numbers = taken.stream().map(Step::change).collect(Collectors.toSet());
    assertThat(numbers).hasSize(taken.size());
  }

  /**
   * Milliseconds from the answer of a step to each stream's event of it; 0 where the event was
   * there before the answer.
   */
  private List<Double> everybodyHeard(List<Desk> desks) {
    long last = taken.stream().mapToLong(Step::change).max().orElseThrow();
    desks.forEach(desk -> assertThat(desk.ear().awaits(last)).isTrue());
    List<Double> lags = new ArrayList<>();
    Set<String> deaf = new HashSet<>();
    for (Desk desk : desks) {
      for (Step step : taken) {
        var event = desk.ear().heard.ceilingEntry(step.change());
        if (event == null || !event.getValue().clauses().contains(step.clause())) {
          deaf.add(desk.office() + " did not hear of " + step);
        } else {
          Heard heard = event.getValue();
          lags.add(Math.max(0, (heard.at() - step.answered()) / 1e6));
        }
      }
    }
    assertThat(deaf).isEmpty();
    return lags;
  }

  private void print(double seconds, List<Double> lags) {
    List<Double> steps =
        taken.stream().map(each -> (each.answered() - each.asked()) / 1e6).sorted().toList();
    List<Double> sorted = lags.stream().sorted().toList();
    System.out.printf(
        "%d delegations: %,d steps taken, %d answered with a conflict, in %.1f s; a step p50 %.0f ms, p95 %.0f ms; from its answer to each of %,d events p50 %.0f ms, p95 %.0f ms, most %.0f ms%n",
        DELEGATIONS,
        taken.size(),
        conflicts.size(),
        seconds,
        at(steps, 0.5),
        at(steps, 0.95),
        sorted.size(),
        at(sorted, 0.5),
        at(sorted, 0.95),
        sorted.getLast());
  }

  private static double at(List<Double> sorted, double share) {
    return sorted.get((int) (sorted.size() * share));
  }

  private static long id(JsonNode clause) {
    return clause.get("id").asLong();
  }
}
