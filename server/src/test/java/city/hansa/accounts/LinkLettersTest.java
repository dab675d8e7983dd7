package city.hansa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.kernel.Viewer.Role;
import city.hansa.mail.MailHouse;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links that go by letter, where mail is set up. */
@ExtendWith(OutputCaptureExtension.class)
class LinkLettersTest extends MailHouse {
  private static final String CITY = "barcelona-es";
  private static final String SENTENCE = "a long enough sentence";

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;
  private People people;

  @BeforeEach
  void clean() throws Exception {
    people = People.in(context);
    SERVER.purgeEmailFromAllMailboxes();
  }

  private static String fresh() {
    return "mailed." + UUID.randomUUID() + "@example.org";
  }

  @Test
  void anInvitationGoesToThePersonAloneAndOpensOnce(CapturedOutput log) {
    String email = fresh();
    Client head = people.signedIn(people.person(CITY, Role.HEAD_OF_OFFICE));
    HttpResponse<String> told =
        head.post(
            "/desk/people/" + CITY, "email", email, "name", "Nora Example", "role", "DESK_OFFICER");
    assertThat(told.body()).contains("A letter is on its way", email).doesNotContain("/link/");
    String letter = plain(to(email, 1).getFirst());
    assertThat(letter).contains("Nora Example", "You were invited");
    String link = path(letter, "/link/");
    String secret = link.substring("/link/".length());
    assertThat(everythingKept()).doesNotContain(secret);
    assertThat(log.getAll()).doesNotContain(secret);
    Client invited = people.reader();
    assertThat(invited.post(link, "password", SENTENCE).statusCode()).isEqualTo(303);
    assertThat(invited.get("/desk").body()).contains("Desk officer");
    assertThat(people.reader().get(link).statusCode()).isEqualTo(409);
  }

  /** All that the database holds of letters and links, as text. */
  private String everythingKept() {
    return sql.sql(
            """
            select concat((select string_agg(m::text, ' ') from mail_out m),
              (select string_agg(l::text, ' ') from link_letter l),
              (select string_agg(o::text, ' ') from one_time_link o))
            """)
        .query(String.class)
        .single();
  }

  @Test
  void whoForgotTheirPasswordGetsALetterInTheirLanguage() throws Exception {
    People.Person person = people.person();
    Client browser = people.signedIn(person);
    assertThat(
            browser.post("/account/name", "name", "Renée Exemple", "language", "fr").statusCode())
        .isEqualTo(303);
    assertThat(people.reader().get("/sign-in").body()).contains("Forgotten your password?");
    assertThat(people.reader().post("/sign-in/recovery", "email", person.email()).statusCode())
        .isEqualTo(200);
    MimeMessage letter = to(person.email(), 1).getFirst();
    assertThat(letter.getSubject()).isEqualTo("Un nouveau mot de passe pour register.example.org");
    assertThat(plain(letter)).contains("Bonjour Renée Exemple");
    String link = path(plain(letter), "/link/");
    assertThat(people.reader().post(link, "password", SENTENCE).statusCode()).isEqualTo(303);
    assertThat(browser.get("/desk").statusCode()).as("signed out").isEqualTo(303);
    people.reader().signIn(person.email(), SENTENCE);
  }

  @Test
  void theAnswerNeverTellsWhetherAnAddressExists() {
    People.Person closed = people.person();
    Client administrator = people.signedIn(people.administrator());
    administrator.post("/admin/people/" + closed.account() + "/close");
    People.Person person = people.person();
    HttpResponse<String> known = ask(person.email());
    List<String> nobodys = List.of(fresh(), closed.email());
    for (String other : nobodys) {
      HttpResponse<String> unknown = ask(other);
      assertThat(unknown.statusCode()).isEqualTo(known.statusCode());
      assertThat(unknown.body()).isEqualTo(known.body());
      assertThat(unknown.headers().map().keySet()).isEqualTo(known.headers().map().keySet());
    }
    assertThat(to(person.email(), 1)).hasSize(1);
    // Letters are written in turn: when one that was asked for later has come, none is on its way.
    String last = people.person().email();
    ask(last);
    assertThat(to(last, 1)).hasSize(1);
    assertThat(nobodys).allMatch(each -> received(each).isEmpty());
  }

  @Test
  void askingAgainAndAgainIsStoppedTheSameForEverybody() {
    for (String email : List.of(people.person().email(), fresh())) {
      for (int i = 0; i < 3; i++) {
        assertThat(ask(email).statusCode()).isEqualTo(200);
      }
      HttpResponse<String> fourth = ask(email);
      assertThat(fourth.statusCode()).isEqualTo(429);
      assertThat(fourth.headers().firstValue("Retry-After")).isPresent();
      assertThat(fourth.body()).contains(email);
    }
    assertThat(ask("nobody").statusCode()).isEqualTo(422);
  }

  @Test
  void anAdministratorsNewLinkEndsTheEarlierOneAndOneCanStillBeHandedOn() {
    People.Person person = people.person();
    Client administrator = people.signedIn(people.administrator());
    String path = "/admin/people/" + person.account() + "/link";
    assertThat(administrator.post(path).body()).contains("A letter is on its way");
    String first = path(plain(to(person.email(), 1).getFirst()), "/link/");
    assertThat(people.reader().get(first).statusCode()).isEqualTo(200);
    String shown = administrator.post(path, "byHand", "true").body();
    assertThat(shown).contains("/link/");
    assertThat(people.reader().get(first).statusCode()).isEqualTo(409);
    assertThat(received(person.email())).hasSize(1);
  }

  @Test
  void aLetterThatWaitsIsDroppedWhenItsPersonHasGone() {
    SERVER.stop();
    People.Person person = people.person();
    Client administrator = people.signedIn(people.administrator());
    String page = "/admin/people/" + person.account();
    administrator.post(page + "/link");
    administrator.post(page + "/close");
    administrator.post(page + "/erase");
    SERVER.start();
    People.Person other = people.person();
    administrator.post("/admin/people/" + other.account() + "/link");
    administrator.post("/admin/mail/retry");
    assertThat(to(other.email(), 1)).hasSize(1);
    assertThat(received(person.email())).isEmpty();
  }

  /** From a browser that has seen the form's page, so that answers differ in nothing else. */
  private HttpResponse<String> ask(String email) {
    return people.reader().post("/sign-in/recovery", "email", email);
  }
}
