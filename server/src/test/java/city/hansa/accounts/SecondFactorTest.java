package city.hansa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second factor over HTTP, with an authenticator of our own. */
@HansaTest
class SecondFactorTest {
  private static final Pattern SECRET = Pattern.compile("factor-secret\">([A-Z2-7 ]+)<");
  private static final Pattern RECOVERY = Pattern.compile("<li><code>([a-z2-7-]+)</code>");

  @Autowired private ApplicationContext context;
  @Autowired private JdbcClient sql;
  private People people;
  private People.Person person;
  private Authenticator telephone;
  private List<String> paper;

  @BeforeEach
  void turnOn() throws Exception {
    people = People.in(context);
    person = people.person();
    Client browser = people.signedIn(person);
    Matcher secret =
        SECRET.matcher(browser.post("/account/second-factor", "current", People.PASSWORD).body());
    assertThat(secret.find()).isTrue();
    telephone = new Authenticator(secret.group(1));
    assertThat(browser.post("/account/second-factor/confirm", "code", "000000").statusCode())
        .isEqualTo(422);
    HttpResponse<String> on =
        browser.post("/account/second-factor/confirm", "code", telephone.code(0));
    paper = RECOVERY.matcher(on.body()).results().map(found -> found.group(1)).toList();
  }

  @Test
  void thePasswordAloneOpensNothing() {
    Client browser = halfWay();
    assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
    assertThat(browser.get("/api/v1/me").statusCode()).isEqualTo(401);
    assertThat(browser.get("/sign-in/code").statusCode()).isEqualTo(200);
  }

  @Test
  void aCodeOpensOnceAndChangesTheSession() throws Exception {
    Client browser = halfWay();
    String before = session(browser);
    String code = telephone.code(1);
    assertThat(browser.post("/sign-in/code", "code", code).statusCode()).isEqualTo(303);
    assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
    assertThat(session(browser)).isNotEqualTo(before);
    assertThat(halfWay().post("/sign-in/code", "code", code).statusCode())
        .as("the same code again")
        .isEqualTo(401);
  }

  @Test
  void aRecoveryCodeOpensOnce() {
    assertThat(paper).hasSize(10).doesNotHaveDuplicates();
    assertThat(halfWay().post("/sign-in/code", "code", paper.getFirst()).statusCode())
        .isEqualTo(303);
    assertThat(halfWay().post("/sign-in/code", "code", paper.getFirst()).statusCode())
        .isEqualTo(401);
  }

  @Test
  void guessingIsStopped() {
    Client browser = halfWay();
    HttpResponse<String> answer = browser.post("/sign-in/code", "code", "123456");
    for (int i = 0; i < 12 && answer.statusCode() == 401; i++) {
      answer = browser.post("/sign-in/code", "code", "%06d".formatted(i));
    }
    assertThat(answer.statusCode()).isEqualTo(429);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  @Test
  void theTableHoldsNoSecretInClear() {
    String kept =
        sql.sql(
                "select encode(secret, 'hex') || key_id from second_factor where account = :account")
            .param("account", person.account())
            .query(String.class)
            .single();
    assertThat(kept).doesNotContain(telephone.secret());
    assertThat(kept.length()).as("nonce, secret, tag, key").isEqualTo(2 * (12 + 20 + 16) + 16);
  }

  @Test
  void withoutTheKeyTheSignInSaysWhatToDoAndPaperStillOpens() throws Exception {
    sql.sql("update second_factor set key_id = 'gone' where account = :account")
        .param("account", person.account())
        .update();
    HttpResponse<String> answer = halfWay().post("/sign-in/code", "code", telephone.code(1));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("recovery code", "administrator");
    assertThat(halfWay().post("/sign-in/code", "code", paper.getFirst()).statusCode())
        .isEqualTo(303);
    Client administrator = people.signedIn(people.administrator());
    administrator.post("/admin/people/" + person.account() + "/second-factor");
    people.reader().signIn(person.email(), People.PASSWORD);
  }

  private static String session(Client browser) {
    return browser.cookies().stream()
        .filter(cookie -> cookie.getName().equals("hansa-session"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private Client halfWay() {
    Client browser = people.reader();
    HttpResponse<String> answer =
        browser.post("/sign-in", "email", person.email(), "password", People.PASSWORD);
    assertThat(answer.headers().firstValue("Location").orElse("")).startsWith("/sign-in/code");
    return browser;
  }
}
