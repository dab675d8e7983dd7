package city.hansa.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.kernel.Viewer.Role;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.ApplicationContext;

/** Sign-in with a real OpenID provider, over HTTP from end to end. */
@HansaTest
class ProviderTest {
  private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]*)\"");

  @Autowired private ApplicationContext context;
  private People people;
  private AnnotationConfigServletWebServerApplicationContext provider;

  @BeforeEach
  void start() {
    people = People.in(context);
    provider = TestProvider.start(here() + "/sign-in/answer");
  }

  @AfterEach
  void stop() {
    provider.close();
  }

  @Test
  void whoeverWasInvitedComesInAndStaysTheSamePersonWhenTheAddressChanges() {
    People.Person officer = people.person("barcelona-es", Role.DESK_OFFICER);
    String user = "u" + UUID.randomUUID();
    TestProvider.user(user, officer.email(), true);
    Client first = new Client(here(), null);
    assertThat(location(throughProvider(first, user, "/networks"))).isEqualTo("/networks");
    assertThat(first.get("/desk").body()).contains(officer.name(), "Desk officer");

    TestProvider.user(user, "moved@example.org", false);
    Client later = new Client(here(), null);
    assertThat(location(throughProvider(later, user, "/desk"))).isEqualTo("/desk");
    assertThat(later.get("/desk").body()).contains(officer.name());
  }

  @Test
  void anAddressThatIsNotVerifiedOrNotInvitedOpensNothing() {
    People.Person officer = people.person();
    TestProvider.user("unverified", officer.email(), false);
    TestProvider.user("stranger", "stranger@example.org", true);
    for (String user : new String[] {"unverified", "stranger"}) {
      Client browser = new Client(here(), null);
      assertThat(location(throughProvider(browser, user, "/desk")))
          .isEqualTo("/sign-in?problem=unknown");
      assertThat(browser.get("/desk").statusCode()).isEqualTo(303);
    }
  }

  @Test
  void nobodyTakesOverAnAccountThatIsTiedToAnotherSubject() {
    People.Person officer = people.person();
    TestProvider.user("rightful", officer.email(), true);
    assertThat(location(throughProvider(new Client(here(), null), "rightful", "/desk")))
        .isEqualTo("/desk");
    TestProvider.user("namesake", officer.email(), true);
    assertThat(location(throughProvider(new Client(here(), null), "namesake", "/desk")))
        .isEqualTo("/sign-in?problem=unknown");
  }

  @Test
  void anAnswerThatNobodyAskedForIsRefused() {
    Client browser = new Client(here(), null);
    assertThat(location(browser.get("/sign-in/answer?code=stolen&state=made-up")))
        .isEqualTo("/sign-in?problem=refused");
  }

  @Test
  void whileTheProviderIsAwayPeopleSignInHere() {
    People.Person officer = people.person();
    provider.close();
    Client browser = new Client(here(), null);
    HttpResponse<String> answer = browser.get("/sign-in/oidc/provider");
    assertThat(answer.statusCode()).isIn(302, 303);
    browser.signIn(officer.email(), People.PASSWORD);
    assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
  }

  /** Goes the whole way of a browser; the answer is what the register says at its end. */
  private static HttpResponse<String> throughProvider(Client browser, String user, String next) {
    HttpResponse<String> start =
        browser.get(
            "/sign-in/oidc/provider?next=" + URLEncoder.encode(next, StandardCharsets.UTF_8));
    URI authorize = URI.create(location(start));
    HttpResponse<String> asked = browser.send(page(authorize));
    URI login = authorize.resolve(location(asked));
    Matcher csrf = CSRF.matcher(browser.send(page(login)).body());
    assertThat(csrf.find()).isTrue();
    String form = "username=" + user + "&password=password&_csrf=" + csrf.group(1);
    HttpResponse<String> signedIn =
        browser.send(
            HttpRequest.newBuilder(login)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form))
                .build());
    HttpResponse<String> granted = browser.send(page(login.resolve(location(signedIn))));
    return browser.send(page(URI.create(location(granted))));
  }

  private static HttpRequest page(URI address) {
    return HttpRequest.newBuilder(address)
        .header("Accept", "text/html")
        .header("Accept-Language", "en")
        .build();
  }

  private static String location(HttpResponse<String> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow(() -> new AssertionError(answer.statusCode() + " " + answer.body()));
  }

  /** By number, because providers accept no answers at "localhost". */
  private String here() {
    return people.base().replace("localhost", "127.0.0.1");
  }
}
