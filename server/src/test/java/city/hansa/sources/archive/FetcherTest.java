package city.hansa.sources.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Fetching from a server of the test on this machine; only here is it allowed to go there. */
class FetcherTest {
  private static final AtomicInteger ASKED = new AtomicInteger();
  private static HttpServer server = start();

  private static HttpServer start() {
    try {
      return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeAll
  static void serve() {
    server.createContext("/", FetcherTest::answer);
    server.start();
  }

  @AfterAll
  static void stop() {
    server.stop(0);
  }

  private static void answer(HttpExchange asked) throws IOException {
    ASKED.incrementAndGet();
    String path = asked.getRequestURI().getPath();
    byte[] body = (path.equals("/large") ? "x".repeat(200) : "text of " + path).getBytes(UTF_8);
    String onward =
        switch (path) {
          case "/moved" -> "/page";
          case "/round" -> "/round";
          case "/inside" -> "http://10.0.0.1/page";
          case "/file" -> "file:///etc/passwd";
          default -> "";
        };
    if (!onward.isEmpty()) {
      asked.getResponseHeaders().set("Location", onward);
      asked.sendResponseHeaders(302, -1);
    } else {
      asked.sendResponseHeaders(path.equals("/gone") ? 404 : 200, body.length);
      asked.getResponseBody().write(body);
    }
    asked.close();
  }

  @Test
  void bringsAPageAndFollowsWhereItMoved() {
    assertThat(text(here().fetch(at("/page")))).isEqualTo("text of /page");
    assertThat(text(here().fetch(at("/moved")))).isEqualTo("text of /page");
  }

  @Test
  void tellsThatAPageIsGone() {
    assertThat(here().fetch(at("/gone"))).isEqualTo(new Fetcher.Fetched.Status(404));
  }

  @Test
  void endsWhereItIsSentRoundOrInside() {
    assertThat(here().fetch(at("/round"))).isEqualTo(failed("redirects"));
    assertThat(here().fetch(at("/inside"))).isEqualTo(failed("inside"));
    assertThat(here().fetch(at("/file"))).isEqualTo(failed("address"));
  }

  @Test
  void takesNoMoreThanTheLimit() {
    assertThat(here().fetch(at("/large"))).isEqualTo(failed("silent"));
  }

  @Test
  void neverAsksThisMachineUnlessTheTestAllowsIt() {
    int before = ASKED.get();
    Fetcher real = new Fetcher(100, PublicAddress::is, any -> true);
    assertThat(real.fetch(at("/page"))).isEqualTo(failed("inside"));
    assertThat(real.fetch("http://localhost:" + server.getAddress().getPort() + "/page"))
        .isEqualTo(failed("inside"));
    assertThat(ASKED.get()).isEqualTo(before);
  }

  @Test
  void asksOnlyTheWeb() {
    assertThat(here().fetch("ftp://example.org/a")).isEqualTo(failed("address"));
    assertThat(here().fetch("http://user:secret@127.0.0.1/a")).isEqualTo(failed("address"));
  }

  /** May go to this machine, and nowhere else. */
  private static Fetcher here() {
    return new Fetcher(100, InetAddress::isLoopbackAddress, any -> true);
  }

  private static String at(String path) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + path;
  }

  private static Fetcher.Fetched failed(String why) {
    return new Fetcher.Fetched.Failed("sources.fetch." + why);
  }

  private static String text(Fetcher.Fetched fetched) {
    return fetched instanceof Fetcher.Fetched.Content content
        ? new String(content.bytes(), UTF_8)
        : fetched.toString();
  }
}
