package city.hansa.claims;

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

/** Claims over HTTP, with the figures that ship. */
@HansaTest
class ClaimsTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  @LocalServerPort private int port;

  @ParameterizedTest
  @CsvSource({
    "marrakech-adopted-150, DISPUTED",
    "marrakech-adopted-76, DISPUTED",
    "marrakech-signed-104, ASSERTED",
    "mechelen-signed-150, ASSERTED",
    "mechelen-cities-50, ASSERTED",
    "networks-doubled-1999, ASSERTED",
    "networks-doubled-2009, REFUTED",
    "c40-actions-14000, DISPUTED",
    "mcp-138, DISPUTED",
    "mcp-135, DISPUTED",
    "milan-100, CORROBORATED",
    "milan-113, DISPUTED",
    "u20-people-2018-foster-swiney, ASSERTED",
    "ipcc-2022, STALE",
    "ipcc-2027, ASSERTED"
  })
  void statesAreComputedFromWhatShips(String id, String state) throws Exception {
    assertThat(json("/api/v1/claims/" + id).get("state").asString()).isEqualTo(state);
  }

  @Test
  void disputesNameEachOther() throws Exception {
    JsonNode claim = json("/api/v1/claims/marrakech-adopted-150");
    assertThat(claim.get("low").asInt()).isEqualTo(151);
    assertThat(claim.get("against").get(0).asString()).isEqualTo("marrakech-adopted-76");
  }

  @Test
  void whatCanHardlyBeRaisesAnAlarmWithItsArithmetic() throws Exception {
    JsonNode claim = json("/api/v1/claims/u20-people-2018");
    assertThat(claim.get("alarms").get(0).asString())
        .isEqualTo("PEOPLE_PER_CITY 1500000000 / 34 = 44117647 > 40000000");
    assertThat(json("/api/v1/claims/u20-people-25").get("alarms").isEmpty()).isTrue();
    assertThat(get("/claims/u20-people-2018").body())
        .contains("44,117,647 a city", "40 million", "/represent?claimed=1500000000");
  }

  @Test
  void aClaimAndTheInstrumentItIsAboutNameEachOther() throws Exception {
    assertThat(get("/claims/marrakech-adopted-150").body())
        .contains("href=\"/instruments/marrakech-mayors-declaration\"");
    assertThat(get("/instruments/marrakech-mayors-declaration").body())
        .contains(
            "href=\"/claims/marrakech-adopted-150\"", "href=\"/claims/marrakech-signed-104\"");
  }

  @Test
  void thePageShowsFiguresSideBySideWithArithmetic() throws Exception {
    String page = get("/claims").body();
    assertThat(page)
        .contains("What is counted", "Marrakech Mayors Declaration, 2018", "over 150", "104")
        .contains("5.1 % a year", "5.2 % a year", "200 : 120 = 1.67 times", "That is not")
        .contains("1,070 : 52 = 20.6 times", "239 : 138 = 1.73 times", "104 : 76 = 1.37 times")
        .contains("569,400", "350,000", "138 + 5,389 + 967 = 6,494", "3 % a year")
        .contains("computed from the register", "/actors/c40");
  }

  @Test
  void filtersNarrowAndRefuseWhatTheyDoNotKnow() throws Exception {
    assertThat(get("/claims?state=STALE").body())
        .contains("ipcc-2022")
        .doesNotContain("marrakech-adopted-76");
    HttpResponse<String> refused = get("/api/v1/claims?kind=PEOPLE");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("\"field\":\"kind\"", "SIGNATORY_CURRENT");
    JsonNode mine = json("/api/v1/claims?subject=u20&kind=ENDORSER").get("items");
    assertThat(mine.findValuesAsString("id")).containsExactly("u20-endorsed-34");
  }

  @Test
  void longListsComeInPagesThatMeetWithoutGapOrOverlap() throws Exception {
    List<String> whole = json("/api/v1/claims?limit=1000").get("items").findValuesAsString("id");
    List<String> paged = new ArrayList<>();
    String next = "/api/v1/claims?limit=7";
    while (next != null) {
      JsonNode page = json(next);
      assertThat(page.get("items").size()).isBetween(1, 7);
      paged.addAll(page.get("items").findValuesAsString("id"));
      next = page.get("next").isNull() ? null : page.get("next").asString();
    }
    assertThat(paged)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(100)
        .containsAll(whole.subList(0, 100));
    assertThat(get("/api/v1/claims?limit=0").statusCode()).isEqualTo(400);
    assertThat(get("/api/v1/claims?after=no-such-claim").statusCode()).isEqualTo(400);
  }

  @Test
  void thePageLeadsToTheNextWithItsFilters() throws Exception {
    String page = get("/claims?state=ASSERTED&limit=3").body();
    String next =
        page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
    assertThat(next).startsWith("/claims?state=ASSERTED&after=").endsWith("&limit=3");
    assertThat(get(next).body()).contains("First page", "rel=\"next\"").isNotEqualTo(page);
    assertThat(get("/claims").body()).doesNotContain("rel=\"next\"");
  }

  @Test
  void theTableCanBeOpenedInASpreadsheet() throws Exception {
    HttpResponse<String> csv = get("/api/v1/claims?subject=mechelen-declaration&format=csv");
    assertThat(csv.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(csv.body().lines()).hasSize(5);
    assertThat(csv.body()).startsWith("id,subject,predicate,kind,wording,number");
  }

  @Test
  void aReaderOfAPastDayIsToldNothingOfLaterTimes() throws Exception {
    String page = get("/claims?asOf=2010-01-01").body();
    assertThat(page).contains("copenhagen-signed-80").doesNotContain("marrakech-attended-150");
    assertThat(json("/api/v1/claims/ipcc-2022?asOf=2020-01-01").get("state").asString())
        .isEqualTo("ASSERTED");
  }

  @Test
  void thereIsNoSuchClaim() throws Exception {
    assertThat(get("/claims/no-such-claim").statusCode()).isEqualTo(404);
    assertThat(get("/api/v1/claims/no-such-claim").statusCode()).isEqualTo(404);
  }

  @Test
  void theChartOfNetworksReadsClaims() throws Exception {
    assertThat(get("/").body())
        .contains("/claims/networks-1999", "/claims/networks-1985-citiscope");
  }

  private JsonNode json(String path) throws IOException, InterruptedException {
    return JsonMapper.shared().readTree(get(path).body());
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + port + path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Accept-Language", "en").build();
    return HTTP.send(request, BodyHandlers.ofString());
  }
}
