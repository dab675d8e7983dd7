package city.hansa.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The Reconciliation Service API with requests as OpenRefine 3 sends them. What the specification
 * 0.2 demands of the answers is written down anew in the schemas beside the test's resources.
 */
@HansaTest
class ReconcileApiTest {
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = new JsonMapper();

  /** A column of names with a column of countries beside it, as OpenRefine 3 asks for it. */
  private static final String BATCH =
      """
      {"q0":{"query":"Köln","type":"CITY","type_strict":"should","limit":6,
             "properties":[{"pid":"country","v":"DE"}]},
       "q1":{"query":"Ayuntamiento de Málaga","type":"CITY","type_strict":"should",
             "properties":[{"pid":"country","v":{"id":"spain","name":"Spain"}}]},
       "q2":{"query":"Richmond","type":"CITY","properties":[{"pid":"country","v":["GB"]}]},
       "q3":{"query":"Xqzzvw Brrtk"},
       "q4":{"query":"Springfield","limit":1,"properties":[{"pid":"coordinates","v":"39.80,-89.64"}]}}
      """;

  @LocalServerPort private int port;
  @Autowired private ApplicationContext context;

  @BeforeEach
  void indexIsBuilt() {
    NameLinking.await(context);
  }

  @Test
  void theManifestSaysWhatTheServiceCanDo() throws Exception {
    HttpResponse<String> answer = get("/reconcile");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
    conforms("manifest", answer.body());
    JsonNode manifest = JSON.readTree(answer.body());
    assertThat(manifest.at("/view/url").asString()).endsWith("/actors/{{id}}");
    for (String service : new String[] {"entity", "type", "property"}) {
      JsonNode at = manifest.at("/suggest/" + service);
      assertThat(at.get("service_url").asString() + at.get("service_path").asString())
          .isEqualTo("http://localhost:" + port + "/reconcile/suggest/" + service);
    }
  }

  @Test
  void aBatchByFormIsAnsweredKeyByKey() throws Exception {
    HttpResponse<String> answer = post("queries=" + encoded(BATCH));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    conforms("result-batch", answer.body());
    JsonNode results = JSON.readTree(answer.body());
    assertThat(results.propertyNames()).containsExactlyInAnyOrder("q0", "q1", "q2", "q3", "q4");
    assertFirst(results.get("q0"), "koeln-de", true);
    assertFirst(results.get("q1"), "malaga-es", true);
    assertThat(results.at("/q2/result")).hasSizeGreaterThan(1);
    assertThat(results.at("/q2/result/0/match").asBoolean()).isFalse();
    assertThat(results.at("/q3/result")).isEmpty();
    assertThat(results.at("/q4/result")).hasSize(1);
    assertFirst(results.get("q4"), "springfield-us-4250542", true);
    assertThat(results.at("/q0/result/0/type/0/id").asString()).isEqualTo("CITY");
  }

  @Test
  void theSameByAddressAndWrappedInACall() throws Exception {
    HttpResponse<String> wrapped = get("/reconcile?callback=jQuery17_12&queries=" + encoded(BATCH));
    assertThat(wrapped.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/javascript");
    String call = wrapped.body();
    assertThat(call).startsWith("/**/jQuery17_12({").endsWith("});");
    conforms("result-batch", call.substring(call.indexOf('(') + 1, call.length() - 2));
    assertThat(get("/reconcile?callback=alert(1)//").statusCode()).isEqualTo(400);
  }

  @Test
  void kindsNarrowTheAnswers() throws Exception {
    String query = "{\"a\":{\"query\":\"Barcelona\",\"type\":[\"REGION\"]}}";
    JsonNode results = JSON.readTree(get("/reconcile?queries=" + encoded(query)).body());
    results
        .at("/a/result")
        .forEach(each -> assertThat(each.at("/type/0/id").asString()).isEqualTo("REGION"));
    assertThat(results.at("/a/result")).isNotEmpty();
  }

  @Test
  void whatCannotBeReadIsRefusedWithTheRemedy() throws Exception {
    for (String queries :
        new String[] {"{", "[1]", "{\"q0\":{\"limit\":3}}", "{\"q0\":\"Köln\"}"}) {
      HttpResponse<String> answer = post("queries=" + encoded(queries));
      assertThat(answer.statusCode()).as(queries).isEqualTo(400);
      assertThat(JSON.readTree(answer.body()).get("detail").asString()).isNotBlank();
    }
  }

  @Test
  void suggestionsWhileTyping() throws Exception {
    String cities = get("/reconcile/suggest/entity?prefix=" + encoded("Gdańsk")).body();
    conforms("suggest-entities", cities);
    assertThat(JSON.readTree(cities).at("/result/0/id").asString()).isEqualTo("gdansk-pl");
    String types = get("/reconcile/suggest/type?prefix=net").body();
    conforms("suggest", types);
    assertThat(JSON.readTree(types).at("/result/0/id").asString()).isEqualTo("NETWORK");
    String properties = get("/reconcile/suggest/property?prefix=").body();
    conforms("suggest", properties);
    assertThat(JSON.readTree(properties).get("result")).hasSize(4);
  }

  @Test
  void propertiesOfWhatWasFound() throws Exception {
    String extend =
        "{\"ids\":[\"koeln-de\",\"nobody\",\"mayors-for-peace\"],\"properties\":[{\"id\":\"country\"},{\"id\":\"population\"},{\"id\":\"geonames\"}]}";
    String answer = post("extend=" + encoded(extend)).body();
    conforms("data-extension", answer);
    JsonNode rows = JSON.readTree(answer).get("rows");
    assertThat(rows.at("/koeln-de/country/0/str").asString()).isEqualTo("DE");
    assertThat(rows.at("/koeln-de/population/0/int").asLong()).isEqualTo(963_395);
    assertThat(rows.at("/koeln-de/geonames/0/str").asString()).isEqualTo("2886242");
    assertThat(rows.at("/nobody/country")).isEmpty();
    assertThat(rows.at("/mayors-for-peace/geonames")).as("is no place").isEmpty();
    JsonNode offered = JSON.readTree(get("/reconcile/extend/propose?type=CITY").body());
    assertThat(offered.at("/properties/0/id").asString()).isNotBlank();
  }

  @Test
  void thePreviewMayStandInTheFrameOfOthersAndNothingElseMay() throws Exception {
    HttpResponse<String> preview = get("/reconcile/preview?id=koeln-de");
    assertThat(preview.body()).contains("<h1>").contains("koeln-de");
    assertThat(policy(preview)).contains("frame-ancestors *").doesNotContain("script-src");
    assertThat(policy(get("/reconcile"))).contains("frame-ancestors 'none'");
    assertThat(get("/reconcile/preview?id=nobody-at-all").statusCode()).isEqualTo(404);
  }

  private static void assertFirst(JsonNode answer, String id, boolean match) {
    JsonNode first = answer.at("/result/0");
    assertThat(first.get("id").asString()).isEqualTo(id);
    assertThat(first.get("match").asBoolean()).isEqualTo(match);
    assertThat(first.get("score").asDouble()).isBetween(0.0, 100.0);
  }

  private static String policy(HttpResponse<String> answer) {
    return String.join("; ", answer.headers().allValues("Content-Security-Policy"));
  }

  private static void conforms(String schema, String json) throws IOException {
    try (InputStream rules =
        ReconcileApiTest.class.getResourceAsStream("/reconciliation/" + schema + ".json")) {
      String written = new String(rules.readAllBytes(), StandardCharsets.UTF_8);
      var errors =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
              .getSchema(written, InputFormat.JSON)
              .validate(json, InputFormat.JSON);
      assertThat(errors).as(json).isEmpty();
    }
  }

  private HttpResponse<String> get(String path) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Origin", "http://127.0.0.1:3333")
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String form) throws Exception {
    return HTTP.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/reconcile"))
            .header("Content-Type", "application/x-www-form-urlencoded; charset=UTF-8")
            .header("User-Agent", "OpenRefine/3.8.2")
            .header("Accept", "application/json")
            .POST(BodyPublishers.ofString(form))
            .build(),
        BodyHandlers.ofString());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
