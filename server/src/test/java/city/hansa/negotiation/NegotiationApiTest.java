package city.hansa.negotiation;

import static city.hansa.negotiation.Talks.ok;
import static city.hansa.negotiation.Talks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.accounts.Scope;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** Programs negotiate: every step of the pages, and nobody's words are lost. */
@HansaTest
class NegotiationApiTest {
  private static final String PORTO = "porto-pt";
  private static final String TURIN = "turin-it";

  @Autowired private ApplicationContext context;

  @Test
  void aDraftIsReadWithAllThatWasSaid() {
    Talks talks = new Talks(context);
    Client porto = talks.delegate(PORTO);
    Client turin = talks.delegate(TURIN);
    long clause = talks.clause(porto, "Cities clean").get("id").asLong();
    JsonNode made = ok(propose(talks, porto, PORTO, clause, "REWORD", "Cities shall clean air."));
    String stances = "/proposals/" + made.get("made").asLong() + "/stances";
    ok(talks.post(turin, stances, "office", TURIN, "stance", "SUPPORT", "words", "Good"));
    ok(talks.post(turin, stances, "office", TURIN, "stance", "OBJECT", "words", "Too weak"));
    ok(talks.post(turin, "/clauses/" + clause + "/remarks", "office", TURIN, "words", "Hm"));
    ok(propose(talks, turin, TURIN, clause, "BRACKET", "their air"));
    JsonNode read = ok(porto.get(talks.path() + "/clauses/" + clause));
    assertThat(read.get("address").asString()).isEqualTo("art_1");
    assertThat(read.get("agreed").asBoolean()).isFalse();
    assertThat(read.at("/words/0/revision").asInt()).isEqualTo(1);
    assertThat(read.at("/proposals/0/objection/0").asString()).isEqualTo(TURIN);
    assertThat(read.at("/proposals/0/support").size()).isZero();
    assertThat(read.at("/proposals/0/stances").size()).isEqualTo(2);
    assertThat(read.at("/brackets/0/words").asString()).isEqualTo("their air");
    assertThat(read.at("/remarks/0/words").asString()).isEqualTo("Hm");
    assertThat(talks.draft(porto).get("change").asLong())
        .isGreaterThan(made.get("change").asLong());
    JsonNode changes =
        ok(porto.get(talks.path() + "/changes?since=" + made.get("change").asLong()));
    assertThat(changes.get("clauses").toString()).isEqualTo("[" + clause + "]");
  }

  /** Both wordings come back: what stands, and what was sent. */
  @Test
  void whoeverIsOvertakenLosesNothing() {
    Talks talks = new Talks(context);
    Client porto = talks.delegate(PORTO);
    long clause = talks.clause(porto, "Cities clean").get("id").asLong();
    long made =
        ok(propose(talks, porto, PORTO, clause, "REWORD", "Cities clean air."))
            .get("made")
            .asLong();
    String words = "/clauses/" + clause + "/wordings";
    ok(talks.post(talks.secretariat, words, "language", "en", "body", "First.", "seen", 1));
    JsonNode late =
        refused(
            talks.post(talks.secretariat, words, "language", "en", "body", "Second.", "seen", 1),
            409);
    assertThat(late.get("cause").asString()).isEqualTo("OVERTAKEN");
    assertThat(late.at("/now/body").asString()).isEqualTo("First.");
    assertThat(late.at("/now/revision").asInt()).isEqualTo(2);
    assertThat(late.at("/sent/body").asString()).isEqualTo("Second.");
    String merge = "/proposals/" + made + "/merge";
    assertThat(refused(talks.post(talks.secretariat, merge, "seen", 1), 409).at("/now/body"))
        .isEqualTo(late.at("/now/body"));
    ok(talks.post(talks.secretariat, merge, "seen", 2));
    assertThat(
            refused(talks.post(talks.secretariat, merge, "seen", 3), 409).get("cause").asString())
        .isEqualTo("DECIDED");
    JsonNode history = ok(porto.get(talks.path() + "/clauses/" + clause + "/wordings?language=en"));
    assertThat(history.get("items").size()).isEqualTo(3);
  }

  @Test
  void whatIsAgreedIsClosedUntilItIsOpenedAgain() {
    Talks talks = new Talks(context);
    Client porto = talks.delegate(PORTO);
    long clause = talks.clause(porto, "Cities clean").get("id").asLong();
    String agreement = "/clauses/" + clause + "/agreement";
    ok(talks.post(talks.secretariat, agreement, "agreed", true, "seen", 1));
    JsonNode late = refused(propose(talks, porto, PORTO, clause, "REWORD", "Too late."), 409);
    assertThat(late.get("cause").asString()).isEqualTo("FROZEN");
    assertThat(late.at("/sent/body").asString()).isEqualTo("Too late.");
    assertThat(late.at("/now/body").asString()).isEqualTo("Cities clean their air.");
    ok(talks.post(talks.secretariat, agreement, "agreed", false, "seen", 1));
    ok(propose(talks, porto, PORTO, clause, "REWORD", "In time."));
    ok(talks.post(talks.secretariat, "/closing", "closed", true));
    assertThat(
            refused(propose(talks, porto, PORTO, clause, "REWORD", "Late."), 409)
                .get("cause")
                .asString())
        .isEqualTo("CLOSED");
  }

  @Test
  void clausesComeAndGoByProposals() {
    Talks talks = new Talks(context);
    Client porto = talks.delegate(PORTO);
    long clause = talks.clause(porto, "They report").get("id").asLong();
    long first = ok(propose(talks, porto, PORTO, 0, "INSERT", "Mindful.")).get("made").asLong();
    assertThat(talks.draft(porto).at("/beginnings/0/id").asLong()).isEqualTo(first);
    ok(talks.post(talks.secretariat, "/proposals/" + first + "/merge"));
    assertThat(talks.draft(porto).at("/clauses/0/words/0/body").asString()).isEqualTo("Mindful.");
    long gone = ok(propose(talks, porto, PORTO, clause, "DELETE", "")).get("made").asLong();
    ok(talks.post(talks.secretariat, "/proposals/" + gone + "/merge", "seen", 1));
    JsonNode late =
        refused(
            talks.post(
                porto, "/clauses/" + clause + "/remarks", "office", PORTO, "words", "But why?"),
            409);
    assertThat(late.get("cause").asString()).isEqualTo("REMOVED");
    assertThat(late.at("/sent/words").asString()).isEqualTo("But why?");
    long mine = ok(propose(talks, porto, PORTO, 0, "INSERT", "No.")).get("made").asLong();
    ok(talks.post(porto, "/proposals/" + mine + "/withdraw"));
    long other = ok(propose(talks, porto, PORTO, 0, "INSERT", "Nor.")).get("made").asLong();
    ok(talks.post(talks.secretariat, "/proposals/" + other + "/decline"));
    assertThat(talks.draft(porto).at("/beginnings/1/outcome").asString()).isEqualTo("WITHDRAWN");
    assertThat(talks.draft(porto).at("/beginnings/2/outcome").asString()).isEqualTo("DECLINED");
  }

  @Test
  void nobodySpeaksForAnotherDelegationOrWithoutOne() {
    Talks talks = new Talks(context);
    Client porto = talks.delegate(PORTO);
    talks.delegate(TURIN);
    long clause = talks.clause(porto, "Cities clean").get("id").asLong();
    refused(propose(talks, porto, TURIN, clause, "REWORD", "In Turin's name."), 403);
    refused(talks.post(porto, "/clauses/" + clause + "/agreement", "seen", 1), 403);
    Client auditor = talks.program(talks.people.person(PORTO, Role.AUDITOR));
    assertThat(auditor.get(talks.path()).statusCode()).isEqualTo(200);
    refused(propose(talks, auditor, PORTO, clause, "REWORD", "Words."), 403);
    Client stranger = talks.program(talks.people.person("lyon-fr", Role.NETWORK_DELEGATE));
    refused(stranger.get(talks.path()), 404);
    refused(propose(talks, stranger, "lyon-fr", clause, "REWORD", "Words."), 404);
    Client reading =
        talks.people.withToken(talks.people.person(PORTO, Role.NETWORK_DELEGATE), Scope.READ);
    assertThat(reading.get(talks.path()).statusCode()).isEqualTo(200);
    refused(propose(talks, reading, PORTO, clause, "REWORD", "Words."), 403);
    refused(talks.people.reader().get(talks.path()), 404);
  }

  @Test
  void whoeverListensHearsOfEachStep() {
    Talks talks = new Talks(context);
    Client porto = talks.delegate(PORTO);
    long clause = talks.clause(porto, "Cities clean").get("id").asLong();
    try (HttpClient http = HttpClient.newHttpClient();
        Listening ear = new Listening(http, porto, talks.path() + "/live")) {
      long change =
          ok(propose(talks, porto, PORTO, clause, "REWORD", "Heard.")).get("change").asLong();
      assertThat(ear.awaits(change)).isTrue();
      assertThat(ear.heard.ceilingEntry(change).getValue().clauses()).contains(clause);
    }
  }

  @Test
  void whatIsMissingIsSaidAtItsField() {
    Talks talks = new Talks(context);
    Client porto = talks.delegate(PORTO);
    long clause = talks.clause(porto, "Cities clean").get("id").asLong();
    JsonNode kind = refused(propose(talks, porto, PORTO, clause, "SHOUT", "Words."), 400);
    assertThat(kind.at("/errors/0/field").asString()).isEqualTo("kind");
    JsonNode body = refused(propose(talks, porto, PORTO, clause, "BRACKET", "not there"), 400);
    assertThat(body.at("/errors/0/field").asString()).isEqualTo("body");
    refused(porto.postJson(talks.path() + "/proposals", "{\"office\": "), 400);
    refused(porto.postJson(talks.path() + "/proposals", "{\"office\": []}"), 400);
    refused(propose(talks, porto, PORTO, 999_999_999, "INSERT", "After nothing."), 404);
  }

  private static java.net.http.HttpResponse<String> propose(
      Talks talks, Client client, String office, long clause, String kind, String body) {
    return talks.post(
        client,
        "/proposals",
        "office",
        office,
        "kind",
        kind,
        "clause",
        clause,
        "language",
        "en",
        "body",
        body,
        "seen",
        1);
  }
}
