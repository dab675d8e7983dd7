package city.hansa.claims.bring;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.imports.Bringer;
import city.hansa.kernel.Viewer.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** Claims from a file, over HTTP to the log and back. */
@HansaTest
class BringClaimsTest {
  private static final String OFFICE = "girona-es";
  private static final String HEAD =
      "Subject,predicate,kind,wording,number,says,unit,as_of,stated by,source,page,visibility\n";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient database;
  private final String topic = "topic-" + UUID.randomUUID();
  private People people;
  private Bringer officer;

  @BeforeEach
  void people() {
    people = People.in(context);
    officer = bringer(Role.DESK_OFFICER);
  }

  private Bringer bringer(Role role) {
    Client program = people.withToken(people.person(OFFICE, role), Scope.IMPORT, Scope.READ);
    return new Bringer(program, "claims", OFFICE);
  }

  private String signed(String wording, String number, String says) {
    return row("signatory", wording, number, says, "cldr-jdk", "");
  }

  private String row(
      String kind, String wording, String number, String says, String source, String visibility) {
    return String.join(
            ",",
            topic,
            "signed",
            kind,
            wording,
            "\"" + number + "\"",
            says,
            "City",
            "2019-05",
            "A clerk",
            source,
            "p. 3",
            visibility)
        + "\n";
  }

  private JsonNode claims(Client reader) {
    return Bringer.json(reader.get("/api/v1/claims?subject=" + topic), 200).get("items");
  }

  @Test
  void everyRowBecomesAnActAndAClaimHeldAgainstTheOthers() {
    JsonNode run =
        officer.bring(
            "all", HEAD + signed("at_least", "1,500", "over 1500") + signed("EXACT", "76", ""));
    assertThat(run.get("state").asString())
        .as(officer.problems(run).toString())
        .isEqualTo("WRITTEN");
    long first = run.get("firstNumber").asLong();
    assertThat(run.get("lastNumber").asLong()).isEqualTo(first + 1);
    JsonNode claims = claims(people.reader());
    assertThat(claims.findValuesAsString("state")).containsExactly("DISPUTED", "DISPUTED");
    assertThat(claims.findValuesAsString("low")).containsExactly("1501", "76");
    assertThat(claims.findValuesAsString("unit")).containsOnly("city");
    assertThat(claims.findValuesAsString("place")).containsOnly("p. 3");
    assertThat(claims.findValuesAsString("act"))
        .containsExactly(Long.toString(first), Long.toString(first + 1));
    JsonNode act = Bringer.json(people.reader().get("/api/v1/acts/" + first), 200);
    assertThat(act.get("type").asString()).isEqualTo("claim.state");
    assertThat(act.get("payload").get("number").asString()).isEqualTo("1500");
  }

  @Test
  void whatIsWrongIsToldByRowAndColumnAndNothingIsWritten() {
    String csv =
        HEAD
            + signed("EXACT", "76", "")
            + row("mayors", "EXACT", "1,5", "", "cldr-jdk", "ALL")
            + row("SIGNATORY", "EXACT", "80", "", "no-such-source", "")
            + signed("UP_TO", "", "");
    JsonNode run = officer.bring("all", csv);
    assertThat(run.get("state").asString()).isEqualTo("CHECKED");
    assertThat(officer.problems(run))
        .containsExactly(
            "3 kind claims.problem.choice",
            "3 number claims.fault.number",
            "3 visibility claims.problem.choice",
            "4 source acts.refused.noSource",
            "5 number claims.fault.required");
    assertThat(officer.program().get(run.get("problems").asString()).body())
        .contains("SIGNATORY_CURRENT", "PUBLIC, PARTNERS, OFFICE, RESTRICTED");
    assertThat(claims(people.reader()).isEmpty()).isTrue();
    JsonNode right = officer.bring("right", csv);
    assertThat(right.get("state").asString()).isEqualTo("WRITTEN");
    assertThat(claims(people.reader()).findValuesAsString("number")).containsExactly("76");
  }

  @Test
  void aCheckWritesNothingAndIsWrittenOnceAfterwards() {
    JsonNode run = officer.bring("check", HEAD + signed("EXACT", "76", ""));
    assertThat(run.get("right").asInt()).isEqualTo(1);
    assertThat(claims(people.reader()).isEmpty()).isTrue();
    assertThat(Bringer.json(officer.write(run), 200).get("state").asString()).isEqualTo("WRITTEN");
    assertThat(officer.write(run).statusCode()).isEqualTo(409);
    assertThat(claims(people.reader())).hasSize(1);
  }

  @Test
  void theSameFigureIsNotStatedTwiceHoweverItIsTyped() {
    JsonNode run =
        officer.bring("check", HEAD + signed("EXACT", "1500", "") + signed("exact", "1,500", ""));
    assertThat(officer.problems(run)).containsExactly("3  claims.fault.already");
    officer.bring("right", HEAD + signed("EXACT", "1500", ""));
    assertThat(officer.send("all", HEAD + signed("EXACT", "1500", "")).statusCode()).isEqualTo(409);
    JsonNode again = officer.bring("all", HEAD + signed("EXACT", "1 500", ""));
    assertThat(officer.problems(again)).containsExactly("2  claims.fault.already");
    assertThat(claims(people.reader())).hasSize(1);
  }

  @Test
  void whatIsForTheOfficeAloneIsReadThereAlone() {
    officer.bring("all", HEAD + row("SIGNATORY", "EXACT", "76", "", "cldr-jdk", "office"));
    assertThat(claims(people.reader()).isEmpty()).isTrue();
    assertThat(claims(bringer(Role.COUNSEL).program())).hasSize(1);
  }

  @Test
  void whoSpeaksForNoOfficeBringsNothing() {
    Bringer counsel = bringer(Role.COUNSEL);
    assertThat(counsel.send("check", HEAD).statusCode()).isEqualTo(403);
  }

  @Test
  void aRebuildMakesTheSameClaims() {
    officer.bring("all", HEAD + signed("AT_LEAST", "150", "over 150") + signed("EXACT", "76", ""));
    List<String> before = derived();
    context.getBean("claimActs", city.hansa.database.Derived.class).rebuild();
    assertThat(derived()).hasSize(2).isEqualTo(before);
  }

  private List<String> derived() {
    return database
        .sql("select c::text from claim c where subject = :topic order by act_number")
        .param("topic", topic)
        .query((row, number) -> row.getString(1))
        .list();
  }

  @Test
  void theTemplateHoldsEveryColumn() {
    assertThat(people.reader().get("/imports/template/claims.csv").body().strip())
        .endsWith(
            "subject,predicate,kind,wording,number,bound,says,unit,across,boundary,asOf,checkOn,statedBy,source,place,quotes,note,visibility");
  }
}
