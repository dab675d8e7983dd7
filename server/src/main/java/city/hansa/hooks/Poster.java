package city.hansa.hooks;

import city.hansa.kernel.Clockwork;
import java.net.InetAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Carries one signed message to an endpoint, within ten seconds. */
@Component
class Poster implements DisposableBean {
  private final Endpoints endpoints;
  private final Clock clock;
  private final Duration patience;
  private final Clockwork deadlines = new Clockwork("hook-deadlines");

  @Autowired
  Poster(Endpoints endpoints, Clock clock) {
    this(endpoints, clock, Duration.ofSeconds(10));
  }

  /**
   * @param patience for how long an endpoint may take, from the connection to its answer
   */
  Poster(Endpoints endpoints, Clock clock, Duration patience) {
    this.endpoints = endpoints;
    this.clock = clock;
    this.patience = patience;
  }

  /** No transaction is open while the network is asked. */
  Answer post(Hook hook, UUID message, byte[] body, HookSecret secret) {
    long begun = System.nanoTime();
    try (Call call = new Call(hook.address())) {
      List<InetAddress> hosts = endpoints.resolve(hook.address());
      deadlines.once(patience, call::close);
      int status = call.post(hosts, headers(message, body, secret), body);
      return new Answer(status, null, since(begun));
    } catch (NotSent fault) {
      return new Answer(null, fault.fault(), since(begun));
    }
  }

  private static int since(long begun) {
    return (int) Duration.ofNanos(System.nanoTime() - begun).toMillis();
  }

  /** Those of Standard Webhooks 1.0, after those that every request has. */
  private Map<String, String> headers(UUID message, byte[] body, HookSecret secret) {
    long seconds = clock.instant().getEpochSecond();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("User-Agent", "Hansa");
    headers.put("Content-Type", "application/json");
    headers.put("webhook-id", message.toString());
    headers.put("webhook-timestamp", Long.toString(seconds));
    headers.put("webhook-signature", secret.sign(message, seconds, body));
    return headers;
  }

  @Override
  public void destroy() {
    deadlines.close();
  }
}
