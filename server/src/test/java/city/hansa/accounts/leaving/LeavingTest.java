package city.hansa.accounts.leaving;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Accounts;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.PersonErasure;
import city.hansa.accounts.Roles;
import city.hansa.accounts.Scope;
import city.hansa.accounts.Standings;
import city.hansa.acts.Drafts;
import city.hansa.engine.ledger.ReceiptCheck;
import city.hansa.engine.ledger.ReceiptVerdict;
import city.hansa.kernel.Viewer.Role;
import city.hansa.ledger.Ledger;
import city.hansa.ledger.LedgerKey;
import city.hansa.mail.Hands;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What goes when its time is over, or when somebody asks, and what stands for ever. */
@HansaTest
class LeavingTest {
  private static final String CITY = "lyon-fr";
  private static final Duration TWO_YEARS = Duration.ofDays(730);
  private static final Duration THREE_YEARS = Duration.ofDays(1095);
  private static final Duration HOUR = Duration.ofHours(1);

  @Autowired private ApplicationContext context;
  @Autowired private Accounts accounts;
  @Autowired private Roles roles;
  @Autowired private Audit audit;
  @Autowired private Standings standings;
  @Autowired private Ledger ledger;
  @Autowired private JdbcClient sql;
  private final Hands clock = new Hands(Instant.now());
  private People people;

  @BeforeEach
  void people() {
    people = People.in(context);
  }

  private Retention retention(Duration audited, Duration closed) {
    Erasure erasure =
        new Erasure(
            sql, context.getBeanProvider(PersonErasure.class), accounts, standings, audit, clock);
    return new Retention(erasure, sql, clock, audited, closed);
  }

  @Test
  void aClosedAccountIsErasedOnItsDayAndItsActStands() {
    People.Person officer = people.person(CITY, Role.DESK_OFFICER);
    JsonNode act = deposited(officer, "");
    String receipt = receipt(act);
    close(officer, clock.instant().minus(TWO_YEARS).plus(HOUR));
    retention(THREE_YEARS, TWO_YEARS).run();
    assertThat(accounts.get(officer.account()).erased()).as("an hour too early").isFalse();
    clock.forward(HOUR.multipliedBy(2));
    retention(THREE_YEARS, Duration.ZERO).run();
    assertThat(accounts.get(officer.account()).erased()).as("zero keeps for ever").isFalse();
    retention(THREE_YEARS, TWO_YEARS).run();
    assertThat(accounts.get(officer.account()).erased()).isTrue();
    assertThat(accounts.get(officer.account()).email()).isNull();
    assertThat(roles.listOf(officer.account())).hasSize(1);
    assertThat(people.reader().get("/acts/" + act.get("number").asLong()).statusCode())
        .isEqualTo(200);
    holds(receipt);
    holds(receipt(act));
    assertThat(receipt(act)).doesNotContain(officer.account().toString());
  }

  private void close(People.Person person, Instant at) {
    people.signedIn(people.administrator()).post("/admin/people/" + person.account() + "/close");
    sql.sql("update account set closed_at = :at where id = :id")
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", person.account())
        .update();
  }

  @Test
  void auditEntriesGoAfterTheirTimeButNeverThoseOfTheLastMonth() {
    String older = noted(THREE_YEARS.plus(HOUR));
    String younger = noted(THREE_YEARS.minus(HOUR));
    String month = noted(Duration.ofDays(30));
    retention(THREE_YEARS, TWO_YEARS).run();
    assertThat(countNoted(older)).isZero();
    assertThat(countNoted(younger)).isEqualTo(1);
    clock.forward(HOUR.multipliedBy(2));
    retention(Duration.ZERO, TWO_YEARS).run();
    assertThat(countNoted(younger)).as("zero keeps for ever").isEqualTo(1);
    retention(THREE_YEARS, TWO_YEARS).run();
    assertThat(countNoted(younger)).isZero();
    retention(Duration.ofDays(1), TWO_YEARS).run();
    assertThat(countNoted(month)).as("a month at least").isEqualTo(1);
  }

  private String noted(Duration ago) {
    String subject = UUID.randomUUID().toString();
    sql.sql("insert into audit_entry (at, what, subject) values (:at, 'signOut', :subject)")
        .param("at", clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
        .param("subject", subject)
        .update();
    return subject;
  }

  private long countNoted(String subject) {
    return sql.sql("select count(*) from audit_entry where subject = :subject")
        .param("subject", subject)
        .query(Long.class)
        .single();
  }

  @Test
  void linksGoAMonthAfterTheirEnd() {
    UUID account = people.person().account();
    Duration month = Duration.ofDays(31);
    link(account, month.plus(HOUR));
    link(account, month.minus(HOUR));
    link(account, Duration.ofDays(-1));
    retention(THREE_YEARS, TWO_YEARS).run();
    assertThat(countLinks(account)).isEqualTo(2);
    clock.forward(HOUR.multipliedBy(2));
    retention(THREE_YEARS, TWO_YEARS).run();
    assertThat(countLinks(account)).as("one that is still good").isEqualTo(1);
  }

  private void link(UUID account, Duration ended) {
    sql.sql(
            """
            insert into one_time_link (secret_hash, purpose, account, made_at, expires_at)
            values (:hash, 'RECOVERY', :account, :ended, :ended)
            """)
        .param("hash", UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
        .param("account", account)
        .param("ended", clock.instant().minus(ended).atOffset(ZoneOffset.UTC))
        .update();
  }

  private long countLinks(UUID account) {
    return sql.sql("select count(*) from one_time_link where account = :account")
        .param("account", account)
        .query(Long.class)
        .single();
  }

  /** Personal data law: whoever signed without an account can be erased too, and the act stands. */
  @Test
  void theNameOfASignatoryIsErasedFromOneOfficesRecordsAndTheActStands() {
    String name = "Ada Example " + UUID.randomUUID();
    People.Person officer = people.person(CITY, Role.DESK_OFFICER);
    JsonNode act = deposited(officer, name);
    String before = receipt(act);
    String page = "/acts/" + act.get("number").asLong();
    assertThat(people.signedIn(officer).get(page).body()).contains(name);
    Client head = people.signedIn(people.person(CITY, Role.HEAD_OF_OFFICE));
    String form = "/desk/people/" + CITY + "/names";
    assertThat(head.get("/desk/people/" + CITY).body()).contains(form);
    HttpResponse<String> unsure = head.post(form, "name", name);
    assertThat(unsure.statusCode()).isEqualTo(422);
    assertThat(unsure.body()).contains(name, "cannot be undone");
    assertThat(head.post(form, "name", "Nobody", "sure", "true").statusCode()).isEqualTo(422);
    Client elsewhere = people.signedIn(people.person("uclg", Role.HEAD_OF_OFFICE));
    assertThat(elsewhere.post(form, "name", name, "sure", "true").statusCode()).isEqualTo(403);
    assertThat(elsewhere.post("/desk/people/uclg/names", "name", name, "sure", "true").statusCode())
        .as("not among the records of that one")
        .isEqualTo(422);
    assertThat(people.signedIn(officer).get(page).body()).contains(name);
    assertThat(head.post(form, "name", name, "sure", "true").body()).contains("1 record");
    assertThat(people.signedIn(officer).get(page).body()).doesNotContain(name).contains("Mayor");
    assertThat(
            sql.sql("select count(*) from act_person where by_name = :name")
                .param("name", name)
                .query(Long.class)
                .single())
        .isZero();
    holds(before);
    holds(receipt(act));
    assertThat(receipt(act)).doesNotContain(name);
    String audited = people.signedIn(people.person(CITY, Role.AUDITOR)).get("/audit.csv").body();
    assertThat(audited).contains("person.nameErased").doesNotContain(name);
  }

  private JsonNode deposited(People.Person officer, String signer) {
    String by =
        signer.isEmpty() ? "" : "\"by\":{\"name\":\"%s\",\"role\":\"Mayor\"},".formatted(signer);
    HttpResponse<String> answer =
        people
            .withToken(officer, Scope.READ, Scope.ACTS_WRITE)
            .postJson(
                "/api/v1/acts",
                """
                {"type":"petition.open","subject":"%s","madeOn":"2020-01-01",%s"visibility":"PUBLIC",
                 "payload":{"until":"2020-06-30"}}
                """
                    .formatted(Drafts.fresh("leaving"), by));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return JsonMapper.shared().readTree(answer.body()).get("act");
  }

  private String receipt(JsonNode act) {
    return people.reader().get("/api/v1/acts/" + act.get("number").asLong() + "/receipt").body();
  }

  private void holds(String receipt) {
    assertThat(new ReceiptCheck(ledger.keys().stream().map(LedgerKey::key).toList()).check(receipt))
        .isInstanceOf(ReceiptVerdict.Holds.class);
  }
}
