package city.hansa.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.acts.Depository;
import city.hansa.kernel.Viewer.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Memberships over HTTP: the members of a network, what a city belongs to, and both as data. */
@HansaTest
class MemberPagesTest {
  private static final String NETWORK = "welcoming-international";
  private static final String SOURCE = "geonames-cities500-2023";

  @Autowired private ApplicationContext context;
  private Client reader;
  private Client clerk;

  /** Four members in three countries; one leaves, one is listed without a day. */
  @BeforeEach
  void aNetworkWithFourMembers() {
    People people = People.in(context);
    reader = people.reader();
    people.organisation(NETWORK);
    clerk = people.signedIn(people.person("graz-at", Role.DESK_OFFICER));
    JdbcClient sql = context.getBean(JdbcClient.class);
    long before =
        sql.sql("select count(*) from act where family = 'membership' and subject like :one")
            .param("one", NETWORK + "~%")
            .query(Long.class)
            .single();
    if (before == 0) {
      Ledgers ledger = Ledgers.of(context.getBean(Depository.class), NETWORK, SOURCE);
      ledger.member("graz-at", "2018-05-01");
      ledger.member("linz-at", "2019-02-01");
      ledger.member("brno-cz", "2019-07-01");
      ledger.act(ledger.keeping("setLevel", "graz-at", "2018-06-01", Map.of("level", "Full")));
      ledger.act(ledger.paper("leave", "brno-cz", "2021-09-30", Map.of()));
      ledger.act(ledger.listed("report", "maribor-si", NETWORK, "2022-01-01", Map.of()));
      ledger.act(
          ledger.keeping(
              "setFee",
              "graz-at",
              "2020-01-01",
              Map.of("year", 2020, "amount", 1500.5, "currency", "EUR", "due", "2020-03-31")));
    }
  }

  private String page(String path) {
    return page(reader, path);
  }

  private static String page(Client client, String path) {
    var answer = client.get(path);
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body().replaceAll("\\s+", " ");
  }

  private JsonNode data(String path) {
    return JsonMapper.shared().readTree(page(path));
  }

  private List<String> members(String query) {
    List<String> members = new ArrayList<>();
    data("/api/v1/memberships?network=" + NETWORK + query)
        .get("items")
        .forEach(each -> members.add(each.get("member").asString()));
    return members;
  }

  @Test
  void theMembersOfAnyDayByCountrySizeAndLevel() {
    String address = "/actors/" + NETWORK + "/members";
    String page = page(address + "?asOf=2020-01-01");
    assertThat(page)
        .contains("Graz", "Linz", "Brno", "<b>3</b> <span class=\"kind\">members</span>")
        .contains("<b>2</b> <span class=\"kind\">countries</span>")
        .doesNotContain("Maribor</bdi></a>")
        .contains("One more on a later list");
    assertThat(page(address + "?asOf=2022-01-01&counted=EVER"))
        .contains("[<a href=\"/actors/brno-cz?asOf=2022-01-01\">", "left, 30 Sept 2021")
        .contains("listed by 1 Jan 2022", "by the list of 1 Jan 2022");
    assertThat(members("&asOf=2019-12-31")).containsExactly("brno-cz", "graz-at", "linz-at");
    assertThat(members("&asOf=2022-01-01")).containsExactly("graz-at", "linz-at", "maribor-si");
    assertThat(members("&asOf=2022-01-01&country=at")).containsExactly("graz-at", "linz-at");
    assertThat(members("&asOf=2022-01-01&level=full")).containsExactly("graz-at");
    assertThat(members("&asOf=2022-01-01&counted=left")).containsExactly("brno-cz");
    assertThat(members("&asOf=2022-01-01&q=LINZ")).containsExactly("linz-at");
    assertThat(members("&knownAt=2010-01-01")).as("as it was known then").isEmpty();
    assertThat(reader.get(address + "?counted=nobody").statusCode()).isEqualTo(400);
    assertThat(reader.get(address + "?colour=red").statusCode()).isEqualTo(400);
    assertThat(reader.get("/actors/nowhere-xx/members").statusCode()).isEqualTo(404);
    assertThat(page(address + "/map.svg?asOf=2020-01-01").split("M\\d")).hasSize(4);
  }

  @Test
  void joinsAndDeparturesByYearAndByName() {
    String page = page("/actors/" + NETWORK + "/members/changes?from=2019-01-01&until=2021-12-31");
    assertThat(page)
        .contains("Came <span class=\"muted\">2</span>", "Went <span class=\"muted\">1</span>")
        .contains("1 Jul 2019", "30 Sept 2021");
    JsonNode data =
        data(
            "/api/v1/memberships/changes?network=" + NETWORK + "&from=2021-06-01&until=2022-06-01");
    assertThat(data.get("steps").size()).isEqualTo(2);
    assertThat(data.get("steps").get(0).get("what").asString()).isEqualTo("WENT");
    assertThat(data.get("steps").get(1).get("dated").asBoolean()).isFalse();
    assertThat(data.get("years").toString())
        .contains("{\"year\":2019,\"joined\":2,\"listed\":0,\"left\":0,\"unlisted\":0}")
        .contains("{\"year\":2022,\"joined\":0,\"listed\":1,\"left\":0,\"unlisted\":0}");
    assertThat(page).contains("&amp;format=csv");
    assertThat(
            page(
                "/api/v1/memberships/changes?network="
                    + NETWORK
                    + "&from=2021-06-01&until=2022-06-01&format=csv"))
        .startsWith("member,name,what,on,dated,state,reported,act")
        .contains("brno-cz,Brno,WENT,2021-09-30,true,LEFT,false,");
    assertThat(
            reader
                .get("/actors/" + NETWORK + "/members/changes?from=2021-01-01&until=2020-01-01")
                .statusCode())
        .isEqualTo(400);
  }

  @Test
  void aCityReadsWhatItBelongsToAndWhatItOwes() {
    String own = page("/actors/graz-at/memberships?asOf=2020-04-01");
    assertThat(own)
        .contains("Welcoming International", "Opportunistic: no goal is named", "Full")
        .doesNotContain("Fee 2020");
    assertThat(page(clerk, "/actors/graz-at/memberships?asOf=2020-04-01"))
        .contains("Fee 2020: 1,500.5 EUR", "31 Mar 2020", "overdue");
    assertThat(page("/actors/brno-cz/memberships?asOf=2022-01-01"))
        .contains("Before <span class=\"muted\">1</span>");
    assertThat(page("/actors/graz-at")).contains("id=\"memberships\"", "Welcoming International");
    assertThat(page("/actors/" + NETWORK + "?asOf=2020-01-01"))
        .contains("id=\"members\"", "3 members", "No published list");
  }

  @Test
  void bothAsCsvAndGeoJson() {
    String csv = reader.get("/api/v1/memberships?member=graz-at&format=csv").body();
    assertThat(csv)
        .startsWith("network,networkName,member")
        .contains(NETWORK + ",Welcoming International,graz-at,Graz,CITY,AT,ACTIVE,Full");
    JsonNode map =
        data("/api/v1/memberships?network=" + NETWORK + "&format=geojson&asOf=2020-01-01");
    assertThat(map.get("features").size()).isEqualTo(3);
    assertThat(map.get("features").get(1).get("geometry").get("coordinates").get(0).asDouble())
        .as("longitude of Graz")
        .isBetween(15.3, 15.6);
    assertThat(reader.get("/api/v1/memberships").statusCode()).isEqualTo(400);
    assertThat(reader.get("/api/v1/memberships?network=x&format=xml").statusCode()).isEqualTo(400);
    JsonNode first = data("/api/v1/memberships?network=" + NETWORK + "&limit=2&asOf=2020-01-01");
    assertThat(first.get("all").asInt()).isEqualTo(3);
    JsonNode rest = data(first.get("next").asString());
    assertThat(rest.get("items").size()).isEqualTo(1);
    assertThat(rest.get("items").get(0).get("member").asString()).isEqualTo("linz-at");
  }
}
