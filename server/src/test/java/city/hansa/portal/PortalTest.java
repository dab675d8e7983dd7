package city.hansa.portal;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Home, networks and open data over HTTP, with the facts that ship. */
@HansaTest
class PortalTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  @Test
  void homeShowsWhatTheRegisterHoldsWithItsSource() throws Exception {
    String page = get("/").body();
    assertThat(page)
        .contains("199,568", "GeoNames cities500", "networks, active", "computed")
        .contains("Shanghai", "/actors/uclg", "CC BY 4.0");
  }

  @Test
  void homeOfAPastDayKnowsNoLaterSeat() throws Exception {
    String page = get("/?asOf=1990-01-01").body();
    assertThat(page)
        .contains("/actors/iula?asOf=1990-01-01")
        .doesNotContain("/actors/uclg")
        .contains("Habitat I")
        .doesNotContain("Habitat III");
    assertThat(get("/?asOf=2026-01-01").body()).doesNotContain("/actors/iula");
  }

  @Test
  void theMapHasTenThousandCitiesLargestFirstAndItsLand() throws Exception {
    JsonNode cities = JsonMapper.shared().readTree(get("/map/cities.json").body());
    JsonNode populations = cities.get("populations");
    assertThat(populations.size()).isEqualTo(10_000);
    assertThat(cities.get("ids").size()).isEqualTo(10_000);
    assertThat(IntStream.range(1, 10_000))
        .allMatch(i -> populations.get(i - 1).asLong() >= populations.get(i).asLong());
    HttpResponse<String> land = get("/map/land-110m.json");
    assertThat(land.statusCode()).isEqualTo(200);
    assertThat(land.headers().firstValue("Cache-Control").orElse("")).contains("max-age=604800");
    assertThat(get("/webjars/d3/dist/d3.min.js").statusCode()).isEqualTo(200);
  }

  @Test
  void networksThroughTimeFollowDayAndFilters() throws Exception {
    assertThat(get("/networks").body())
        .contains("International Union of Local Authorities", "merged into", "5 May 2004");
    assertThat(get("/networks?asOf=1990-01-01").body())
        .contains("International Union of Local Authorities")
        .doesNotContain("merged into", "C40", "2004");
    assertThat(get("/networks?theme=peace").body())
        .contains("Mayors for Peace")
        .doesNotContain("International Union of Local Authorities");
    HttpResponse<String> refused = get("/networks?theme=astrology");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("theme", "astrology");
  }

  @Test
  void openDataIsWrittenFromTheDocumentThatProgramsRead() throws Exception {
    JsonNode document = JsonMapper.shared().readTree(get("/api/v1/openapi.json").body());
    assertThat(document.get("paths").propertyNames()).contains("/api/v1/search");
    String page = get("/api").body();
    for (String path : document.get("paths").propertyNames()) {
      assertThat(page).contains(path);
    }
    assertThat(page).contains("curl 'http://localhost:" + port + "/api/v1/search?q=K%C3%B6ln");
  }

  @Test
  void browsersAndRobotsAreWelcome() throws Exception {
    assertThat(get("/opensearch.xml").body())
        .contains("http://localhost:" + port + "/search?q={searchTerms}");
    assertThat(get("/robots.txt").body()).contains("User-agent: *", "Allow: /");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Language", "en").build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
