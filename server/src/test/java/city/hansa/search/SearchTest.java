package city.hansa.search;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Search over HTTP, with the facts that ship. */
@HansaTest
class SearchTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @BeforeEach
  void indexIsBuilt() {
    SearchIndex.await(context);
  }

  /** Ids as geonames.org gives them. */
  @ParameterizedTest
  @CsvSource({
    "Köln, 2886242",
    "Cologne, 2886242",
    "كولونيا, 2886242",
    "koln, 2886242",
    "Kiev, 703448",
    "Kyiv, 703448",
    "Lisbona, 2267057",
    "São Paulo, 3448439",
    "sao paolo, 3448439"
  })
  void findsTheRightCityFirst(String name, String geonames) throws Exception {
    JsonNode first = hits("q=" + encoded(name)).get(0);
    assertThat(first.at("/identifiers/GEONAMES").asString()).isEqualTo(geonames);
    assertThat(first.get("kind").asString()).isEqualTo("CITY");
    assertThat(first.get("population").asLong()).isGreaterThan(500_000);
  }

  @Test
  void saysWhichNameMatched() throws Exception {
    JsonNode first = hits("q=Lisbona").get(0);
    assertThat(first.get("name").asString()).isEqualTo("Lisbon");
    assertThat(first.get("matchedName").asString()).isEqualTo("Lisbona");
    assertThat(first.get("state").asString()).isEqualTo("PT");
    assertThat(get("/search?q=Lisbona").body()).contains("Lisbon", "Lisbona", "Portugal");
  }

  @Test
  void aBodyThatHasEndedIsFoundByItsNameAndLabelled() throws Exception {
    JsonNode first = hits("q=IULA").get(0);
    assertThat(first.get("id").asString()).isEqualTo("iula");
    assertThat(first.get("exists").asString()).isEqualTo("NO");
    JsonNode then = hits("q=IULA&asOf=1990-01-01").get(0);
    assertThat(then.get("exists").asString()).isEqualTo("YES");
    assertThat(hits("q=UCLG&asOf=1990-01-01").get(0).get("exists").asString()).isEqualTo("NO");
  }

  @Test
  void aCityStandsFromTheDayOnWhichTheGazetteerListedIt() throws Exception {
    assertThat(hits("q=Cologne").get(0).get("exists").asString()).isEqualTo("YES");
    JsonNode before = hits("q=Cologne&asOf=1990-01-01").get(0);
    assertThat(before.get("exists").asString()).isEqualTo("UNKNOWN");
  }

  @Test
  void filtersByKindAndState() throws Exception {
    assertThat(hits("q=georgia&kind=STATE").findValuesAsString("kind"))
        .isNotEmpty()
        .containsOnly("STATE");
    assertThat(hits("q=barcelona&country=ve").findValuesAsString("state"))
        .isNotEmpty()
        .containsOnly("VE");
    assertThat(hits("q=san&limit=3")).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({
    "kind=PLANET, kind",
    "country=DEU, country",
    "limit=0, limit",
    "limit=ten, limit",
    "asOf=yesterday, asOf"
  })
  void namesTheFieldThatCannotBeRead(String query, String field) throws Exception {
    HttpResponse<String> refused = get("/api/v1/search?q=a&" + query);
    assertThat(refused.statusCode()).isEqualTo(400);
    JsonNode problem = JsonMapper.shared().readTree(refused.body());
    assertThat(problem.at("/errors/0/field").asString()).isEqualTo(field);
  }

  @Test
  void refusesOversizedAndMissingQueries() throws Exception {
    assertThat(get("/api/v1/search?q=" + "x".repeat(200)).statusCode()).isEqualTo(200);
    assertThat(get("/api/v1/search?q=" + "x".repeat(201)).statusCode()).isEqualTo(400);
    assertThat(get("/search?q=" + "x".repeat(201)).statusCode()).isEqualTo(400);
    assertThat(get("/api/v1/search").body()).contains("\"field\":\"q\"");
    assertThat(get("/search").statusCode()).isEqualTo(200);
  }

  /** The titles as their publishers print them. */
  @ParameterizedTest
  @CsvSource({
    "Mexico City Pact, mexico-city-pact",
    "pacto climatico global, mexico-city-pact",
    "covenant on climate, mexico-city-pact",
    "marrakech mayors, marrakech-mayors-declaration"
  })
  void findsInstrumentsByAnyOfTheirTitles(String words, String id) throws Exception {
    String answer = get("/api/v1/search?q=" + encoded(words)).body();
    JsonNode found = JsonMapper.shared().readTree(answer).get("instruments");
    assertThat(found.get(0).get("id").asString()).isEqualTo(id);
    assertThat(found.get(0).get("address").asString()).isEqualTo("/instruments/" + id);
    assertThat(get("/search?q=" + encoded(words)).body()).contains("href=\"/instruments/" + id);
    assertThat(get("/search/suggest?q=" + encoded(words)).body())
        .contains("href=\"/instruments/" + id, "Instrument");
    String cities = get("/api/v1/search?kind=CITY&q=" + encoded(words)).body();
    assertThat(JsonMapper.shared().readTree(cities).get("instruments").isEmpty()).isTrue();
  }

  @Test
  void suggestionsAreOptionsThatKeepTheDay() throws Exception {
    String fragment = get("/search/suggest?q=koln&asOf=1990-01-01").body();
    assertThat(fragment)
        .doesNotContain("<html")
        .contains("role=\"option\"", "Köln", "?asOf=1990-01-01");
    assertThat(fragment.split("role=\"option\"", -1)).hasSizeBetween(2, 9);
    assertThat(get("/search/suggest?q=").body()).isBlank();
  }

  private JsonNode hits(String query) throws Exception {
    HttpResponse<String> answer = get("/api/v1/search?" + query);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body()).get("hits");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Language", "en").build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
