package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.accounts.leaving.Erasure;
import city.hansa.imports.Bringer;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.search.SearchIndex;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Invite lists, contacts, and lists of those who signed elsewhere. */
@HansaTest
class InvitationsTest extends CampaignDesk {
  @Test
  void namesThatMatchSeveralStayOpenUntilAPersonDecides() {
    String pact = pact(Map.of());
    SearchIndex.await(context);
    String base = "/instruments/" + pact + "/campaign";
    String lines = "San José\nlyon-fr";
    String preview = desk.post(base + "/list", "how", "names", "lines", lines).body();
    assertThat(preview).contains("Clear: 1. For you to decide: 1.", "choice.1");
    assertThat(desk.post(base + "/invite", "lines", lines).statusCode()).isEqualTo(422);
    assertThat(count(pact, What.INVITED)).isZero();
    Matcher offer = Pattern.compile("name=\"choice.1\" value=\"([a-z0-9-]{3,})\"").matcher(preview);
    assertThat(offer.find()).isTrue();
    invite(pact, "lines", lines, "choice.1", offer.group(1));
    assertThat(count(pact, What.INVITED)).isEqualTo(2);
    assertThat(invite(pact, "lines", "lyon-fr\nturku-fi")).contains("Not invited anew: 1.");
    assertThat(count(pact, What.INVITED)).isEqualTo(3);
  }

  @Test
  void programsOfTheRegistrarInviteAndSeeHowFarItHasCome() {
    String pact = pact(Map.of());
    String base = "/api/v1/instruments/" + pact + "/campaign";
    People.Person registrar = people.person(KEEPER, Role.REGISTRAR);
    Client program = people.withToken(registrar, Scope.ACTS_WRITE, Scope.READ);
    String wrong = "{\"guests\": [{\"actor\": \"lyon-fr\", \"email\": \"nobody\"}]}";
    assertThat(program.postJson(base + "/invitations", wrong).body()).contains("guests[0].email");
    assertThat(count(pact, What.INVITED)).isZero();
    JsonNode came =
        JsonMapper.shared()
            .readTree(
                program
                    .postJson(
                        base + "/invitations",
                        """
                        {"guests": [{"actor": "lyon-fr"}, {"actor": "turku-fi"}, {"actor": "nobody-xx"}]}
                        """)
                    .body());
    assertThat(came.get("invited").asInt()).isEqualTo(2);
    assertThat(came.get("refused").propertyNames()).containsExactly("nobody-xx");
    JsonNode campaign = JsonMapper.shared().readTree(program.get(base).body());
    assertThat(campaign.get("progress").get("all").asInt()).isEqualTo(2);
    assertThat(campaign.get("progress").get("silent").asInt()).isEqualTo(2);
    assertThat(campaign.get("byRegion").get("150").get("all").asInt()).isEqualTo(2);
    assertThat(campaign.get("actors"))
        .extracting(each -> each.get("actor").asString())
        .containsExactlyInAnyOrder("lyon-fr", "turku-fi");
    assertThat(program.postJson(base + "/reminders", "{}").body()).contains("\"letters\":0");
  }

  @Test
  void aContactIsErasedByName() {
    String pact = pact(Map.of());
    invite(pact, "lines", "turku-fi; Erna Example; erna@example.org");
    assertThat(desk.get("/instruments/" + pact + "/campaign").body()).contains("erna@example.org");
    Viewer head = people.viewer(people.person(KEEPER, Role.HEAD_OF_OFFICE));
    assertThat(context.getBean(Erasure.class).eraseName(head, KEEPER, "Erna Example")).isEqualTo(1);
    assertThat(desk.get("/instruments/" + pact + "/campaign").body())
        .doesNotContain("Erna Example", "erna@example.org")
        .contains("Turku");
  }

  @Test
  void aListOfSignatoriesIsWrittenWholeOrNotAtAll() {
    String pact = pact(Map.of("signing", "DEFINITIVE"));
    SearchIndex.await(context);
    String source =
        sql.sql("select id from source where visibility = 'PUBLIC' order by id limit 1")
            .query(String.class)
            .single();
    Client program =
        people.withToken(people.person(KEEPER, Role.DESK_OFFICER), Scope.IMPORT, Scope.READ);
    Bringer bringer = new Bringer(program, "signatories", KEEPER);
    String head = "instrument,name,country,date,kind,source\n";
    String row = pact + ",%s,%s,%s,%s," + source + "\n";
    String bad =
        head
            + row.formatted("Lyon", "FR", "2026-02", "signDefinitive")
            + row.formatted("San José", "", "2026-02-03", "signDefinitive")
            + row.formatted("lyon-fr", "", "soon", "waves");
    assertThat(bringer.problems(bringer.bring("all", bad)))
        .containsExactly(
            "3 name signatories.several", "4 date acts.bring.date", "4 kind acts.refused.choice");
    assertThat(count(pact, What.COMMITTED)).isZero();
    bringer.bring(
        "all",
        head
            + row.formatted("Lyon", "FR", "2026-02", "signDefinitive")
            + row.formatted("turku-fi", "", "2026-02-03", "signDefinitive"));
    assertThat(count(pact, What.COMMITTED)).isEqualTo(2);
  }
}
