package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A pact of a test that four cities signed, confirmed, joined and left, and how readers see it. */
final class PactOfFourCities {
  final Papers papers;
  final Client reader;
  final String title = "Pact of the test " + Instant.now();
  final String id;

  PactOfFourCities(ApplicationContext context) {
    papers = Papers.in(context);
    reader = People.in(context).reader();
    id =
        papers.adopted(
            Map.of(
                "title", title,
                "effect", "COUNT(2) THEN ON_NTH_DAY_AFTER(30)",
                "withdrawal", "P6M",
                "report", "P2Y",
                "conditionPolicy", "NONE_ALLOWED",
                "monitoring", "A forum every three years"));
    received("participation.sign", "koeln-de", "2019-03-01", Map.of());
    received("participation.confirm", "koeln-de", "2019-05-10", Map.of());
    received("participation.signDefinitive", "barcelona-es", "2019-06-01", Map.of());
    received("participation.join", "lyon-fr", "2020-02-03", Map.of());
    received("participation.sign", "girona-es", "2020-02-04", Map.of());
    long condition =
        received(
            "participation.reserve", "koeln-de", "2019-05-11", Map.of("words", "Not on Sundays."));
    received(
        "participation.react",
        "barcelona-es",
        "2019-06-02",
        Map.of("participant", "koeln-de", "to", condition, "reaction", "OBJECTION"));
    received("participation.notifyWithdrawal", "lyon-fr", "2021-01-10", Map.of());
  }

  long received(String type, String actor, String day, Map<String, ?> fields) {
    return papers.deposit(papers.paper(type, id, actor, day, fields));
  }

  JsonNode data(String path) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  String page(String path) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().replaceAll("\\s+", " ");
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  String address() {
    return "/instruments/" + id;
  }
}
