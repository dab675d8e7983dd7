package city.hansa.hooks;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An endpoint on this machine that keeps what it is told and answers as a test wants it. */
final class Endpoint implements AutoCloseable {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private final HttpServer server;
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final Deque<Integer> answers = new ConcurrentLinkedDeque<>();
  private volatile int usual = 204;

  /** One request as it came in. */
  record Told(String id, String timestamp, String signature, String type, byte[] body) {

    JsonNode json() {
      return JSON.readTree(body);
    }

    long number() {
      return json().get("number").asLong();
    }

    /** By the words of Standard Webhooks 1.0, with nothing of the register's own. */
    void assertSignedWith(String secret) {
      byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update((id + "." + timestamp + ".").getBytes(US_ASCII));
        byte[] right = mac.doFinal(body);
        assertThat(signature).isEqualTo("v1," + Base64.getEncoder().encodeToString(right));
      } catch (GeneralSecurityException e) {
        throw new AssertionError(e);
      }
    }
  }

  Endpoint() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext("/", this::take);
    server.start();
  }

  private void take(HttpExchange asked) throws IOException {
    var headers = asked.getRequestHeaders();
    told.add(
        new Told(
            headers.getFirst("webhook-id"),
            headers.getFirst("webhook-timestamp"),
            headers.getFirst("webhook-signature"),
            headers.getFirst("Content-Type"),
            asked.getRequestBody().readAllBytes()));
    Integer next = answers.poll();
    int status = next == null ? usual : next;
    if (status == 302) {
      asked.getResponseHeaders().set("Location", address() + "elsewhere");
    }
    asked.sendResponseHeaders(status, -1);
    asked.close();
  }

  /** These once each, then as usual. */
  Endpoint answers(Integer... statuses) {
    answers.addAll(List.of(statuses));
    return this;
  }

  void usually(int status) {
    usual = status;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/acts?from=hansa";
  }

  List<Told> told() {
    return told;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
