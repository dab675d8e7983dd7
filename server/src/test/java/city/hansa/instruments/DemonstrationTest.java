package city.hansa.instruments;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.imports.Bringer;
import city.hansa.kernel.Viewer.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The lists of docs/demonstration, brought in as their README says: signatures that nobody gave, in
 * the shape of two counts that were published.
 */
@HansaTest
class DemonstrationTest {
  private static final Path LISTS = Path.of("../docs/demonstration");

  @Autowired private ApplicationContext context;
  private People people;
  private People.Person officer;
  private Client program;

  @BeforeEach
  void source() {
    people = People.in(context);
    officer = people.person(Papers.KEEPER, Role.DESK_OFFICER);
    program = people.withToken(officer, Scope.IMPORT, Scope.READ, Scope.CLAIMS_WRITE);
    if (people.reader().get("/sources/demonstration-list").statusCode() == 404) {
      JsonNode made =
          json(
              program.postJson(
                  "/api/v1/sources",
                  """
                  {"title": "DEMONSTRATION list", "retrievedOn": "2026-01-02", "office": "uclg",
                   "visibility": "PUBLIC"}
                  """));
      assertThat(made.get("id").asString()).isEqualTo("demonstration-list");
    }
  }

  private static JsonNode json(java.net.http.HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
    return JsonMapper.shared().readTree(answer.body());
  }

  private JsonNode data(String path) {
    return json(people.reader().get("/api/v1/instruments/" + path));
  }

  private void bring(String instrument, String file, String adopted) throws IOException {
    Papers.in(context)
        .adopted(
            instrument,
            adopted,
            Map.of(
                "title",
                "DEMONSTRATION, not real: " + file,
                "signing",
                "DEFINITIVE",
                "effect",
                "NONE"));
    String rows = Files.readString(LISTS.resolve(file));
    Bringer bringer = new Bringer(program, "signatories", Papers.KEEPER);
    JsonNode run = bringer.bring("all", rows);
    assertThat(bringer.problems(run)).isEmpty();
    assertThat(people.signedIn(officer).get("/imports/" + run.get("id").asString()).body())
        .contains("each of one signatory");
  }

  private int signatories(String instrument, String day) {
    JsonNode counts = data(instrument + "?asOf=" + day).get("counts").get("SIGNATORIES");
    assertThat(counts.get("least")).isEqualTo(counts.get("most"));
    return counts.get("most").asInt();
  }

  @Test
  void theCurveStandsAtFiftyTwoAfterTheForumAndPassesTenSeventyThreeYearsLater()
      throws IOException {
    bring("demonstration-growth", "growth.csv", "2009-03-19");
    JsonNode points = data("demonstration-growth/curve?asOf=2012-12-31").get("points");
    assertThat(on(points, "2009-03-18")).isZero();
    assertThat(on(points, "2009-03-22")).isEqualTo(52);
    assertThat(on(points, "2012-03-14")).isEqualTo(1_070);
    assertThat(on(points, "2012-03-15")).isGreaterThan(1_070).isEqualTo(1_075);
    assertThat(signatories("demonstration-growth", "2009-03-22")).isEqualTo(52);
    assertThat(signatories("demonstration-growth", "2012-03-15")).isEqualTo(1_075);
    Client reader = people.reader();
    assertThat(reader.get("/instruments/demonstration-growth/growth?asOf=2012-12-31").body())
        .contains("DEMONSTRATION, not real", "class=\"line SIGNATORIES\"");
    assertThat(reader.get("/instruments/istanbul-water-consensus").body())
        .doesNotContain("DEMONSTRATION");
  }

  /** What the curve says of a day: its last point up to it. */
  private static int on(JsonNode points, String day) {
    int count = 0;
    for (JsonNode point : points) {
      if (point.get("day").asString().compareTo(day) <= 0) {
        assertThat(point.get("signatories").get("least"))
            .isEqualTo(point.get("signatories").get("most"));
        count = point.get("signatories").get("most").asInt();
      }
    }
    return count;
  }

  @Test
  void threeNumbersStandSideBySideAndTheOneThatCannotBeIsDisputed() throws IOException {
    bring("demonstration-adoption", "adoption.csv", "2018-12-08");
    assertThat(signatories("demonstration-adoption", "2018-12-31")).isEqualTo(76);
    assertThat(signatories("demonstration-adoption", "2026-01-01")).isEqualTo(104);
    String attended = state("attended", "ATTENDEE", "AT_LEAST", 150, "demonstration-list");
    String over = state("adopted", "ADOPTER", "AT_LEAST", 150, "demonstration-list");
    String exact = state("adopted", "ADOPTER", "EXACT", 76, "unitar-mayoral-forum-2018");
    String signed = state("signed", "SIGNATORY", "EXACT", 104, "demonstration-list");
    assertThat(List.of(found(attended), found(over), found(exact), found(signed)))
        .containsExactly("ASSERTED", "DISPUTED", "DISPUTED", "ASSERTED");
    Client reader = people.reader();
    String way = "/claims?subject=demonstration-adoption";
    assertThat(reader.get("/instruments/demonstration-adoption").body())
        .contains("104", "href=\"" + way);
    assertThat(reader.get(way).body()).contains("over 150", "76", "104", "disputed");
    assertThat(reader.get("/claims?subject=marrakech-mayors-declaration").body())
        .contains("over 150", "76 mayors adopted", "104 local", "disputed")
        .doesNotContain("DEMONSTRATION");
  }

  private String state(String predicate, String kind, String wording, int number, String source) {
    String claim =
        """
        {"subject": "demonstration-adoption", "predicate": "%s", "kind": "%s", "wording": "%s",
         "number": "%d", "unit": "mayor", "asOf": "2018-12", "statedBy": "DEMONSTRATION",
         "source": "%s", "office": "uclg"}
        """
            .formatted(predicate, kind, wording, number, source);
    return json(program.postJson("/api/v1/claims", claim)).get("id").asString();
  }

  private String found(String claim) {
    return json(people.reader().get("/api/v1/claims/" + claim)).get("state").asString();
  }

  /** Three ties to be clicked through: of the two ends of each, some say that it stands. */
  @Test
  void tiesRenewThemselvesRunOutOrStandOnOneWordAlone() throws IOException {
    String rows = Files.readString(LISTS.resolve("ties.csv"));
    Bringer bringer = new Bringer(program, "acts", Papers.KEEPER);
    assertThat(bringer.problems(bringer.bring("all", rows))).isEmpty();
    Client reader = people.reader();
    String tacit = "/ties/friendship~gahanna-us~sakura-jp-11612337~demonstration";
    assertThat(reader.get(tacit + "?asOf=2026-10-01").body())
        .contains("renews itself on 28 Feb 2027", "both sides");
    String ending = "/ties/cooperation~gahanna-us~kasungu-mw~demonstration";
    assertThat(reader.get(ending + "?asOf=2026-10-01").body())
        .contains("notice ends it on 1 Mar 2027");
    assertThat(reader.get("/ties/project~kasungu-mw~tara-ru~demonstration").body())
        .contains("one side only");
  }
}
