package city.hansa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.links.OneTimeLinks;
import city.hansa.accounts.links.OneTimeLinks.Purpose;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Signing in and out over HTTP, with a password of ours. */
@HansaTest
class SignInTest {
  @Autowired private ApplicationContext context;
  @Autowired private OneTimeLinks links;
  private People people;

  @BeforeEach
  void people() {
    people = People.in(context);
  }

  @Test
  void readersAreGivenNoCookieAndNoSession() {
    for (String path : new String[] {"/", "/actors/uclg", "/sources", "/api/v1/sources"}) {
      HttpResponse<String> page = people.reader().get(path);
      assertThat(page.statusCode()).isEqualTo(200);
      assertThat(page.headers().allValues("Set-Cookie")).as(path).isEmpty();
    }
  }

  @Test
  void aPersonSignsInSeesTheDeskAndSignsOut() {
    People.Person officer = people.person("barcelona-es", Role.DESK_OFFICER);
    Client browser = people.reader();
    browser.signIn(officer.email(), People.PASSWORD);
    assertThat(browser.get("/desk").body()).contains("Barcelona", "Desk officer", officer.name());
    assertThat(browser.post("/sign-out").statusCode()).isEqualTo(303);
    HttpResponse<String> desk = browser.get("/desk");
    assertThat(desk.statusCode()).isEqualTo(303);
    assertThat(desk.headers().firstValue("Location")).hasValue("/sign-in?next=%2Fdesk");
  }

  @Test
  void theSessionCookieIsOutOfReachOfScriptsAndOtherSites() {
    People.Person person = people.person();
    HttpResponse<String> answer =
        people.reader().post("/sign-in", "email", person.email(), "password", People.PASSWORD);
    assertThat(answer.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie).startsWith("hansa-session=").contains("HttpOnly", "SameSite=Lax"));
  }

  @Test
  void leadsOnOnlyToAddressesOfThisSite() {
    People.Person person = people.person();
    assertThat(afterSignIn(person, "/networks?asOf=1990-01-01"))
        .isEqualTo("/networks?asOf=1990-01-01");
    for (String foreign :
        new String[] {"//evil.example", "https://evil.example", "/\\evil.example", "desk", ""}) {
      assertThat(afterSignIn(person, foreign)).as(foreign).isEqualTo("/desk");
    }
  }

  @Test
  void unknownNamesAndWrongPasswordsGetTheSameAnswer() {
    People.Person person = people.person();
    HttpResponse<String> wrong = attempt(person.email(), "not the password at all");
    HttpResponse<String> unknown = attempt("nobody@example.org", "not the password at all");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(unknown.statusCode()).isEqualTo(401);
    assertThat(masked(wrong, person.email())).isEqualTo(masked(unknown, "nobody@example.org"));
  }

  @Test
  void aNewPasswordSignsEveryOtherBrowserOutAndEndsLinksThatWait() {
    People.Person person = people.person();
    Client here = people.reader();
    here.signIn(person.email(), People.PASSWORD);
    Client elsewhere = people.signedIn(person);
    String link = "/link/" + links.make(Purpose.RECOVERY, person.account(), null).text();
    String sentence = "four storks in a field";
    HttpResponse<String> wrong =
        here.post("/account/password", "current", "not the password", "password", sentence);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(200);
    HttpResponse<String> done =
        here.post("/account/password", "current", People.PASSWORD, "password", sentence);
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(here.get("/desk").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/desk").statusCode()).isEqualTo(303);
    assertThat(people.reader().get(link).statusCode()).isEqualTo(409);
    assertThat(attempt(person.email(), People.PASSWORD).statusCode()).isEqualTo(401);
    people.reader().signIn(person.email(), sentence);
  }

  @Test
  void aFormOfAnotherSiteIsRefused() {
    Client browser = people.signedIn(people.person());
    assertThat(browser.forge("POST", "/sign-out").statusCode()).isEqualTo(403);
    assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> attempt(String email, String password) {
    return people.reader().post("/sign-in", "email", email, "password", password);
  }

  /** The page without what the reader typed and without the form's token. */
  private static String masked(HttpResponse<String> page, String email) {
    return page.body().replace(email, "…").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private String afterSignIn(People.Person person, String next) {
    return people
        .reader()
        .post("/sign-in", "email", person.email(), "password", People.PASSWORD, "next", next)
        .headers()
        .firstValue("Location")
        .orElse("");
  }
}
