package city.hansa.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.Hansa;
import city.hansa.browser.Accessibility;
import city.hansa.browser.Chromium;
import city.hansa.database.TestDatabase;
import city.hansa.kernel.ShippedFacts;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** What the whole application answers while a first load is held in the middle, and then fails. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class LoadingTest {
  private static final CountDownLatch RELEASED = new CountDownLatch(1);
  private static final CompletableFuture<WebServerInitializedEvent> SERVER =
      new CompletableFuture<>();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static CompletableFuture<ConfigurableApplicationContext> started =
      new CompletableFuture<>();

  @BeforeAll
  static void start() {
    SpringApplication application = new SpringApplication(Hansa.class);
    application.addInitializers(
        new TestDatabase(),
        context ->
            ((GenericApplicationContext) context).registerBean("held", Held.class, Held::new));
    application.addListeners((ApplicationListener<WebServerInitializedEvent>) SERVER::complete);
    started = CompletableFuture.supplyAsync(() -> application.run("--server.port=0"));
    await()
        .atMost(Duration.ofMinutes(2))
        .until(() -> SERVER.isDone() && get("/sources").body().contains("3 of 10"));
  }

  @AfterAll
  static void stop() {
    ((ConfigurableApplicationContext) SERVER.join().getApplicationContext()).close();
    assertThat(started)
        .failsWithin(Duration.ofMinutes(1))
        .withThrowableThat()
        .havingRootCause()
        .isInstanceOf(SpringApplication.AbandonedRunException.class);
  }

  @Test
  @Order(1)
  void everyPageShowsHowFarTheLoadIsAndLooksAgain() throws Exception {
    HttpResponse<String> page = get("/sources");
    assertThat(page.statusCode()).isEqualTo(503);
    assertThat(page.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(page.body())
        .contains(
            "The register is being filled", "http-equiv=\"refresh\" content=\"2\"", "waiting");
    assertThat(get("/no-such-page").statusCode()).isEqualTo(503);
  }

  @Test
  @Order(2)
  void programsGetAProblem() throws Exception {
    HttpResponse<String> answer = get("/api/v1/sources");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
    assertThat(answer.body()).contains("\"status\":503");
  }

  @Test
  @Order(3)
  void filesPassAndReadinessIsFalse() throws Exception {
    assertThat(get("/hansa.css").statusCode()).isEqualTo(200);
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
  }

  @Test
  @Tag("browser")
  @Order(4)
  void aReaderSeesTheProgressAndThenTheFailureWithoutLoadingThePageAgain() {
    try (BrowserContext context =
        Chromium.browser().newContext(new NewContextOptions().setLocale("en"))) {
      Page page = context.newPage();
      page.navigate("http://localhost:" + port() + "/sources");
      PlaywrightAssertions.assertThat(page.locator("ol.loading progress"))
          .hasAttribute("value", "3");
      Accessibility.check(page, "while loading");
      page.evaluate("document.body.dataset.same = 'true'");
      RELEASED.countDown();
      PlaywrightAssertions.assertThat(page.locator("h1"))
          .hasText("The register could not be filled", new HasTextOptions().setTimeout(30_000));
      PlaywrightAssertions.assertThat(page.locator("body")).hasAttribute("data-same", "true");
    }
  }

  @Test
  @Order(5)
  void aFailureIsShownWithItsReasonAndNothingIsReady() throws Exception {
    RELEASED.countDown();
    await().atMost(Duration.ofMinutes(1)).until(() -> get("/sources").body().contains("disk full"));
    assertThat(get("/sources").body()).contains("The register could not be filled");
    assertThat(get("/sources").statusCode()).isEqualTo(503);
    assertThat(get("/actuator/health/readiness").statusCode()).isEqualTo(503);
    assertThat(started).isNotDone();
  }

  private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port() + path);
    return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
  }

  private static int port() {
    return SERVER.join().getWebServer().getPort();
  }

  /** Comes to 3 of 10 rows, waits to be released, and fails. */
  private static final class Held implements ShippedFacts {
    @Override
    public String name() {
      return "held";
    }

    @Override
    public int order() {
      return 0;
    }

    @Override
    public String version() {
      return "1";
    }

    @Override
    public long load(Progress progress) {
      await()
          .pollInterval(Duration.ofMillis(250))
          .atMost(Duration.ofMinutes(5))
          .until(() -> {
            progress.at(3, 10);
            return RELEASED.getCount() == 0;
          });
      throw new IllegalStateException("disk full");
    }
  }
}
