package city.hansa.instruments;

import static city.hansa.instruments.Papers.KEEPER;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.People;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Drafts;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is not public of instruments, and who read it. */
@HansaTest
class InstrumentsClosedTest {
  @Autowired private ApplicationContext context;
  private PactOfFourCities pact;

  @BeforeEach
  void signed() {
    pact = new PactOfFourCities(context);
  }

  @Test
  void whatIsNotPublicIsNotThereForStrangers() {
    String secret = "secret-" + pact.id;
    ActDraft quiet =
        pact.papers.keeping(
            "instrument.register",
            secret,
            "2019-01-02",
            Map.of(
                "title",
                "Quiet " + pact.title,
                "kind",
                "MOU",
                "bindingness",
                "POLITICAL",
                "depositary",
                KEEPER));
    pact.papers.deposit(Drafts.with(quiet, it -> it.seenBy(Visibility.OFFICE)));
    People people = People.in(context);
    Client insider = people.signedIn(people.person(KEEPER, Role.DESK_OFFICER));
    for (String path : List.of("", "/growth", "/map.svg", "/participants/koeln-de")) {
      assertThat(pact.reader.get("/instruments/" + secret + path).statusCode()).isEqualTo(404);
    }
    for (String path : List.of("", "/participants", "/curve")) {
      assertThat(pact.reader.get("/api/v1/instruments/" + secret + path).statusCode())
          .isEqualTo(404);
    }
    assertThat(pact.reader.get("/instruments?q=Quiet").body()).doesNotContain(secret);
    assertThat(insider.get("/instruments/" + secret).body()).contains("Quiet " + pact.title);
    assertThat(insider.get("/instruments?q=Quiet").body()).contains(secret);
  }

  @Test
  void whoeverReadsWhatIsRestrictedLeavesATrace() {
    long act =
        pact.papers.deposit(
            Drafts.with(
                pact.papers.keeping(
                    "instrument.relate",
                    pact.id,
                    "2019-02-02",
                    Map.of("relation", "BUILDS_ON", "other", "A quiet paper")),
                it -> it.seenBy(Visibility.RESTRICTED)));
    People people = People.in(context);
    People.Person auditor = people.person(KEEPER, Role.AUDITOR);
    Client client = people.signedIn(auditor);
    List<String> paths =
        List.of(
            "/instruments/" + pact.id,
            "/instruments/" + pact.id + "/growth",
            "/api/v1/instruments/" + pact.id,
            "/api/v1/instruments/" + pact.id + "/participants",
            "/api/v1/instruments/" + pact.id + "/curve");
    for (int i = 0; i < paths.size(); i++) {
      assertThat(client.get(paths.get(i)).statusCode()).isEqualTo(200);
      assertThat(reads(act)).as(paths.get(i)).hasSize(i + 1).containsOnly(auditor.account());
    }
    Client officer = people.signedIn(people.person(KEEPER, Role.DESK_OFFICER));
    assertThat(officer.get(paths.getFirst()).body()).doesNotContain("A quiet paper");
    assertThat(reads(act)).hasSize(paths.size());
  }

  private List<UUID> reads(long act) {
    return context
        .getBean(JdbcClient.class)
        .sql("select account from audit_entry where what = 'act.read' and subject = :act")
        .param("act", Long.toString(act))
        .query((row, number) -> row.getObject(1, UUID.class))
        .list();
  }
}
