package city.hansa.notices.follow;

import static city.hansa.acts.Drafts.UCLG;
import static city.hansa.acts.Drafts.fresh;
import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;
import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Roles;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.instruments.Papers;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import city.hansa.mail.Hands;
import city.hansa.mail.Mail;
import city.hansa.mail.MailHouse;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters about notices: who gets them, what they hold, how they end. */
class LettersTest extends MailHouse {
  private static final Viewer DESK = Drafts.at(UCLG, Role.DESK_OFFICER);

  @Autowired private ApplicationContext context;
  @Autowired private Depository depository;
  @Autowired private CourierStore courierStore;
  @Autowired private Matching matching;
  @Autowired private SubscriptionStore subscriptions;
  @Autowired private Mail mail;
  @Autowired private JdbcClient sql;
  private People people;

  @BeforeEach
  void clean() throws Exception {
    people = People.in(context);
    SERVER.purgeEmailFromAllMailboxes();
  }

  private long deposit(String subject, Visibility visibility) {
    ActDraft draft =
        with(
            own("petition.open", UCLG, subject, "2020-01-01"),
            it -> it.payload("until", "2020-06-30").seenBy(visibility));
    return ((Depositing.Deposited) depository.deposit(DESK, draft, null)).act().number();
  }

  @Test
  void whoFollowsAnActorHearsAtOnceOfWhatTheyMayRead() throws Exception {
    People.Person insider = people.person(UCLG, Role.DESK_OFFICER);
    People.Person outsider = people.person();
    for (People.Person each : List.of(insider, outsider)) {
      HttpResponse<String> answer =
          people.signedIn(each).post("/subscriptions", "actor", UCLG, "rhythm", "AT_ONCE");
      assertThat(answer.statusCode()).isEqualTo(303);
    }
    String quiet = fresh("quiet");
    deposit(quiet, Visibility.OFFICE);
    assertThat(to(insider.email(), 1)).hasSize(1);
    String open = fresh("open");
    deposit(open, Visibility.PUBLIC);
    SERVER.waitForIncomingEmail(SECONDS_20, 3);
    assertThat(received(insider.email())).hasSize(2);
    assertThat(received(outsider.email()))
        .singleElement()
        .satisfies(letter -> {
          assertThat(plain(letter)).contains(open).doesNotContain(quiet);
          assertThat(letter.getSubject()).startsWith("HN.");
        });
    end(insider);
    end(outsider);
  }

  /** An instrument with all who take part in it, by one subscription. */
  @Test
  void whoFollowsAnInstrumentHearsOfThoseWhoSign() {
    Papers papers = Papers.in(context);
    String pact = papers.adopted(Map.of());
    String other = papers.adopted(Map.of());
    People.Person reader = people.person();
    Client client = people.signedIn(reader);
    assertThat(client.get("/subscriptions/new?instrument=" + pact).body()).contains(pact);
    client.post("/subscriptions", "instrument", pact, "rhythm", "AT_ONCE");
    for (String each : List.of(other, pact)) {
      papers.act(
          papers.paper("participation.signDefinitive", each, "vaasa-fi", "2019-03-01", Map.of()));
    }
    assertThat(to(reader.email(), 1))
        .singleElement()
        .satisfies(letter ->
            assertThat(plain(letter))
                .contains("Vaasa signed definitively")
                .contains("Test pact " + pact)
                .doesNotContain(other));
    end(reader);
  }

  private void end(People.Person person) {
    Client client = people.signedIn(person);
    Matcher id =
        Pattern.compile("/subscriptions/([0-9a-f-]{36})/end")
            .matcher(client.get("/subscriptions").body());
    assertThat(id.find()).isTrue();
    assertThat(client.post("/subscriptions/" + id.group(1) + "/end").statusCode()).isEqualTo(303);
    assertThat(client.get("/subscriptions").body()).doesNotContain(id.group(1));
  }

  @Test
  void aServerThatWasAwayGetsItLaterWithWhatMayBeReadThen() {
    People.Person insider = people.person(UCLG, Role.DESK_OFFICER);
    people.signedIn(insider).post("/subscriptions", "topic", "petition", "rhythm", "AT_ONCE");
    SERVER.stop();
    String quiet = fresh("quiet");
    String open = fresh("open");
    deposit(quiet, Visibility.OFFICE);
    deposit(open, Visibility.PUBLIC);
    Instant before = Instant.now();
    inTransaction(before);
    // What is read before a role ends may leave with it; so the first attempt has to be over.
    await().atMost(SECONDS_20, MILLISECONDS).until(() -> triedInVainSince(before));
    Roles roles = context.getBean(Roles.class);
    roles.end(
        people.viewer(people.administrator()), roles.listOf(insider.account()).getFirst().id());
    SERVER.start();
    Client administrator = people.signedIn(people.administrator());
    assertThat(administrator.get("/admin/mail").statusCode()).isEqualTo(200);
    assertThat(administrator.post("/admin/mail/retry").statusCode()).isEqualTo(200);
    List<MimeMessage> letters = to(insider.email(), 1);
    assertThat(letters).isNotEmpty();
    assertThat(letters.stream().map(MailHouse::plain).toList().toString())
        .contains(open)
        .doesNotContain(quiet);
    end(insider);
  }

  private boolean triedInVainSince(Instant moment) {
    return sql.sql(
            "select exists (select from mail_out where error is not null and queued_at >= :at)")
        .param("at", moment.minusSeconds(1).atOffset(ZoneOffset.UTC))
        .query(Boolean.class)
        .single();
  }

  private Courier courier(Instant at) {
    return new Courier(
        courierStore, matching, subscriptions, mail, new Hands(at, ZoneOffset.UTC), 6);
  }

  @Test
  void theDailyLetterHoldsEverythingSinceTheLastOne() {
    People.Person person = people.person();
    people.signedIn(person).post("/subscriptions", "topic", "petition", "rhythm", "DAILY");
    String first = fresh("open");
    String second = fresh("open");
    deposit(first, Visibility.PUBLIC);
    deposit(second, Visibility.PUBLIC);
    LocalDate tomorrow = LocalDate.now(ZoneOffset.UTC).plusDays(1);
    inTransaction(tomorrow.atTime(5, 59).toInstant(ZoneOffset.UTC));
    assertThat(received(person.email())).isEmpty();
    inTransaction(tomorrow.atTime(6, 0).toInstant(ZoneOffset.UTC));
    inTransaction(tomorrow.atTime(23, 0).toInstant(ZoneOffset.UTC));
    assertThat(to(person.email(), 1))
        .singleElement()
        .satisfies(letter -> assertThat(plain(letter)).contains(first, second));
    end(person);
  }

  private void inTransaction(Instant at) {
    context
        .getBean(org.springframework.transaction.support.TransactionTemplate.class)
        .executeWithoutResult(open -> courier(at).round());
  }

  @Test
  void aStrangerConfirmsFirstAndLeavesWithOneClick() {
    Client stranger = people.reader();
    assertThat(stranger.get("/subscriptions/new?actor=uclg").body()).contains("name=\"email\"");
    String address = fresh("stranger") + "@example.net";
    assertThat(stranger.post("/subscriptions", "actor", UCLG, "email", "nobody").statusCode())
        .isEqualTo(422);
    assertThat(stranger.post("/subscriptions", "actor", UCLG, "email", address).statusCode())
        .isEqualTo(200);
    String question = plain(to(address, 1).getFirst());
    deposit(fresh("before"), Visibility.PUBLIC);
    stranger.post("/subscriptions", "actor", UCLG, "email", address);
    String confirm = path(question, "/subscriptions/confirm/");
    assertThat(stranger.get(confirm).statusCode()).isEqualTo(200);
    assertThat(stranger.post(confirm).statusCode()).isEqualTo(200);
    assertThat(stranger.get(confirm).statusCode()).as("once").isEqualTo(404);
    String told = fresh("told");
    deposit(told, Visibility.PUBLIC);
    List<MimeMessage> letters = to(address, 2);
    assertThat(letters).as("one question, one letter").hasSize(2);
    assertThat(plain(letters.get(1))).contains(told).doesNotContain("before-");
    leave(letters.get(1));
    deposit(fresh("after"), Visibility.PUBLIC);
    inTransaction(Instant.now());
    assertThat(received(address)).hasSize(2);
  }

  /** As a mail program does it by RFC 8058: no cookie, no token, one field. */
  private void leave(MimeMessage letter) {
    try {
      String header = letter.getHeader("List-Unsubscribe")[0];
      String path = URI.create(header.substring(1, header.length() - 1)).getPath();
      Client program = people.reader();
      assertThat(program.get(path).body()).contains("United Cities");
      HttpResponse<String> answer =
          program.send(
              program
                  .request(path)
                  .header("Content-Type", "application/x-www-form-urlencoded")
                  .POST(BodyPublishers.ofString("List-Unsubscribe=One-Click"))
                  .build());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(program.get(path).statusCode()).isEqualTo(404);
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void thePostIsForAdministratorsAlone() {
    assertThat(people.reader().get("/admin/mail").statusCode()).isEqualTo(303);
    assertThat(people.signedIn(people.person()).get("/admin/mail").statusCode()).isEqualTo(403);
    assertThat(people.signedIn(people.person()).post("/admin/mail/retry").statusCode())
        .isEqualTo(403);
    Client administrator = people.signedIn(people.administrator());
    assertThat(administrator.post("/admin/mail/test", "to", "nobody").statusCode()).isEqualTo(422);
    String address = fresh("test") + "@example.net";
    assertThat(administrator.post("/admin/mail/test", "to", address).statusCode()).isEqualTo(200);
    assertThat(to(address, 1)).hasSize(1);
  }
}
