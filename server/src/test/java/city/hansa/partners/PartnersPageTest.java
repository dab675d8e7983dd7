package city.hansa.partners;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Partners over HTTP, from the lists of members that ship. */
@HansaTest
class PartnersPageTest {
  @Autowired private ApplicationContext context;
  private Client reader;

  @BeforeEach
  void aReader() {
    reader = People.in(context).reader();
  }

  private String page(String path) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().replaceAll("\\s+", " ");
  }

  @Test
  void whoSharesANetworkIsFoundAndToldWhy() {
    assertThat(page("/partners?city=hiroshima-jp&network=mayors-for-peace&tied=1"))
        .contains("href=\"/actors/nagasaki-jp\"")
        .contains("You are both in Mayors for Peace")
        .contains("a network in common</th><td class=\"n\">+3");
    assertThat(page("/partners?city=hiroshima-jp&network=mayors-for-peace&tied=1&asOf=2001-01-01"))
        .as("by what is known of that day")
        .doesNotContain("href=\"/actors/nagasaki-jp");
    assertThat(page("/partners?city=hiroshima-jp&size=FROM_5_000_000&tied=1"))
        .doesNotContain("href=\"/actors/nagasaki-jp\"");
  }

  @Test
  void whoIsTiedToOnesTiesIsFound() {
    assertThat(page("/partners?city=koeln-de"))
        .containsPattern("\\d+ of your ties are tied to it:|One of your ties is tied to it:");
  }

  @Test
  void whatCannotBeUsedIsSaid() {
    assertThat(page("/partners")).contains("How points come about").doesNotContain("id=\"found\"");
    assertThat(page("/partners?city=nowhere-xx")).contains("nobody of this name");
    assertThat(reader.get("/partners?size=huge").statusCode()).isEqualTo(400);
    assertThat(reader.get("/partners?colour=red").statusCode()).isEqualTo(400);
  }

  @Test
  void theSameIsThereAsData() {
    JsonNode found = data("/api/v1/partners?city=hiroshima-jp&network=mayors-for-peace&tied=1");
    assertThat(found.path("city").asString()).isEqualTo("hiroshima-jp");
    JsonNode nagasaki =
        found
            .path("items")
            .valueStream()
            .filter(each -> each.path("actor").asString().equals("nagasaki-jp"))
            .findFirst()
            .orElseThrow();
    JsonNode shared =
        nagasaki
            .path("reasons")
            .valueStream()
            .filter(each -> each.path("kind").asString().equals("NETWORK"))
            .findFirst()
            .orElseThrow();
    assertThat(shared.path("shared").valueStream().map(JsonNode::asString))
        .contains("mayors-for-peace");
    assertThat(shared.path("points").asInt()).isEqualTo(3 * shared.path("shared").size());
    assertThat(shared.path("sentence").asString()).contains("Mayors for Peace");
    assertThat(nagasaki.path("points").asInt())
        .isEqualTo(
            nagasaki
                .path("reasons")
                .valueStream()
                .mapToInt(each -> each.path("points").asInt())
                .sum());
  }

  @Test
  void theSameIsATableAndPointsOnTheMap() {
    String address = "/api/v1/partners?city=hiroshima-jp&network=mayors-for-peace&tied=1&limit=500";
    assertThat(page(address + "&format=csv"))
        .startsWith("actor,name,country,residents,points,tied,reasons")
        .contains("nagasaki-jp,Nagasaki,JP,");
    JsonNode map = data(address + "&format=geojson");
    JsonNode nagasaki =
        map.path("features")
            .valueStream()
            .filter(each -> each.path("id").asString().equals("nagasaki-jp"))
            .findFirst()
            .orElseThrow();
    assertThat(nagasaki.at("/geometry/coordinates/0").asDouble())
        .as("longitude of Nagasaki")
        .isBetween(129.6, 130.1);
    assertThat(reader.get(address + "&format=xml").statusCode()).isEqualTo(400);
    assertThat(page("/partners?city=koeln-de"))
        .contains("/api/v1/partners?city=koeln-de&amp;format=csv");
    assertThat(page("/partners?city=koeln-de")).containsPattern("others \\(both sides \\d+, one");
  }

  @Test
  void pagesOfDataFollowOneAnother() {
    String address = "/api/v1/partners?city=koeln-de&limit=500";
    List<String> whole = actors(data(address));
    JsonNode first = data("/api/v1/partners?city=koeln-de&limit=2");
    JsonNode second = data(first.path("next").asString());
    assertThat(actors(first)).isEqualTo(whole.subList(0, 2));
    assertThat(actors(second)).isEqualTo(whole.subList(2, 4));
    assertThat(reader.get("/api/v1/partners").statusCode()).isEqualTo(400);
    assertThat(reader.get("/api/v1/partners?city=koeln-de&limit=501").statusCode()).isEqualTo(400);
    assertThat(reader.get("/api/v1/partners?city=koeln-de&colour=red").statusCode()).isEqualTo(400);
    assertThat(reader.get("/api/v1/partners?city=nowhere-xx").statusCode()).isEqualTo(404);
  }

  private JsonNode data(String path) {
    var answer = reader.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static List<String> actors(JsonNode list) {
    return list.path("items").valueStream().map(each -> each.path("actor").asString()).toList();
  }
}
