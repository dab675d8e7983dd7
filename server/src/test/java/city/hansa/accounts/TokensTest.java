package city.hansa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.tokens.AccessToken;
import city.hansa.accounts.tokens.AccessTokens;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Personal tokens over HTTP. */
@HansaTest
class TokensTest {
  private static final Pattern SECRET = Pattern.compile("hansa_[\\w-]{43}");

  @Autowired private ApplicationContext context;
  @Autowired private AccessTokens tokens;
  @Autowired private JdbcClient sql;
  private People people;
  private People.Person officer;

  @BeforeEach
  void people() {
    people = People.in(context);
    officer = people.person("barcelona-es", Role.DESK_OFFICER);
  }

  @Test
  void aTokenSaysWhoAsksAndMakesNoSession() {
    HttpResponse<String> me = people.withToken(officer, Scope.READ).get("/api/v1/me");
    assertThat(me.statusCode()).isEqualTo(200);
    assertThat(me.body()).contains(officer.name(), "barcelona-es", "DESK_OFFICER");
    assertThat(me.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void withoutTheScopeToReadAProgramReadsAsThePublic() {
    Client program = people.withToken(officer, Scope.ACTS_WRITE);
    assertThat(program.get("/api/v1/sources").statusCode()).isEqualTo(200);
    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void aBadTokenIsAProblemWithAReason() {
    HttpResponse<String> answer = new Client(people.base(), "hansa_nothing").get("/api/v1/sources");
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(answer.body()).contains("expired or was revoked");
  }

  @Test
  void revokingCountsAtOnce() {
    Client program = people.withToken(officer, Scope.READ);
    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);
    AccessToken token = tokens.listOf(officer.account()).getFirst();
    people.signedIn(officer).post("/account/tokens/" + token.id() + "/revoke");
    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
  }

  @Test
  void nobodyRevokesTheTokenOfAnother() {
    Client program = people.withToken(officer, Scope.READ);
    AccessToken token = tokens.listOf(officer.account()).getFirst();
    people.signedIn(people.person()).post("/account/tokens/" + token.id() + "/revoke");
    assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(200);
  }

  @Test
  void theSecretIsShownOnceAndKeptNowhere() {
    Client browser = people.signedIn(officer);
    HttpResponse<String> made =
        browser.post("/account/tokens", "name", "export", "scopes", "read", "days", "30");
    Matcher secret = SECRET.matcher(made.body());
    assertThat(secret.find()).isTrue();
    assertThat(browser.get("/account").body())
        .contains(secret.group().substring(0, 12))
        .doesNotContain(secret.group());
    assertThat(
            sql.sql("select string_agg(t::text, '') from access_token t")
                .query(String.class)
                .single())
        .doesNotContain(secret.group());
    assertThat(new Client(people.base(), secret.group()).get("/api/v1/me").statusCode())
        .isEqualTo(200);
  }

  @Test
  void aTokenNeedsANameAScopeAndAnEnd() {
    Client browser = people.signedIn(officer);
    assertThat(browser.post("/account/tokens", "name", "", "scopes", "read", "days", "30"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(422);
    assertThat(browser.post("/account/tokens", "name", "x", "days", "30"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(422);
    assertThat(browser.post("/account/tokens", "name", "x", "scopes", "read", "days", "367"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(422);
  }
}
