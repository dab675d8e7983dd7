package city.hansa.acts.bring;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
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

/** Acts from a file, over HTTP to the log and back. */
@HansaTest
class BringActsTest {
  private static final String OFFICE = "girona-es";
  private static final String HEAD = "type,with,made_on,about,channel,visibility,corrects\n";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  private People people;
  private People.Person officer;
  private Client program;

  @BeforeEach
  void people() {
    people = People.in(context);
    officer = people.person(OFFICE, Role.DESK_OFFICER);
    program = people.withToken(officer, Scope.IMPORT, Scope.READ);
  }

  private JsonNode bring(String mode, String csv) {
    return json(send(mode, csv), 200);
  }

  private HttpResponse<String> send(String mode, String csv) {
    return program.send(
        "POST", "/api/v1/imports/acts?office=" + OFFICE + "&mode=" + mode, "text/csv", csv);
  }

  private static JsonNode json(HttpResponse<String> answer, int status) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return JsonMapper.shared().readTree(answer.body());
  }

  private List<String> problems(JsonNode run) {
    JsonNode items = json(program.get(run.get("problems").asString()), 200).get("items");
    return items
        .valueStream()
        .map(each ->
            each.get("row").asInt()
                + " "
                + each.get("column").asString()
                + " "
                + each.get("code").asString())
        .toList();
  }

  private long actsOf(JsonNode run) {
    return database
        .sql("select count(*) from act where batch = :batch")
        .param("batch", run.get("id").asString())
        .query(Long.class)
        .single();
  }

  /** A town that no other test has a liaison with. */
  private String town() {
    return database
        .sql(
            "select id from actor a where kind = 'CITY' and not exists (select from act where parties @> array[a.id]) order by random() limit 1")
        .query(String.class)
        .single();
  }

  private String opened(String town) {
    return "liaison.open," + town + ",2019-05-01,,,PUBLIC,\n";
  }

  private String contact(String town, String day, String about) {
    return "liaison.contact," + town + "," + day + "," + about + ",call,PUBLIC,\n";
  }

  @Test
  void allOfAFileIsWrittenInItsOrderWhenAllIsRight() {
    String town = town();
    JsonNode run =
        bring(
            "all",
            HEAD
                + opened(town)
                + contact(town, "2019-06", "ferry")
                + contact(town, "2019-07", "bridge"));
    assertThat(run.get("state").asString()).isEqualTo("WRITTEN");
    assertThat(run.get("right").asInt()).isEqualTo(3);
    long first = run.get("firstNumber").asLong();
    assertThat(run.get("lastNumber").asLong()).isEqualTo(first + 2);
    assertThat(
            database
                .sql("select verb from act where batch = :b order by number")
                .param("b", run.get("id").asString())
                .query(String.class)
                .list())
        .containsExactly("open", "contact", "contact");
  }

  @Test
  void oneWrongRowLeavesNothingUnlessTheRightOnesAreAskedFor() {
    String town = town();
    String csv =
        HEAD
            + opened(town)
            + contact(town, "2999-01-01", "far")
            + contact("nowhere-xx", "2019-06", "x");
    JsonNode all = bring("all", csv);
    assertThat(all.get("state").asString()).isEqualTo("CHECKED");
    assertThat(problems(all))
        .contains("3 made_on acts.refused.future", "4 with acts.refused.noActor");
    assertThat(actsOf(all)).isZero();
    JsonNode right = bring("right", csv);
    assertThat(right.get("state").asString()).isEqualTo("WRITTEN");
    assertThat(actsOf(right)).isEqualTo(1);
  }

  @Test
  void aCheckWritesNothingAndCanBeWrittenLater() {
    String town = town();
    JsonNode run = bring("check", HEAD + opened(town));
    assertThat(run.get("state").asString()).isEqualTo("CHECKED");
    assertThat(run.get("right").asInt()).isEqualTo(1);
    assertThat(actsOf(run)).isZero();
    String id = run.get("id").asString();
    JsonNode written =
        json(
            program.send("POST", "/api/v1/imports/" + id + "/write?mode=all", "text/csv", ""), 200);
    assertThat(written.get("state").asString()).isEqualTo("WRITTEN");
    assertThat(actsOf(run)).isEqualTo(1);
    assertThat(
            program
                .send("POST", "/api/v1/imports/" + id + "/write?mode=all", "text/csv", "")
                .statusCode())
        .isEqualTo(409);
  }

  @Test
  void whatCameBetweenIsFoundAtTheWriting() {
    String town = town();
    JsonNode run = bring("check", HEAD + opened(town));
    bring(
        "all",
        HEAD
            + contact(town, "2019-04", "x")
                .replace("liaison.contact", "liaison.open")
                .replace(",x,call,", ",,,"));
    JsonNode late =
        json(
            program.send(
                "POST",
                "/api/v1/imports/" + run.get("id").asString() + "/write?mode=all",
                "text/csv",
                ""),
            200);
    assertThat(late.get("state").asString()).isEqualTo("CHECKED");
    assertThat(problems(late)).anyMatch(problem -> problem.startsWith("2 type acts.refused.life"));
    assertThat(actsOf(run)).isZero();
  }

  @Test
  void aRowAnswersAnEarlierOneOfItsFile() {
    String town = town();
    String csv =
        HEAD
            + opened(town)
            + contact(town, "2019-06", "ferry")
            + contact(town, "2019-07", "ferry indeed").replace("PUBLIC,", "PUBLIC,row 3");
    JsonNode run = bring("all", csv);
    assertThat(run.get("state").asString()).as(problems(run).toString()).isEqualTo("WRITTEN");
    long first = run.get("firstNumber").asLong();
    assertThat(
            database
                .sql("select corrects from act where number = :n")
                .param("n", first + 2)
                .query(Long.class)
                .single())
        .isEqualTo(first + 1);
  }

  @Test
  void circlesAndRowsThatComeLaterAreTold() {
    String town = town();
    String csv =
        HEAD
            + opened(town)
            + contact(town, "2019-06", "a").replace("PUBLIC,", "PUBLIC,row 4")
            + contact(town, "2019-07", "b").replace("PUBLIC,", "PUBLIC,row 3")
            + contact(town, "2019-08", "c").replace("PUBLIC,", "PUBLIC,row 6")
            + contact(town, "2019-09", "d");
    assertThat(problems(bring("check", csv)))
        .containsExactly(
            "3 corrects acts.bring.circle",
            "4 corrects acts.bring.rowRefused",
            "5 corrects acts.bring.rowLater");
  }

  @Test
  void theSameFileIsNotWrittenTwiceUnlessThatIsSaid() {
    String csv = HEAD + opened(town());
    bring("all", csv);
    HttpResponse<String> again = send("all", csv);
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("/imports/");
    assertThat(bring("all&again=true", csv).get("state").asString()).isEqualTo("CHECKED");
  }

  @Test
  void headingsThatAreNotKnownStopTheFile() {
    JsonNode run =
        bring("right", "type,with,made_on,colour\nliaison.open," + town() + ",2019,red\n");
    assertThat(run.get("unreadable").asBoolean()).isTrue();
    assertThat(problems(run)).containsExactly("1 colour imports.problem.unknownColumn");
    assertThat(actsOf(run)).isZero();
  }

  @Test
  void refusedRowsComeBackToBeMendedAndBroughtAgain() {
    String town = town();
    JsonNode run = bring("check", HEAD + opened(town) + contact(town, "2019-13", "x"));
    String file =
        program.get("/api/v1/imports/" + run.get("id").asString() + "/refused.csv").body();
    assertThat(file.lines().toList())
        .hasSize(2)
        .last()
        .asString()
        .startsWith("liaison.contact," + town + ",2019-13,x,call,PUBLIC,,")
        .contains("not a date");
    bring("all", HEAD + opened(town));
    assertThat(bring("all", file.replace("2019-13", "2019-12")).get("state").asString())
        .isEqualTo("WRITTEN");
  }

  @Test
  void onlyWhoeverBroughtItAndThoseWhoAnswerForTheOfficeSeeIt() {
    String address =
        "/api/v1/imports/" + bring("check", HEAD + opened(town())).get("id").asString();
    assertThat(people.reader().get(address).statusCode()).isEqualTo(401);
    Client colleague = people.withToken(people.person(OFFICE, Role.DESK_OFFICER), Scope.IMPORT);
    assertThat(colleague.get(address).statusCode()).isEqualTo(404);
    Client head = people.withToken(people.person(OFFICE, Role.HEAD_OF_OFFICE), Scope.IMPORT);
    assertThat(head.get(address).statusCode()).isEqualTo(200);
    Client other = people.withToken(officer, Scope.ACTS_WRITE);
    assertThat(
            other
                .send("POST", "/api/v1/imports/acts?office=" + OFFICE, "text/csv", HEAD)
                .statusCode())
        .isEqualTo(403);
    Client stranger = people.withToken(people.person(), Scope.IMPORT);
    assertThat(
            stranger
                .send("POST", "/api/v1/imports/acts?office=" + OFFICE, "text/csv", HEAD)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void anInterruptedRunCanBeTakenUpAgain() {
    JsonNode run = bring("check", HEAD + opened(town()));
    UUID id = UUID.fromString(run.get("id").asString());
    // As a process leaves it that is killed in the middle of the writing.
    database
        .sql(
            "update import_run set state = 'WRITING', seen_at = now() - interval '1 minute' where id = :id")
        .param("id", id)
        .update();
    assertThat(json(program.get("/api/v1/imports/" + id), 200).get("state").asString())
        .isEqualTo("INTERRUPTED");
    JsonNode written =
        json(
            program.send("POST", "/api/v1/imports/" + id + "/write?mode=all", "text/csv", ""), 200);
    assertThat(written.get("state").asString()).isEqualTo("WRITTEN");
    assertThat(actsOf(run)).isEqualTo(1);
  }

  @Test
  void aBrowserBringsPastedRowsLooksAndWrites() {
    Client browser = people.signedIn(officer);
    HttpResponse<String> taken =
        browser.post("/imports", "kind", "acts", "office", OFFICE, "text", HEAD + opened(town()));
    assertThat(taken.statusCode()).as(taken.body()).isEqualTo(303);
    String address =
        taken.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", "");
    json(program.get("/api/v1" + address), 200);
    org.awaitility.Awaitility.await()
        .until(() -> browser.get(address).body().contains("Write all 1 rows"));
    assertThat(browser.post(address + "/write", "mode", "all").statusCode()).isEqualTo(303);
    org.awaitility.Awaitility.await()
        .until(() -> browser.get(address).body().contains("1 rows were written"));
    assertThat(browser.get("/imports").body()).contains(address);
  }
}
