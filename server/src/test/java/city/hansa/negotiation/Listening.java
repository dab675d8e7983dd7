package city.hansa.negotiation;

import city.hansa.accounts.Client;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** Somebody who has a stream of events open, and remembers when what was heard. */
final class Listening implements AutoCloseable {

  /**
   * @param at nanoseconds of the clock of this machine
   */
  record Heard(Set<Long> clauses, long at) {}

  /** By their ids: the number of the last change that each tells. */
  final NavigableMap<Long, Heard> heard = new ConcurrentSkipListMap<>();

  private final InputStream line;

  Listening(HttpClient http, Client delegate, String path) {
    try {
      HttpResponse<InputStream> answer =
          http.send(
              delegate
                  .request(path)
                  .header("Accept", "text/event-stream")
                  .timeout(Duration.ofSeconds(30))
                  .build(),
              HttpResponse.BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        throw new AssertionError("no stream: " + answer.statusCode());
      }
      line = answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    Thread.startVirtualThread(this::read);
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(line, StandardCharsets.UTF_8))) {
      long id = 0;
      for (String each = lines.readLine(); each != null; each = lines.readLine()) {
        if (each.startsWith("id:")) {
          id = Long.parseLong(each.substring(3).strip());
        } else if (each.startsWith("data:")) {
          heard.put(id, new Heard(clauses(each.substring(5).strip()), System.nanoTime()));
        }
      }
    } catch (IOException closed) {
      // The test has ended it.
    }
  }

  private static Set<Long> clauses(String data) {
    return Arrays.stream(data.split(" "))
        .filter(each -> !each.isEmpty())
        .map(Long::valueOf)
        .collect(Collectors.toSet());
  }

  /** Whether it comes to know of a change; within half a minute. */
  boolean awaits(long change) {
    Instant patience = Instant.now().plusSeconds(30);
    while (heard.ceilingKey(change) == null && Instant.now().isBefore(patience)) {
      Thread.onSpinWait();
    }
    return heard.ceilingKey(change) != null;
  }

  @Override
  public void close() {
    try {
      line.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
