package city.hansa.represent;

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
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Counting the people of chosen cities over HTTP, with the facts that ship. */
@HansaTest
class RepresentTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final String FORM = "application/x-www-form-urlencoded";
  @LocalServerPort private int port;
  @Autowired private JdbcClient sql;

  /** GeoNames gives London 8,961,989, and 16,070,607 for it and the 219 places around it. */
  @Test
  void greaterLondonIsLondonOnce() throws Exception {
    JsonNode answer = answer(send("division=GB.ENG.GLA", null));
    assertThat(answer.get("low").asLong()).isEqualTo(8_961_989);
    assertThat(answer.get("high").asLong()).isEqualTo(8_961_989);
    assertThat(answer.get("naive").asLong()).isEqualTo(16_070_607);
    assertThat(answer.get("nested").size()).isEqualTo(219);
  }

  @Test
  void theSameSetPastedAndAsAnAreaGivesTheSame() throws Exception {
    String ids =
        sql
            .sql("select slug from place where country = 'LU'")
            .query((row, number) -> row.getString("slug"))
            .stream()
            .collect(Collectors.joining("%0A"));
    assertThat(send("", "ids=" + ids).body()).isEqualTo(send("country=LU", null).body());
  }

  @Test
  void everyPlaceOfAStateStandsInExactlyOneList() throws Exception {
    JsonNode answer = answer(send("country=AU", null));
    long places =
        sql.sql("select count(*) from place where country = 'AU'").query(Long.class).single();
    assertThat(
            LongStream.of(
                    answer.get("counted").size(),
                    answer.get("nested").size(),
                    answer.get("uncertain").size())
                .sum())
        .isEqualTo(places);
    assertThat(sumOf(answer.get("counted"))).isEqualTo(answer.get("low").asLong());
    assertThat(answer.get("high").isNull()).isTrue();
  }

  private static long sumOf(JsonNode rows) {
    return StreamSupport.stream(rows.spliterator(), false)
        .mapToLong(row -> row.get("population").isNull() ? 0 : row.get("population").asLong())
        .sum();
  }

  /**
   * The cities that a newspaper named as behind the communiqué of 2018: 24 that signed, nine in
   * support, and Portland, entered here as the one in Oregon. The gazetteer gives them less than a
   * tenth of the 1.5 billion that were claimed.
   */
  @Test
  void theCitiesOfTheCommuniqueHoldFarFewerThanWereClaimed() throws Exception {
    List<String> cities =
        new ArrayList<>(
            sql.sql("select actor from act where subject like 'u20-communique-2018~%'")
                .query(String.class)
                .list());
    cities.add("portland-us");
    assertThat(cities).hasSize(34).doesNotHaveDuplicates();
    JsonNode answer = answer(send("claimed=1500000000", "ids=" + String.join("%0A", cities)));
    assertThat(answer.get("low").asLong()).isBetween(50_000_000L, 250_000_000L);
    assertThat(answer.get("high").asLong()).isBetween(answer.get("low").asLong(), 250_000_000L);
    assertThat(answer.get("claimed").get("verdict").asString()).isEqualTo("ABOVE");
    assertThat(answer.get("claimed").get("alarm").asBoolean()).isTrue();
  }

  /** 1.5 billion people in 34 cities would be 44.1 million each. */
  @Test
  void aClaimThatNoCityCanHoldRaisesAnAlarm() throws Exception {
    String ids =
        sql
            .sql("select slug from place order by population desc nulls last limit 34")
            .query((row, number) -> row.getString("slug"))
            .stream()
            .collect(Collectors.joining(","));
    JsonNode claimed = answer(send("ids=" + ids + "&claimed=1500000000", null)).get("claimed");
    assertThat(claimed.get("alarm").asBoolean()).isTrue();
    assertThat(claimed.get("personsPerCity").asDouble()).isBetween(44.1e6, 44.2e6);
    assertThat(claimed.get("verdict").asString()).isEqualTo("ABOVE");
  }

  @Test
  void anUnknownIdIsNamedWithItsLineAndNothingIsCounted() throws Exception {
    HttpResponse<String> refused = send("", "ids=barcelona-es%0Abarcelonnna-es");
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(refused.body()).contains("2: barcelonnna-es");
    HttpResponse<String> page = page("ids=barcelona-es%0Abarcelonnna-es");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body()).contains("Line 2", "barcelonnna-es", "<textarea id=\"ids\"");
  }

  @ParameterizedTest
  @CsvSource({
    "'', ids",
    "country=XQ, country",
    "region=001, country",
    "country=ES&populationFrom=many, populationFrom",
    "county=ES, county"
  })
  void namesTheFieldThatCannotBeUsed(String query, String field) throws Exception {
    HttpResponse<String> refused = send(query, null);
    assertThat(refused.statusCode()).isEqualTo(400);
    assertThat(JsonMapper.shared().readTree(refused.body()).at("/errors/0/field").asString())
        .isEqualTo(field);
  }

  private static JsonNode answer(HttpResponse<String> response) {
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(response.body());
  }

  private HttpResponse<String> page(String form) throws IOException, InterruptedException {
    return send(request("/represent").header("Content-Type", FORM), form);
  }

  private HttpResponse<String> send(String query, @org.jspecify.annotations.Nullable String form)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = request("/api/v1/represent?" + query);
    return form == null
        ? HTTP.send(request.build(), BodyHandlers.ofString())
        : send(request.header("Content-Type", FORM), form);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request, String form)
      throws IOException, InterruptedException {
    return HTTP.send(
        request.POST(HttpRequest.BodyPublishers.ofString(form)).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
        .header("Accept-Language", "en");
  }
}
