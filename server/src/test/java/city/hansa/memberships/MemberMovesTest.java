package city.hansa.memberships;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.acts.Depository;
import city.hansa.kernel.Viewer.Role;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Compact of Mayors merged into the Global Covenant on 22 June 2016: who is left moves. */
@HansaTest
class MemberMovesTest {
  private static final String OLD = "compact-of-mayors";
  private static final String NEW = "gcom";
  private static final String ADDRESS = "/actors/" + OLD + "/members/move";

  @Autowired private ApplicationContext context;

  private static int members(Client client, String network, String day) {
    JsonNode list =
        JsonMapper.shared()
            .readTree(client.get("/api/v1/memberships?network=" + network + "&asOf=" + day).body());
    return list.path("all").asInt();
  }

  @Test
  void allWhoAreLeftMoveInOneStep() {
    People people = People.in(context);
    people.organisation(OLD);
    people.organisation(NEW);
    Ledgers ledger = Ledgers.of(context.getBean(Depository.class), OLD, "geonames-cities500-2023");
    ledger.member("kotka-fi", "2015-03-01");
    ledger.member("pori-fi", "2015-04-01");
    ledger.member("lahti-fi", "2015-05-01");
    ledger.act(ledger.paper("leave", "lahti-fi", "2016-01-10", Map.of()));
    Client reader = people.reader();
    Client registrar = people.signedIn(people.person(NEW, Role.REGISTRAR));
    Client other = people.signedIn(people.person(OLD, Role.REGISTRAR));

    assertThat(registrar.get("/actors/" + OLD + "/members").body())
        .contains(ADDRESS + "?to=" + NEW);
    assertThat(reader.get("/actors/" + OLD + "/members").body()).doesNotContain(ADDRESS);
    String shown = registrar.get(ADDRESS + "?to=" + NEW).body();
    assertThat(shown)
        .contains("value=\"2016-06-22\"", "Kotka", "Pori", "Acts that would be written: 4.")
        .doesNotContain("/actors/lahti-fi");
    assertThat(other.get(ADDRESS + "?to=" + NEW).statusCode()).isEqualTo(403);
    assertThat(other.post(ADDRESS, "to", NEW).statusCode()).isEqualTo(403);
    assertThat(registrar.get(ADDRESS + "?to=uclg").statusCode()).isEqualTo(400);
    assertThat(members(reader, NEW, "2016-06-22")).as("shown is not written").isZero();

    assertThat(registrar.get(ADDRESS + "?to=" + NEW + "&madeOn=2016-06-01").body())
        .as("before the Global Covenant was there nobody can belong to it")
        .contains("role=\"alert\"", "Kotka: ");
    assertThat(registrar.post(ADDRESS, "to", NEW, "madeOn", "2016-06-01").statusCode())
        .isEqualTo(422);
    assertThat(members(reader, OLD, "2016-06-21")).isEqualTo(2);

    assertThat(registrar.post(ADDRESS, "to", NEW, "madeOn", "2016-06-22").statusCode())
        .isEqualTo(303);
    assertThat(members(reader, NEW, "2016-06-22")).isEqualTo(2);
    assertThat(members(reader, OLD, "2016-06-21")).isEqualTo(2);
    assertThat(members(reader, OLD, "2016-06-22")).isZero();
    assertThat(registrar.get(ADDRESS + "?to=" + NEW).body()).contains("Nobody is left to move.");
  }
}
