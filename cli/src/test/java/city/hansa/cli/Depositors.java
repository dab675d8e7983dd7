package city.hansa.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Clients that deposit without pause, each in liaisons of its own. Whatever answer fails to come,
 * they send the same again under the same key until it does.
 */
final class Depositors {

  /** Acts of one liaison: it is opened, and then spoken with day after day. */
  private static final int LIAISON = 40;

  /** While the database is away, and while the register starts. Any other refusal is a fault. */
  private static final int AWAY = 503;

  private static final LocalDate FIRST_DAY = LocalDate.of(2019, 1, 1);
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final Duration BEFORE_NEXT_TRY = Duration.ofMillis(50);

  /** What a client was told: its own text, and the receipt. */
  record Told(long number, String about, String receipt) {}

  private final HttpClient http = HttpClient.newHttpClient();
  private final Supplier<URI> site;
  private final String token;
  private final List<String> others;
  private final List<Thread> threads = new ArrayList<>();
  private final Map<String, Told> told = new ConcurrentHashMap<>();
  private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
  private final AtomicLong lastAnswer = new AtomicLong(System.nanoTime());
  private final AtomicLong longestSilence = new AtomicLong();
  private final AtomicLong repeats = new AtomicLong();
  private final AtomicLong known = new AtomicLong();
  private volatile boolean enough;

  /**
   * @param others bodies to have liaisons with
   */
  Depositors(Supplier<URI> site, String token, List<String> others) {
    this.site = site;
    this.token = token;
    this.others = others;
  }

  void start(int clients) {
    for (int client = 0; client < clients; client++) {
      int own = client;
      threads.add(Thread.ofVirtual().start(() -> work(own, clients)));
    }
  }

  /** Ends when every client has the answer to its last act. */
  void stop() throws InterruptedException {
    enough = true;
    for (Thread thread : threads) {
      thread.join();
    }
    http.close();
  }

  private void work(int client, int clients) {
    for (int i = 0; !enough; i++) {
      int liaison = client + i / LIAISON * clients;
      if (liaison >= others.size()) {
        wrong.add("client " + client + " has nobody left to speak with");
        return;
      }
      String key = "client-" + client + "-act-" + i;
      if (!deposit(key, draft(others.get(liaison), i % LIAISON, key))) {
        return;
      }
    }
  }

  /** Every other liaison is public, so that the log holds both kinds of entry. */
  private static String draft(String other, int step, String about) {
    String visibility = other.hashCode() % 2 == 0 ? "PUBLIC" : "OFFICE";
    String head =
        "{\"type\":\"liaison.%s\",\"madeOn\":\"%s\",\"visibility\":\"%s\",\"payload\":{\"with\":\"%s\","
            .formatted(step == 0 ? "open" : "contact", FIRST_DAY.plusDays(step), visibility, other);
    return head
        + (step == 0 ? "\"purpose\":\"" : "\"channel\":\"CALL\",\"about\":\"")
        + about
        + "\"}}";
  }

  private boolean deposit(String key, String draft) {
    for (int attempt = 1; ; attempt++) {
      try {
        HttpResponse<String> answer = http.send(request(key, draft), BodyHandlers.ofString());
        if (answer.statusCode() == 201 || answer.statusCode() == 200) {
          keep(key, answer);
          return true;
        }
        if (answer.statusCode() != AWAY) {
          wrong.add(key + ", attempt " + attempt + ": " + answer.statusCode() + answer.body());
          return false;
        }
      } catch (IOException away) {
        // Killed under way: whether it was written is not known, and need not be.
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
        return false;
      }
      repeats.incrementAndGet();
      LockSupport.parkNanos(BEFORE_NEXT_TRY.toNanos());
    }
  }

  private HttpRequest request(String key, String draft) {
    return HttpRequest.newBuilder(site.get().resolve("/api/v1/acts"))
        .timeout(PATIENCE)
        .header("Authorization", "Bearer " + token)
        .header("Idempotency-Key", key)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(draft))
        .build();
  }

  private void keep(String key, HttpResponse<String> answer) {
    long now = System.nanoTime();
    longestSilence.accumulateAndGet(now - lastAnswer.getAndSet(now), Math::max);
    if (answer.statusCode() == 200) {
      known.incrementAndGet();
    }
    JsonNode body = JsonMapper.shared().readTree(answer.body());
    long number = body.at("/act/number").asLong();
    told.put(key, new Told(number, about(body.at("/act/payload")), body.get("receipt").toString()));
  }

  /** The text by which an act is known among all. */
  static String about(JsonNode payload) {
    return payload.has("about")
        ? payload.get("about").asString()
        : payload.get("purpose").asString();
  }

  /** By key. */
  Map<String, Told> told() {
    return told;
  }

  /** Answers that no fault explains. */
  List<String> wrong() {
    return List.copyOf(wrong);
  }

  /** The longest time in which no client was answered. */
  Duration longestSilence() {
    return Duration.ofNanos(longestSilence.get());
  }

  /** Requests sent again. */
  long repeats() {
    return repeats.get();
  }

  /** Answers that said: written before, under this key. */
  long known() {
    return known.get();
  }
}
