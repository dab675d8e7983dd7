package city.hansa.hooks;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.acts.Depositing;
import city.hansa.acts.Depository;
import city.hansa.acts.Drafts;
import city.hansa.kernel.Viewer.Role;
import city.hansa.mail.MailHouse;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The pages, the API and the letter of hooks, on the whole application. */
class HooksOverHttpTest extends MailHouse {
  private static final String OFFICE = "gent-be";
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Autowired private ApplicationContext context;
  @Autowired private Depository depository;
  private final Endpoint endpoint = new Endpoint();
  private People people;
  private People.Person head;

  @BeforeEach
  void open() {
    people = People.in(context);
    head = people.person(OFFICE, Role.HEAD_OF_OFFICE);
  }

  @AfterEach
  void close() {
    endpoint.close();
  }

  private long act() {
    var draft =
        Drafts.with(
            Drafts.own("petition.open", OFFICE, Drafts.fresh("hooked"), "2020-01-01"),
            it -> it.payload("until", "2020-06-30"));
    return ((Depositing.Deposited)
            depository.deposit(Drafts.at(OFFICE, Role.DESK_OFFICER), draft, null))
        .act()
        .number();
  }

  @Test
  void aHookIsMadeTestedReadAndDeletedOnItsPages() {
    Client client = people.signedIn(head);
    assertThat(client.get("/desk").body()).contains("/desk/hooks");
    assertThat(client.get("/desk/hooks/new").body()).contains("value=\"petition\"", OFFICE);
    HttpResponse<String> wrong =
        client.post("/desk/hooks", "office", OFFICE, "address", "gopher://x", "types", "a.b");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("value=\"gopher://x\"", "value=\"a.b\"", "hook-address-wrong");
    String made =
        client
            .post("/desk/hooks", "office", OFFICE, "address", endpoint.address(), "actor", OFFICE)
            .body();
    String secret = found(made, "(whsec_[A-Za-z0-9+/=]+)");
    String here = found(made, "(/desk/hooks/[0-9a-f-]{36})/test");
    assertThat(client.get(here).body()).doesNotContain("whsec_");
    assertThat(client.post(here + "/test").statusCode()).isEqualTo(303);
    endpoint.told().getFirst().assertSignedWith(secret);
    long act = act();
    await().atMost(SECONDS_20, MILLISECONDS).until(() -> endpoint.told().size() == 2);
    assertThat(new String(endpoint.told().get(1).body(), StandardCharsets.UTF_8))
        .as("in the form of the API")
        .isEqualTo(people.reader().get("/api/v1/acts/" + act).body());
    await()
        .atMost(SECONDS_20, MILLISECONDS)
        .until(() -> client.get(here).body().contains("Act " + act));
    assertThat(client.get(here).body()).contains("answered 204", "Test");
    String again = found(client.get(here).body(), "(" + here + "/deliveries/[0-9a-f-]{36}/again)");
    assertThat(client.post(again).statusCode()).isEqualTo(303);
    assertThat(endpoint.told()).hasSize(3);
    Client officer = people.signedIn(people.person(OFFICE, Role.DESK_OFFICER));
    assertThat(officer.get(here).body()).contains("answered 204").doesNotContain("/test\"");
    assertThat(officer.post(here + "/delete").statusCode()).isEqualTo(403);
    assertThat(people.signedIn(people.person()).get(here).statusCode()).isEqualTo(404);
    assertThat(client.post(here + "/delete").statusCode()).isEqualTo(303);
    assertThat(client.get(here).statusCode()).isEqualTo(404);
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(text).isTrue();
    return matcher.group(1);
  }

  @Test
  void aProgramKeepsHooksWithItsScope() {
    String order =
        "{\"office\":\"%s\",\"address\":\"%s\",\"topics\":[\"petition\"],\"actor\":\"%s\"}"
            .formatted(OFFICE, endpoint.address(), OFFICE);
    assertThat(
            people.withToken(head, Scope.ACTS_WRITE).postJson("/api/v1/hooks", order).statusCode())
        .isEqualTo(403);
    Client program = people.withToken(head, Scope.HOOKS);
    HttpResponse<String> answer = program.postJson("/api/v1/hooks", order);
    assertThat(answer.statusCode()).isEqualTo(201);
    String id = JSON.readTree(answer.body()).get("id").asString();
    assertThat(JSON.readTree(answer.body()).get("secret").asString()).startsWith("whsec_");
    assertThat(program.get("/api/v1/hooks").body())
        .contains(id, "\"on\":true")
        .doesNotContain("whsec_");
    endpoint.answers(500);
    assertThat(program.postJson("/api/v1/hooks/" + id + "/test", "{}").body())
        .contains("\"status\":500", "\"state\":\"GIVEN_UP\"");
    assertThat(program.get("/api/v1/hooks/" + id + "/deliveries").body())
        .contains("\"status\":500");
    assertThat(program.postJson("/api/v1/hooks/" + id + "/off", "{}").body())
        .contains("\"state\":\"OFF\"");
    assertThat(program.send("DELETE", "/api/v1/hooks/" + id, "application/json", "").statusCode())
        .isEqualTo(204);
    assertThat(program.get("/api/v1/hooks/" + id).statusCode()).isEqualTo(404);
  }

  @Test
  void itsKeeperIsToldByLetterThatItWasSwitchedOff() {
    endpoint.usually(410);
    Client client = people.signedIn(head);
    String made =
        client
            .post("/desk/hooks", "office", OFFICE, "address", endpoint.address(), "actor", OFFICE)
            .body();
    String here = found(made, "(/desk/hooks/[0-9a-f-]{36})/test");
    act();
    var letters = to(head.email(), 1);
    assertThat(plain(letters.getFirst())).contains(endpoint.address());
    assertThat(path(plain(letters.getFirst()), "/desk/hooks/")).isEqualTo(here);
    assertThat(client.get(here).body()).contains("Switched off", "answered 410");
    endpoint.usually(200);
    assertThat(client.post(here + "/on").statusCode()).isEqualTo(303);
    await()
        .atMost(3 * SECONDS_20, MILLISECONDS)
        .until(() -> client.get(here).body().contains("answered 200"));
    client.post(here + "/delete");
  }
}
