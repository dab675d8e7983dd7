package city.hansa.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.HansaTest;
import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invitations, roles, administrators, and what remains of a person who is erased. */
@HansaTest
class PeopleTest {
  private static final String CITY = "barcelona-es";
  private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/link/[\\w-]+)");

  @Autowired private ApplicationContext context;
  @Autowired private Roles roles;
  @Autowired private Accounts accounts;
  @Autowired private OneTimeLinks links;
  @Autowired private JdbcClient sql;
  private People people;

  @BeforeEach
  void people() {
    people = People.in(context);
  }

  @Test
  void anInvitedPersonSetsAPasswordOnceAndIsIn() {
    Client administrator = people.signedIn(people.administrator());
    String email = "new." + UUID.randomUUID() + "@example.org";
    HttpResponse<String> made =
        administrator.post("/admin/people", "name", "Nora Example", "email", email);
    String link = link(made);
    Client invited = people.reader();
    assertThat(invited.get(link).body()).contains("Nora Example", email);
    HttpResponse<String> weak = invited.post(link, "password", "short");
    assertThat(weak.statusCode()).isEqualTo(422);
    assertThat(weak.body()).contains("12 to 200 characters");
    HttpResponse<String> own = invited.post(link, "password", "nora example for ever");
    assertThat(own.body()).contains("your own name");
    assertThat(invited.post(link, "password", "a long enough sentence").statusCode())
        .isEqualTo(303);
    assertThat(invited.get("/desk").statusCode()).isEqualTo(200);
    assertThat(people.reader().get(link).statusCode()).isEqualTo(409);
  }

  @Test
  void aNewLinkReplacesTheOldAndSignsOutEverywhere() {
    People.Person person = people.person();
    Client browser = people.signedIn(person);
    Client administrator = people.signedIn(people.administrator());
    String path = "/admin/people/" + person.account() + "/link";
    String first = link(administrator.post(path));
    String second = link(administrator.post(path));
    assertThat(people.reader().get(first).statusCode()).isEqualTo(409);
    people.reader().post(second, "password", "another long sentence");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
    people.reader().signIn(person.email(), "another long sentence");
  }

  @Test
  void theFirstAdministratorsLinkClosesOnceThereIsOne() {
    people.administrator();
    Secret secret = links.make(Purpose.FIRST_ADMINISTRATOR, null, null);
    HttpResponse<String> late =
        people
            .reader()
            .post(
                "/link/" + secret.text(),
                "name",
                "Late Comer",
                "email",
                "late@example.org",
                "password",
                "a long enough sentence");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(accounts.findByEmail("late@example.org")).isEmpty();
  }

  @Test
  void aRegistrarNeverActsForTheParty() {
    People.Person registrar = people.person(CITY, Role.REGISTRAR);
    for (Role role : Roles.FOR_THE_PARTY) {
      assertThatThrownBy(() -> people.give(registrar, CITY, role)).isInstanceOf(Refused.class);
      People.Person other = people.person(CITY, role);
      assertThatThrownBy(() -> people.give(other, CITY, Role.REGISTRAR))
          .isInstanceOf(Refused.class);
    }
    people.give(registrar, "lyon-fr", Role.DESK_OFFICER);
    people.give(registrar, CITY, Role.COUNSEL);
    assertThat(roles.listOf(registrar.account())).hasSize(3);
  }

  @Test
  void aHeadOfOfficeGivesRolesInTheirOwnOfficeOnly() {
    Client head = people.signedIn(people.person(CITY, Role.HEAD_OF_OFFICE));
    People.Person officer = people.person();
    String own = "/desk/people/" + CITY;
    assertThat(head.post(own, "email", officer.email(), "role", "DESK_OFFICER").statusCode())
        .isEqualTo(303);
    people.organisation("lyon-fr");
    assertThat(
            head.post("/desk/people/lyon-fr", "email", officer.email(), "role", "DESK_OFFICER")
                .statusCode())
        .isEqualTo(403);
    assertThat(head.post(own, "email", officer.email(), "role", "AUDITOR").statusCode())
        .isEqualTo(403);
    assertThat(head.post(own, "email", officer.email(), "role", "REGISTRAR").statusCode())
        .isEqualTo(403);
  }

  @Test
  void anEndedRoleCountsAtOnceAndStaysAsHistory() {
    People.Person officer = people.person(CITY, Role.DESK_OFFICER);
    Client browser = people.signedIn(officer);
    assertThat(browser.get("/desk/people/" + CITY).statusCode()).isEqualTo(200);
    long id = roles.listOf(officer.account()).getFirst().id();
    people.signedIn(people.administrator()).post("/desk/people/roles/" + id + "/end");
    assertThat(browser.get("/desk/people/" + CITY).statusCode()).isEqualTo(403);
    assertThat(roles.listOf(officer.account()))
        .singleElement()
        .satisfies(held -> assertThat(held.endedAt()).isNotNull());
  }

  @Test
  void aClosedAccountIsOutAtOnceAndAnErasedOneLeavesItsActsAndRoles() {
    People.Person officer = people.person(CITY, Role.DESK_OFFICER);
    Client browser = people.signedIn(officer);
    Client program = people.withToken(officer, Scope.READ);
    Client administrator = people.signedIn(people.administrator());
    String path = "/admin/people/" + officer.account();
    assertThat(administrator.post(path + "/erase").statusCode()).as("still open").isEqualTo(422);
    administrator.post(path + "/close");
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
    assertThat(administrator.post(path + "/erase").statusCode()).isEqualTo(303);

    Account erased = accounts.get(officer.account());
    assertThat(erased.name()).isEmpty();
    assertThat(erased.email()).isNull();
    assertThat(roles.listOf(officer.account())).hasSize(1);
    String everything =
        sql.sql(
                """
                select concat(a, (select string_agg(t::text, '') from access_token t where account = a.id),
                  (select string_agg(s::text, '') from browser_session s where account = a.id))
                from account a where id = :id
                """)
            .param("id", officer.account())
            .query(String.class)
            .single();
    assertThat(everything).doesNotContain(officer.name(), officer.email());
    assertThat(administrator.get(path).body()).contains("Person erased");
  }

  @Test
  void theAuditCannotBeRewrittenByTheApplication() {
    people.person();
    for (String change :
        new String[] {
          "update audit_entry set what = 'nothing'",
          "delete from audit_entry",
          "truncate audit_entry",
          "select forget_audit(now())"
        }) {
      assertThatThrownBy(() -> sql.sql(change).query().listOfRows())
          .as(change)
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void auditorsSeeTheirOrganisationAndAdministratorsTheAccounts() {
    people.person("lyon-fr", Role.DESK_OFFICER);
    Client auditor = people.signedIn(people.person(CITY, Role.AUDITOR));
    String seen = auditor.get("/audit.csv").body();
    assertThat(seen).contains("role.granted", CITY).doesNotContain("lyon-fr");
    Client administrator = people.signedIn(people.administrator());
    assertThat(administrator.get("/audit.csv?what=role").body()).contains("lyon-fr");
    assertThat(people.signedIn(people.person(CITY, Role.COUNSEL)).get("/audit").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aPersonTakesTheirDataAlongWithoutSecrets() {
    People.Person officer = people.person(CITY, Role.DESK_OFFICER);
    String secret = people.token(officer, Scope.READ);
    String data = people.signedIn(officer).get("/account/data.json").body();
    assertThat(data).contains(officer.email(), CITY, "DESK_OFFICER", secret.substring(0, 12));
    assertThat(data).doesNotContain(secret).doesNotContain("argon2");
  }

  private static String link(HttpResponse<String> page) {
    Matcher found = LINK.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group(1);
  }
}
