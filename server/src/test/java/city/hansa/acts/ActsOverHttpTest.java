package city.hansa.acts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.engine.ledger.Receipt;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A desk officer of Lyon enters acts, by page and by program, and others read them. */
@HansaTest
class ActsOverHttpTest {
  private static final String LYON = "lyon-fr";
  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;
  private People people;
  private People.Person officer;
  private Client desk;
  private Client program;

  @BeforeEach
  void people() {
    people = People.in(context);
    officer = people.person(LYON, Role.DESK_OFFICER);
    desk = people.signedIn(officer);
    program = people.withToken(officer, Scope.READ, Scope.ACTS_WRITE);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }

  /** An own petition for every test, since matters live on. */
  private String petition(String visibility) {
    return """
    {"type":"petition.open","subject":"%s","madeOn":"2020-01-01","visibility":"%s","payload":{"until":"2020-06-30"}}
    """
        .formatted(Drafts.fresh("http"), visibility);
  }

  private long deposited(String draft) {
    HttpResponse<String> answer = program.postJson("/api/v1/acts", draft);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer).at("/act/number").asLong();
  }

  @Test
  void aProgramDepositsReadsAndKeepsTheReceipt() {
    HttpResponse<String> answer = program.postJson("/api/v1/acts", petition("PUBLIC"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    JsonNode act = json(answer).get("act");
    long number = act.get("number").asLong();
    assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/acts/" + number);
    assertThat(act.get("actor").asString()).isEqualTo(LYON);
    assertThat(act.get("standing").asString()).isEqualTo("OWN");
    assertThat(act.get("recordedBy").asString()).isEqualTo(officer.account().toString());
    Client reader = people.reader();
    JsonNode read = json(reader.get("/api/v1/acts/" + number));
    assertThat(read.has("recordedBy")).isFalse();
    assertThat(read.at("/payload/until").asString()).isEqualTo("2020-06-30");
    JsonNode receipt = json(reader.get("/api/v1/acts/" + number + "/receipt"));
    assertThat(receipt.get("number").asLong()).isEqualTo(number);
    assertThat(receipt.toString())
        .contains(Receipt.FORMAT)
        .doesNotContain(officer.account().toString());
  }

  @Test
  void theSameKeyIsAnsweredWithTheSameAct() {
    String key = UUID.randomUUID().toString();
    String draft = petition("PUBLIC");
    HttpResponse<String> first = send(draft, key);
    HttpResponse<String> second = send(draft, key);
    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(json(second).at("/act/number")).isEqualTo(json(first).at("/act/number"));
    HttpResponse<String> other = send(petition("PUBLIC"), key);
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(json(other).at("/errors/0/field").asString()).isEqualTo("Idempotency-Key");
  }

  private HttpResponse<String> send(String draft, String key) {
    return program.send(
        program
            .request("/api/v1/acts")
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", key)
            .POST(HttpRequest.BodyPublishers.ofString(draft))
            .build());
  }

  @Test
  void everyRefusalNamesItsFieldAndReason() {
    refused("{", 400, "body");
    refused("[]", 400, "body");
    refused("{\"type\":\"petition.open\"}", 400, "madeOn");
    refused("{\"type\":\"petition.open\",\"madeOn\":\"soon\"}", 400, "madeOn");
    refused("{\"type\":\"petition.open\",\"madeOn\":\"2020\",\"colour\":1}", 400, "colour");
    refused("{\"type\":\"petition.fly\",\"madeOn\":\"2020\"}", 422, "type");
    refused(petition("PUBLIC").replace("2020-01-01", "2999-01-01"), 422, "madeOn");
    refused(
        "{\"type\":\"liaison.open\",\"madeOn\":\"2020\",\"payload\":{\"with\":\"lyon-fr\"}}",
        422,
        "payload.with");
    refused(
        petition("PUBLIC").replace("{\"type\"", "{\"office\":\"uclg\",\"type\""), 403, "office");
    String draft = petition("PUBLIC");
    deposited(draft);
    refused(draft, 409, "type");
    assertThat(people.reader().postJson("/api/v1/acts", draft).statusCode()).isEqualTo(401);
    assertThat(people.withToken(officer, Scope.READ).postJson("/api/v1/acts", draft).statusCode())
        .isEqualTo(403);
  }

  private void refused(String draft, int status, String field) {
    HttpResponse<String> answer = program.postJson("/api/v1/acts", draft);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json(answer).get("errors").findValuesAsString("field")).contains(field);
    assertThat(json(answer).get("detail").asString()).doesNotContain("{0}", "acts.");
  }

  /** Scenario: a restricted liaison is nowhere in what the public reads. */
  @Test
  void aLiaisonOfTheOfficeIsNotInWhatOthersRead() {
    String purpose = "quiet word " + UUID.randomUUID();
    String other = "barcelona-es";
    String draft =
        """
        {"type":"liaison.open","madeOn":"2020-01-01","visibility":"RESTRICTED","payload":{"with":"%s","purpose":"%s"}}
        """
            .formatted(other, purpose);
    long number = deposited(draft);
    String subject = "/subjects/liaison/lyon-fr~" + other;
    Client reader = people.reader();
    Client colleague = people.signedIn(people.person(LYON, Role.TREASURER));
    for (Client outside : new Client[] {reader, colleague}) {
      assertThat(outside.get("/acts/" + number).statusCode()).isEqualTo(404);
      assertThat(outside.get("/api/v1/acts/" + number).statusCode()).isEqualTo(404);
      assertThat(outside.get("/api/v1/acts/" + number + "/receipt").statusCode()).isEqualTo(404);
      assertThat(outside.get("/api/v1" + subject).statusCode()).isEqualTo(404);
      assertThat(outside.get(subject).statusCode()).isEqualTo(404);
      for (String list :
          new String[] {
            "/acts?actor=lyon-fr",
            "/api/v1/acts?limit=1000",
            "/api/v1/acts?format=csv",
            "/api/v1/acts?format=jsonl"
          }) {
        assertThat(outside.get(list).body()).doesNotContain(purpose);
      }
    }
    assertThat(desk.get("/acts/" + number).body())
        .contains(purpose, "opened a liaison with Barcelona");
    assertThat(desk.get(subject).body()).contains("open");
    assertThat(desk.get("/api/v1/acts?format=csv").body()).contains(purpose);
    assertThat(
            sql.sql(
                    "select count(*) from audit_entry where what = 'act.read' and subject = :n and account = :who")
                .param("n", Long.toString(number))
                .param("who", officer.account())
                .query(Long.class)
                .single())
        .isPositive();
    String entry =
        sql.sql("select entry from act where number = :n")
            .param("n", number)
            .query(String.class)
            .single();
    assertThat(entry).doesNotContain(purpose, other, LYON, "liaison");
  }

  @Test
  void aPersonEntersAnActByTheForm() {
    String other = "nantes-fr";
    assertThat(desk.get("/desk").body()).contains("/acts/new");
    assertThat(desk.get("/acts/new").body()).contains("Open a liaison", "Lyon");
    String form = desk.get("/acts/new?type=liaison.open&office=lyon-fr").body();
    assertThat(form).contains("name=\"payload.with\"", "name=\"madeOn\"", "With whom");
    HttpResponse<String> kept =
        post("2999-01-01", other, "to learn from their " + "trams", UUID.randomUUID().toString());
    assertThat(kept.statusCode()).isEqualTo(422);
    assertThat(kept.body())
        .contains("has not come yet", "to learn from their trams", "value=\"2999-01-01\"");
    HttpResponse<String> done = post("2020-03", other, "trams", UUID.randomUUID().toString());
    assertThat(done.statusCode()).as(done.body()).isEqualTo(303);
    String address = done.headers().firstValue("Location").orElseThrow();
    String page = desk.get(address).body();
    assertThat(page)
        .contains(
            "Deposited as act", "/receipt", "hansa verify", "Lyon opened a liaison with Nantes");
    HttpResponse<String> again = post("2020-03", other, "trams", UUID.randomUUID().toString());
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("See act", "value=\"nantes-fr\"", "Possible are");
    String number = address.replaceAll("\\D", "");
    assertThat(desk.get("/acts/new?type=liaison.open&corrects=" + number).body())
        .contains("value=\"nantes-fr\"", "value=\"2020-03\"", ">trams</textarea>");
    HttpResponse<String> cancelled =
        desk.post(
            "/acts/new",
            "type",
            "act.cancel",
            "office",
            LYON,
            "standing",
            "OWN",
            "cancels",
            number,
            "visibility",
            "OFFICE",
            "madeOn",
            "2020-04-01",
            "payload.reason",
            "entered twice");
    assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(303);
    assertThat(desk.get("/acts/" + number).body()).contains("This act has been cancelled");
    assertThat(desk.get("/subjects/liaison/lyon-fr~nantes-fr").body()).contains("none yet");
    assertThat(desk.get("/subjects/liaison/lyon-fr~nantes-fr?knownAt=1999-01-01").statusCode())
        .isEqualTo(404);
    assertThat(people.reader().get("/acts/new").statusCode()).isIn(303, 401);
  }

  private HttpResponse<String> post(String madeOn, String other, String purpose, String key) {
    return desk.post(
        "/acts/new",
        "type",
        "liaison.open",
        "office",
        LYON,
        "actor",
        LYON,
        "standing",
        "OWN",
        "key",
        key,
        "madeOn",
        madeOn,
        "visibility",
        "OFFICE",
        "payload.with",
        other,
        "payload.purpose",
        purpose);
  }

  @Test
  void listsArePagedFilteredAndExported() {
    for (int i = 0; i < 3; i++) {
      deposited(petition("PUBLIC"));
    }
    Client reader = people.reader();
    JsonNode first = json(reader.get("/api/v1/acts?type=petition.open&actor=lyon-fr&limit=2"));
    JsonNode second = json(reader.get(first.get("next").asString()));
    assertThat(first.get("items").size()).isEqualTo(2);
    assertThat(second.at("/items/0/number").asLong())
        .isLessThan(first.at("/items/1/number").asLong());
    assertThat(
            json(reader.get("/api/v1/acts?actor=lyon-fr&family=petition&madeUntil=2019"))
                .get("items")
                .size())
        .isZero();
    assertThat(reader.get("/api/v1/acts?color=red").statusCode()).isEqualTo(400);
    assertThat(reader.get("/api/v1/acts?format=csv&actor=lyon-fr").body())
        .startsWith("number,type,actor")
        .contains("petition.open,lyon-fr");
    assertThat(reader.get("/api/v1/acts?format=jsonl&actor=lyon-fr").body().lines())
        .allSatisfy(line ->
            assertThat(JsonMapper.shared().readTree(line).get("number").asLong()).isPositive());
    assertThat(reader.get("/acts?actor=lyon-fr").body()).contains("/acts/");
    JsonNode types = json(reader.get("/api/v1/act-types"));
    assertThat(types.get("families").findValuesAsString("name"))
        .contains("liaison", "liaison.open", "with", "act", "ledger");
    assertThat(reader.get("/api/v1/openapi.json").body())
        .contains(
            "/api/v1/acts/{number}/receipt", "Idempotency-Key", "/api/v1/subjects/{family}/{id}");
  }
}
