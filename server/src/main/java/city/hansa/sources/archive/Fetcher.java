package city.hansa.sources.archive;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.Security;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Goes to an address when somebody asks for it, and only into the public network: each name on the
 * way is resolved and checked first. The platform keeps the answer for half a minute, so that the
 * address it then connects to is the one that was checked.
 */
final class Fetcher {
  private static final int MOST_REDIRECTS = 3;
  private static final Duration MOST_TIME = Duration.ofSeconds(20);

  static {
    Security.setProperty("networkaddress.cache.ttl", "30");
  }

  /** What came back. */
  sealed interface Fetched {
    record Content(byte[] bytes) implements Fetched {}

    /** It answered, and not with the page: 404, 410 or another status. */
    record Status(int status) implements Fetched {}

    /** It is not asked, or does not answer. */
    record Failed(String messageKey) implements Fetched {}
  }

  private final HttpClient http =
      HttpClient.newBuilder()
          .connectTimeout(Duration.ofSeconds(5))
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();
  private final long limit;
  private final Predicate<InetAddress> open;
  private final Predicate<URI> port;

  /**
   * @param limit in bytes
   * @param open to which addresses it may connect
   * @param port whether the port of an address may be asked
   */
  Fetcher(long limit, Predicate<InetAddress> open, Predicate<URI> port) {
    this.limit = limit;
    this.open = open;
    this.port = port;
  }

  Fetched fetch(String address) {
    URI at = URI.create(address);
    for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
      String refusal = refusal(at);
      if (refusal != null) {
        return new Fetched.Failed(refusal);
      }
      HttpResponse<byte[]> answer = ask(at);
      if (answer == null) {
        return new Fetched.Failed("sources.fetch.silent");
      }
      Optional<String> next = answer.headers().firstValue("Location");
      if (answer.statusCode() / 100 != 3 || next.isEmpty()) {
        return answer.statusCode() == 200
            ? new Fetched.Content(answer.body())
            : new Fetched.Status(answer.statusCode());
      }
      at = at.resolve(next.get());
    }
    return new Fetched.Failed("sources.fetch.redirects");
  }

  /** Why an address is not asked; null if it may be. */
  private @Nullable String refusal(URI at) {
    String scheme = at.getScheme();
    boolean web = "https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme);
    if (!web || at.getHost() == null || at.getUserInfo() != null || !port.test(at)) {
      return "sources.fetch.address";
    }
    try {
      for (InetAddress each : InetAddress.getAllByName(at.getHost())) {
        if (!open.test(each)) {
          return "sources.fetch.inside";
        }
      }
      return null;
    } catch (UnknownHostException unknown) {
      return "sources.fetch.silent";
    }
  }

  private @Nullable HttpResponse<byte[]> ask(URI at) {
    HttpRequest request =
        HttpRequest.newBuilder(at).timeout(MOST_TIME).header("User-Agent", "Hansa archive").build();
    try {
      return http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), limit))
          .get(MOST_TIME.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      return null;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }
}
