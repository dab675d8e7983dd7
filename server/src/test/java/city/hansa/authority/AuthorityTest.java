package city.hansa.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Authority records and terms, from the desk to the answer whether an act is covered. */
@HansaTest
class AuthorityTest {
  private static final String CITY = "barcelona-es";
  private static final LocalDate IN_MAY = LocalDate.of(2026, 5, 10);

  @Autowired private ApplicationContext context;
  @Autowired private Authorities authorities;
  @Autowired private Terms terms;
  @Autowired private JdbcClient sql;
  private People people;
  private People.Person counsel;

  @BeforeEach
  void people() {
    people = People.in(context);
    counsel = people.person(CITY, Role.COUNSEL);
  }

  @Test
  void coversTheActorTheActsTheSubjectAndTheDaysItNames() {
    String id = recorded("2026-03-01", "2026-06", Set.of("tie"), "tie-1", Visibility.OFFICE);
    assertThat(authorities.covers(id, CITY, "tie.sign", "tie-1", IN_MAY))
        .isInstanceOf(Covering.Covers.class);
    assertThat(authorities.covers(id, "lyon-fr", "tie.sign", "tie-1", IN_MAY))
        .isInstanceOf(Covering.OtherActor.class);
    assertThat(authorities.covers(id, CITY, "instrument.sign", "tie-1", IN_MAY))
        .isInstanceOf(Covering.OutOfScope.class);
    assertThat(authorities.covers(id, CITY, "tie.sign", "tie-2", IN_MAY))
        .isInstanceOf(Covering.OutOfScope.class);
    assertThat(authorities.covers(id, CITY, "tie.sign", "tie-1", LocalDate.of(2026, 2, 28)))
        .isInstanceOf(Covering.NotValidThatDay.class);
    assertThat(authorities.covers(id, CITY, "tie.sign", "tie-1", LocalDate.of(2026, 6, 15)))
        .as("ends some day in June")
        .isInstanceOf(Covering.Covers.class);
    assertThat(authorities.covers(id, CITY, "tie.sign", "tie-1", LocalDate.of(2026, 7, 1)))
        .isInstanceOf(Covering.NotValidThatDay.class);
    assertThat(authorities.covers("authority-999999", CITY, "tie.sign", "tie-1", IN_MAY))
        .isInstanceOf(Covering.NotFound.class);
  }

  @Test
  void aRevocationEndsItFromItsDayAndNotBefore() {
    String id = recorded("2026-01-01", null, Set.of(), null, Visibility.PUBLIC);
    authorities.revoke(
        people.viewer(counsel), id, PartialDate.parse("2026-05-01"), "Council reversed it");
    assertThat(authorities.covers(id, CITY, "tie.sign", "x", LocalDate.of(2026, 4, 30)))
        .isInstanceOf(Covering.Covers.class);
    assertThat(authorities.covers(id, CITY, "tie.sign", "x", LocalDate.of(2026, 5, 1)))
        .isInstanceOf(Covering.NotValidThatDay.class);
    assertThatThrownBy(
            () -> authorities.revoke(people.viewer(counsel), id, PartialDate.ofYear(2027), "again"))
        .isInstanceOf(Refused.class);
  }

  @Test
  void theDatabaseRefusesToChangeOrDropARecord() {
    recorded("2026-01-01", null, Set.of(), null, Visibility.PUBLIC);
    for (String change :
        new String[] {
          "update authority set issuer = 'me'",
          "delete from authority",
          "truncate authority cascade"
        }) {
      assertThatThrownBy(() -> sql.sql(change).update()).isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void onlyThoseWhoAnswerForItSeeWhatIsRestrictedAndItIsNoted() {
    String id = recorded("2026-01-01", null, Set.of(), null, Visibility.RESTRICTED);
    assertThat(people.reader().get("/authorities/" + id).statusCode()).isEqualTo(404);
    People.Person officer = people.person(CITY, Role.DESK_OFFICER);
    assertThat(people.signedIn(officer).get("/authorities/" + id).statusCode()).isEqualTo(404);
    People.Person head = people.person(CITY, Role.HEAD_OF_OFFICE);
    assertThat(people.signedIn(head).get("/authorities/" + id).statusCode()).isEqualTo(200);
    People.Person auditor = people.person(CITY, Role.AUDITOR);
    String audit = people.signedIn(auditor).get("/audit?what=authority.read&subject=" + id).body();
    assertThat(audit).contains(head.name()).doesNotContain(officer.name());
  }

  @Test
  void aTermLetsItsPersonActOnItsDaysForWhatTheOfficeMayDo() {
    People.Person mayor = people.person(CITY, Role.SIGNATORY);
    String id =
        terms.record(
            people.viewer(counsel),
            new TermDraft(
                CITY,
                CITY,
                "Mayor",
                mayor.name(),
                mayor.account(),
                PartialDate.parse("2025-06-17"),
                null,
                new ActScope(Set.of("tie.sign")),
                null,
                null,
                Visibility.PUBLIC));
    assertThat(terms.holds(mayor.account(), CITY, IN_MAY)).map(Term::id).hasValue(id);
    assertThat(terms.holds(mayor.account(), CITY, "tie.sign", IN_MAY)).isPresent();
    assertThat(terms.holds(mayor.account(), CITY, "instrument.sign", IN_MAY)).isEmpty();
    assertThat(terms.holds(mayor.account(), CITY, LocalDate.of(2025, 6, 16))).isEmpty();
    assertThat(terms.holds(mayor.account(), "lyon-fr", IN_MAY)).isEmpty();
    assertThat(terms.holds(UUID.randomUUID(), CITY, IN_MAY)).isEmpty();
    terms.end(people.viewer(counsel), id, PartialDate.parse("2026-05-10"), "Resigned");
    assertThat(terms.holds(mayor.account(), CITY, IN_MAY)).isEmpty();
    assertThat(terms.holds(mayor.account(), CITY, IN_MAY.minusDays(1))).isPresent();
  }

  @Test
  void theDeskKeepsTheFormAndNamesTheField() {
    Client desk = people.signedIn(counsel);
    HttpResponse<String> wrong =
        desk.post(
            "/desk/authority/" + CITY + "/records",
            "kind",
            "DELEGATION",
            "actor",
            CITY,
            "holderRole",
            "Deputy mayor for Europe",
            "issuer",
            "Mayor",
            "from",
            "soon",
            "visibility",
            "OFFICE");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("“soon” is no date", "Deputy mayor for Europe");
    HttpResponse<String> right =
        desk.post(
            "/desk/authority/" + CITY + "/records",
            "kind",
            "DELEGATION",
            "actor",
            CITY,
            "holderRole",
            "Deputy mayor for Europe",
            "issuer",
            "Mayor",
            "from",
            "2026-01",
            "visibility",
            "OFFICE");
    assertThat(right.statusCode()).isEqualTo(303);
    assertThat(desk.get("/desk/authority/" + CITY).body()).contains("Deputy mayor for Europe");
  }

  @Test
  void refusesTheDeskOfficerAStrangerAndAnEndBeforeTheBeginning() {
    People.Person officer = people.person(CITY, Role.DESK_OFFICER);
    assertThatThrownBy(() -> authorities.record(people.viewer(officer), draft("2026", null)))
        .isInstanceOf(Refused.class);
    assertThatThrownBy(() -> authorities.record(people.viewer(counsel), draft("2026", "2025")))
        .isInstanceOf(BadInput.class);
    String id = recorded("2026-01-01", null, Set.of(), null, Visibility.OFFICE);
    People.Person stranger = people.person("lyon-fr", Role.COUNSEL);
    assertThatThrownBy(
            () -> authorities.revoke(people.viewer(stranger), id, PartialDate.ofYear(2026), "no"))
        .isInstanceOf(NotFound.class);
  }

  private String recorded(
      String from,
      @Nullable String until,
      Set<String> acts,
      @Nullable String subject,
      Visibility visibility) {
    return authorities.record(
        people.viewer(counsel), draft(from, until, new ActScope(acts), subject, visibility));
  }

  private static AuthorityDraft draft(String from, @Nullable String until) {
    return draft(from, until, new ActScope(Set.of()), null, Visibility.OFFICE);
  }

  private static AuthorityDraft draft(
      String from,
      @Nullable String until,
      ActScope acts,
      @Nullable String subject,
      Visibility visibility) {
    return new AuthorityDraft(
        CITY,
        Authority.Kind.COUNCIL_RESOLUTION,
        CITY,
        "Mayor",
        "",
        null,
        "City council",
        null,
        PartialDate.parse(from),
        until == null ? null : PartialDate.parse(until),
        acts,
        subject,
        null,
        null,
        visibility);
  }
}
