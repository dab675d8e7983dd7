package city.hansa.acts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.accounts.Scope;
import city.hansa.engine.ledger.ReceiptCheck;
import city.hansa.engine.ledger.ReceiptVerdict;
import city.hansa.engine.ledger.note.VerifierKey;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A registrar changes the key of the log; what the old one signed stays good. */
@HansaTest
class KeyChangeTest {
  @Autowired private ApplicationContext context;

  private static List<String> keys(Client anybody) {
    return anybody.get("/log/keys").body().lines().toList();
  }

  private static ReceiptVerdict check(String key, String receipt) {
    return new ReceiptCheck(List.of(VerifierKey.parse(key))).check(receipt);
  }

  @Test
  void theNewKeySignsAndOldReceiptsStayGood() {
    People people = People.in(context);
    People.Person desk = people.person("lyon-fr", Role.DESK_OFFICER);
    Client program = people.withToken(desk, Scope.READ, Scope.ACTS_WRITE);
    String before = receipt(program, Drafts.fresh("before"));
    String old = keys(program).getLast();
    Client registrar = people.signedIn(people.person("lyon-fr", Role.REGISTRAR));
    HttpResponse<String> changed = registrar.post("/log/key", "office", "lyon-fr", "reason", "Age");
    assertThat(changed.statusCode()).as(changed.body()).isEqualTo(303);
    String next = keys(program).getLast();
    assertThat(next).isNotEqualTo(old);
    assertThat(keys(program)).contains(old);
    String after = receipt(program, Drafts.fresh("after"));
    assertThat(check(old, before)).isInstanceOf(ReceiptVerdict.Holds.class);
    assertThat(check(next, after)).isInstanceOf(ReceiptVerdict.Holds.class);
    assertThat(check(old, after)).isNotInstanceOf(ReceiptVerdict.Holds.class);
    assertThat(program.get("/api/v1/acts?type=ledger.rotate").body()).contains(next);
  }

  @Test
  void aKeyThatThisServerDidNotMakeIsRefused() {
    People people = People.in(context);
    var token = people.withToken(people.person("lyon-fr", Role.REGISTRAR), Scope.ACTS_WRITE);
    String current = keys(token).getLast();
    HttpResponse<String> refused =
        token.postJson(
            "/api/v1/acts",
            """
            {"type":"ledger.rotate","subject":"log","madeOn":"2020-01-01","payload":{"oldKey":"%s","newKey":"%s"}}
            """
                .formatted(current, current));
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(409);
    assertThat(keys(token).getLast()).isEqualTo(current);
  }

  private static String receipt(Client program, String subject) {
    HttpResponse<String> made =
        program.postJson(
            "/api/v1/acts",
            """
            {"type":"petition.open","subject":"%s","madeOn":"2020-01-01","visibility":"PUBLIC","payload":{"until":"2020-06-30"}}
            """
                .formatted(subject));
    assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
    long number = JsonMapper.shared().readTree(made.body()).at("/act/number").asLong();
    return program.get("/api/v1/acts/" + number + "/receipt").body();
  }
}
