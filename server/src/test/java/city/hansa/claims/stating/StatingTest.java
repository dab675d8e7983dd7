package city.hansa.claims.stating;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.actors.Merges;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Claims that people state: by form and by program, as acts, on a database of the whole register.
 */
@HansaTest
class StatingTest {
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;
  @Autowired private ClaimActs acts;
  @Autowired private Merges merges;
  private People people;
  private Client desk;

  @BeforeEach
  void signIn() {
    people = People.in(context);
    desk = people.signedIn(people.person("barcelona-es", Role.DESK_OFFICER));
  }

  @Test
  void thirtyFourCitiesAndOneAndAHalfBillionRaiseTheAlarmBeforeAnythingIsWritten() {
    HttpResponse<String> preview =
        form("preview", "summit-" + UUID.randomUUID(), "1.5 bn", "across", "34");
    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.body())
        .contains("1,500,000,000 people in 34 cities are 44,117,647 a city")
        .contains("/represent?claimed=1500000000", "Nothing is on record yet");
    assertThat(
            people
                .reader()
                .get("/represent?ids=berlin-de,paris-fr,london-gb&claimed=1500000000")
                .body())
        .contains("above the count");
  }

  @Test
  void aStatedClaimIsAnActAndStandsBesideTheOthers() {
    String subject = "summit-" + UUID.randomUUID();
    HttpResponse<String> done = form("deposit", subject, "1500000000", "across", "34");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    String at = done.headers().firstValue("Location").orElseThrow();
    assertThat(people.reader().get(at).body()).contains("44,117,647 a city");
    JsonNode claim = json(people.reader().get("/api/v1" + at));
    assertThat(claim.get("origin").asString()).isEqualTo("STATED");
    JsonNode act = json(people.reader().get("/api/v1/acts/" + claim.get("act").asLong()));
    assertThat(act.get("type").asString()).isEqualTo("claim.state");
    assertThat(act.get("payload").get("number").asString()).isEqualTo("1500000000");
    assertThat(form("deposit", subject, "1500000000", "across", "34").statusCode())
        .as("the same again")
        .isEqualTo(422);
  }

  @Test
  void faultsStandAtTheirFieldsAndWhatWasTypedStays() {
    HttpResponse<String> page = form("preview", "Not An Id", "1,5", "note", "kept as typed");
    assertThat(page.statusCode()).isEqualTo(400);
    assertThat(page.body())
        .contains("is no id", "is no number", "kept as typed", "aria-invalid=\"true\"");
  }

  @Test
  void programsStateDisputeResolveAndWithdraw() {
    People.Person head = people.person("girona-es", Role.HEAD_OF_OFFICE);
    Client program = people.withToken(head, Scope.READ, Scope.CLAIMS_WRITE);
    String subject = "pact-" + UUID.randomUUID();
    String high = state(program, subject, "AT_LEAST", 150, "m4d-marrakech-declaration");
    String low = state(program, subject, "EXACT", 76, "unitar-mayoral-forum-2018");
    assertThat(stateOf(high)).isEqualTo("DISPUTED");
    assertThat(decide(program, low, "resolve", "the list names 76").statusCode()).isEqualTo(200);
    assertThat(stateOf(high)).isEqualTo("RESOLVED");
    assertThat(decide(program, high, "withdraw", "misread").statusCode()).isEqualTo(200);
    assertThat(stateOf(high)).isEqualTo("WITHDRAWN");
    assertThat(decide(program, low, "dispute", "two doubles").statusCode()).isEqualTo(200);
    assertThat(stateOf(low)).isEqualTo("DISPUTED");
  }

  @Test
  void onlyWhoStatedMayWithdrawAndOnlyTheDeskMayState() {
    Client other =
        people.withToken(
            people.person("lleida-es", Role.DESK_OFFICER), Scope.READ, Scope.CLAIMS_WRITE);
    HttpResponse<String> no =
        other.postJson(
            "/api/v1/claims/marrakech-adopted-76/withdraw",
            "{\"office\":\"lleida-es\",\"reason\":\"not ours\"}");
    assertThat(no.statusCode()).isEqualTo(403);
    assertThat(no.body()).contains("Only the organisation that stated");
    Client auditor =
        people.withToken(people.person("lleida-es", Role.AUDITOR), Scope.READ, Scope.CLAIMS_WRITE);
    assertThat(
            auditor.postJson("/api/v1/claims", claim("x", "EXACT", 1, "c40-history")).statusCode())
        .isEqualTo(403);
    assertThat(people.reader().get("/claims/new").statusCode()).isEqualTo(303);
  }

  @Test
  void whatIsForTheOfficeIsSeenByTheOfficeAlone() {
    String subject = "quiet-" + UUID.randomUUID();
    HttpResponse<String> done = form("deposit", subject, "12", "visibility", "OFFICE");
    String at = done.headers().firstValue("Location").orElseThrow();
    assertThat(desk.get(at).statusCode()).isEqualTo(200);
    assertThat(people.reader().get(at).statusCode()).isEqualTo(404);
    assertThat(people.reader().get("/api/v1/claims?subject=" + subject).body())
        .startsWith("{\"items\":[]");
    Client other = people.signedIn(people.person("lleida-es", Role.HEAD_OF_OFFICE));
    assertThat(other.get(at).statusCode()).isEqualTo(404);
  }

  @Test
  void whoReadsARestrictedClaimLeavesATrace() {
    String subject = "sealed-" + UUID.randomUUID();
    String at =
        form("deposit", subject, "12", "visibility", "RESTRICTED")
            .headers()
            .firstValue("Location")
            .orElseThrow();
    String id = at.substring(at.lastIndexOf('/') + 1);
    assertThat(readers(id)).isZero();
    Client head = people.signedIn(people.person("barcelona-es", Role.HEAD_OF_OFFICE));
    assertThat(head.get(at).statusCode()).isEqualTo(200);
    assertThat(head.get("/api/v1/claims?subject=" + subject).body()).contains(id);
    assertThat(head.get("/api/v1/claims?subject=c40").statusCode()).isEqualTo(200);
    assertThat(people.reader().get(at).statusCode()).isEqualTo(404);
    assertThat(readers(id)).isEqualTo(2);
  }

  private long readers(String claim) {
    return sql.sql(
            """
            select count(*) from audit_entry
             where what = 'claim.read' and subject = :claim and organisation = 'barcelona-es'
            """)
        .param("claim", claim)
        .query(Long.class)
        .single();
  }

  @Test
  void aClaimAboutADuplicateIsAboutTheOtherAfterARebuildToo() {
    Client program =
        people.withToken(
            people.person("girona-es", Role.HEAD_OF_OFFICE), Scope.READ, Scope.CLAIMS_WRITE);
    List<String> towns = twoTowns();
    String before = state(program, towns.getFirst(), "EXACT", 12, "c40-history");
    merges.merge(towns.getFirst(), towns.getLast(), false);
    String later = state(program, towns.getFirst(), "EXACT", 14, "c40-history");
    acts.rebuild();
    for (String claim : List.of(before, later)) {
      JsonNode read = json(people.reader().get("/api/v1/claims/" + claim));
      assertThat(read.get("subject").asString()).isEqualTo(towns.getLast());
      assertThat(read.get("against")).hasSize(1);
    }
    for (String town : towns) {
      assertThat(json(people.reader().get("/api/v1/claims?subject=" + town)).get("items"))
          .hasSize(2);
    }
    assertThat(people.reader().get("/claims/" + before).body())
        .contains("/actors/" + towns.getLast());
  }

  /** Of which nobody has said anything. */
  private List<String> twoTowns() {
    return sql.sql(
            """
            select id from actor a
             where kind = 'CITY' and not documented
               and not exists (select from act where parties @> array[a.id])
               and not exists (select from claim where subject = a.id)
             order by population, id limit 2
            """)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void rebuildingFromTheActsChangesNothing() {
    Client program =
        people.withToken(
            people.person("girona-es", Role.HEAD_OF_OFFICE), Scope.READ, Scope.CLAIMS_WRITE);
    String id = state(program, "pact-" + UUID.randomUUID(), "ABOUT", 200, "c40-history");
    decide(program, id, "dispute", "a guess");
    String before = tables();
    assertThat(acts.rebuild()).isPositive();
    assertThat(tables()).isEqualTo(before);
  }

  private String tables() {
    return sql.sql(
            """
            select (select json_agg(c order by c.id)::text from claim c)
                || (select json_agg(d order by d.act_number)::text from claim_decision d)
            """)
        .query(String.class)
        .single();
  }

  private HttpResponse<String> form(String action, String subject, String number, String... more) {
    List<String> fields =
        new java.util.ArrayList<>(
            List.of(
                action,
                "1",
                "subject",
                subject,
                "predicate",
                "represents",
                "kind",
                "RESIDENT",
                "wording",
                "EXACT",
                "number",
                number,
                "unit",
                "person",
                "asOf",
                "2018-10-30",
                "statedBy",
                "Urban 20",
                "source",
                "u20-press-2018",
                "office",
                "barcelona-es"));
    fields.addAll(List.of(more));
    return desk.post("/claims/new", fields.toArray(String[]::new));
  }

  private static String claim(String subject, String wording, int number, String source) {
    return """
    {"subject":"%s","predicate":"adopted","kind":"ADOPTER","wording":"%s","number":"%d","unit":"mayor",
     "asOf":"2018-12","statedBy":"%s","source":"%s","office":"girona-es"}
    """
        .formatted(subject, wording, number, source, source);
  }

  private static String state(
      Client program, String subject, String wording, int number, String source) {
    HttpResponse<String> done =
        program.postJson("/api/v1/claims", claim(subject, wording, number, source));
    assertThat(done.statusCode()).as(done.body()).isEqualTo(201);
    return json(done).get("id").asString();
  }

  private static HttpResponse<String> decide(
      Client program, String id, String deed, String reason) {
    return program.postJson(
        "/api/v1/claims/" + id + "/" + deed,
        "{\"office\":\"girona-es\",\"reason\":\"" + reason + "\"}");
  }

  private String stateOf(String id) {
    return json(people.reader().get("/api/v1/claims/" + id)).get("state").asString();
  }

  private static JsonNode json(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return JsonMapper.shared().readTree(answer.body());
  }
}
