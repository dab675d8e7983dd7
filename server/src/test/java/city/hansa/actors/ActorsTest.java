package city.hansa.actors;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Actors over HTTP, with the facts that ship. */
@HansaTest
class ActorsTest {
  @LocalServerPort private int port;

  @Test
  void aCityShowsItsNamesPlaceAndHierarchy() throws Exception {
    assertThat(page("/actors/barcelona-es"))
        .contains("<h1>Barcelona</h1>", "برشلونة", "41.39° N, 2.16° E")
        .contains("/actors/spain", "/actors/catalonia-es", "https://www.geonames.org/3128760")
        .contains("boundary not stated", "as of a day not stated");
  }

  @Test
  void aNetworkShowsWhatItGrewOutOf() throws Exception {
    assertThat(page("/actors/uclg"))
        .contains("United Cities and Local Governments", "/actors/iula", "5 May 2004", "UCLG");
  }

  @Test
  void existenceTurnsWithTheDay() throws Exception {
    assertThat(page("/actors/uclg?asOf=1990-01-01")).contains("Did not exist yet on 1 Jan 1990");
    assertThat(page("/actors/iula?asOf=1990-01-01")).contains("In existence on 1 Jan 1990");
    assertThat(page("/actors/iula?asOf=2026-01-01")).contains("No longer existed on 1 Jan 2026");
    assertThat(ids("/api/v1/actors?kind=association,network&limit=500&asOf=1990-01-01"))
        .contains("iula")
        .doesNotContain("uclg");
    assertThat(ids("/api/v1/actors?kind=association,network&limit=500&asOf=2026-01-01"))
        .contains("uclg")
        .doesNotContain("iula");
  }

  @Test
  void pagesOfAListMeetWithoutGapOrOverlap() throws Exception {
    List<String> whole = ids("/api/v1/actors?kind=state&limit=500");
    List<String> byPages = new ArrayList<>();
    String next = "/api/v1/actors?kind=state&limit=60";
    while (!next.isEmpty()) {
      JsonNode list = json(next);
      byPages.addAll(list.get("items").findValuesAsString("id"));
      assertThat(list.get("total").asInt()).isEqualTo(whole.size());
      next = list.path("next").asString("");
    }
    assertThat(byPages).isEqualTo(whole).doesNotHaveDuplicates();
  }

  @Test
  void aDivisionHoldsItsOwnAndItsPartsAlone() throws Exception {
    JsonNode items =
        json("/api/v1/actors?kind=city&division=ES.56&populationFrom=200000").get("items");
    assertThat(items.findValuesAsString("id"))
        .contains("barcelona-es", "terrassa-es", "badalona-es", "sabadell-es")
        .doesNotContain("madrid-es", "zaragoza-es");
  }

  @Test
  void theListIsAPartForHtmxAndAPageForOthers() throws Exception {
    assertThat(page("/actors?kind=network")).contains("<!doctype html>", "id=\"results\"");
    HttpResponse<String> part = get("/actors?kind=network", "HX-Request", "true");
    assertThat(part.body()).contains("id=\"results\"").doesNotContain("<!doctype html>");
    assertThat(part.headers().firstValue("HX-Push-Url"))
        .hasValueSatisfying(address -> assertThat(address).startsWith("/actors?kind=network"));
  }

  @ParameterizedTest
  @CsvSource({
    "kind=town, kind",
    "country=ZZ, country",
    "region=999, region",
    "division=ES.999, division",
    "populationFrom=many, populationFrom",
    "populationFrom=9&populationUntil=3, populationUntil",
    "foundedFrom=0, foundedFrom",
    "sort=beauty, sort",
    "limit=501, limit",
    "after=nonsense, after",
    "asOf=yesterday, asOf",
    "knd=city, knd",
    "format=xml, format"
  })
  void whatCannotBeReadIsRefusedByName(String query, String field) throws Exception {
    HttpResponse<String> refused = get("/api/v1/actors?" + query);
    assertThat(refused.statusCode()).isEqualTo(400);
    JsonNode problem = JsonMapper.shared().readTree(refused.body());
    assertThat(problem.get("errors").get(0).get("field").asString()).isEqualTo(field);
  }

  @Test
  void theStableAddressLeadsProgramsToTheData() throws Exception {
    HttpResponse<String> seen = get("/actors/spain", "Accept", "application/ld+json");
    assertThat(seen.statusCode()).isEqualTo(303);
    String address = seen.headers().firstValue("Location").orElseThrow();
    JsonNode node = json(address);
    assertThat(node.get("@type").asString()).isEqualTo("Country");
    assertThat(node.get("name").asString()).isEqualTo("Spain");
  }

  @Test
  void dataNameTheirLicenceAndHaveATag() throws Exception {
    HttpResponse<String> data = get("/api/v1/actors/koeln-de");
    assertThat(data.headers().allValues("Link").toString())
        .contains("creativecommons.org/licenses/by/4.0");
    assertThat(data.headers().firstValue("ETag")).isPresent();
    String tag = data.headers().firstValue("ETag").orElseThrow();
    assertThat(get("/api/v1/actors/koeln-de", "If-None-Match", tag).statusCode()).isEqualTo(304);
  }

  @Test
  void coordinatesStandAsGeoJsonOrdersThem() throws Exception {
    JsonNode point = json("/api/v1/actors/barcelona-es?format=geojson").get("geometry");
    assertThat(point.get("coordinates").get(0).asDouble()).isBetween(2.0, 2.3);
    assertThat(point.get("coordinates").get(1).asDouble()).isBetween(41.2, 41.5);
  }

  @Test
  void nothingStandsAtAnUnknownAddress() throws Exception {
    assertThat(get("/actors/no-such-city").statusCode()).isEqualTo(404);
    assertThat(get("/api/v1/actors/no-such-city").statusCode()).isEqualTo(404);
  }

  private String page(String path) throws IOException, InterruptedException {
    HttpResponse<String> answer = get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(page(path));
  }

  private List<String> ids(String path) throws IOException, InterruptedException {
    return json(path).get("items").findValuesAsString("id");
  }

  private HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address).header("Accept-Language", "en");
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
  }
}
