package city.hansa.negotiation;

import static city.hansa.negotiation.Talks.ok;
import static city.hansa.negotiation.Talks.refused;
import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.HansaTest;
import city.hansa.accounts.Client;
import city.hansa.kernel.Viewer.Role;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.JsonNode;

/** A finished draft goes into the register in all its languages at once, an unfinished one not. */
@HansaTest
class HandOverTest {
  @Autowired private ApplicationContext context;

  @Test
  void whatIsMissingIsNamedClauseByClause() {
    Talks talks = new Talks(context);
    Client head = head(talks);
    agree(talks, talks.clause(head, "Cities clean").get("id").asLong());
    JsonNode problem = refused(talks.post(head, "/handover"), 422);
    assertThat(problem.get("errors").findValuesAsString("what"))
        .contains("OPEN", "NO_WORDS")
        .doesNotContain("OTHER_TREE");
    long clause = talks.clause(head, "They report").get("id").asLong();
    assertThat(problem.get("errors").toString())
        .contains("\"clause\":" + clause, "Article 2 They report.");
    String page = signedIn(talks).get("/instruments/" + talks.pact + "/negotiation").body();
    assertThat(page).contains("Not agreed:", "No words in French").doesNotContain("/handover\"");
    assertThat(signedIn(talks).get("/instruments/" + talks.pact + "/texts").body())
        .contains("No text of this instrument");
  }

  /** The languages must have the same clauses before anything is proposed. */
  @Test
  void languagesWhoseNumbersDifferAreNotHandedOver() {
    Talks talks = new Talks(context);
    translate(talks, "Cities clean", "Article 1", "Les villes assainissent leur air.");
    translate(talks, "They report", "Article 3", "Elles rendent compte.");
    agreeAll(talks);
    JsonNode problem = refused(talks.post(head(talks), "/handover"), 422);
    assertThat(problem.get("errors").findValuesAsString("what")).containsOnly("OTHER_TREE");
    assertThat(problem.get("errors").toString()).contains("art_2");
  }

  @Test
  void aFinishedDraftIsProposedInEveryLanguageAndTheNegotiationCloses() {
    Talks talks = finished();
    Client page = signedIn(talks);
    String path = "/instruments/" + talks.pact;
    assertThat(page.get(path + "/negotiation").body())
        .contains("Propose the text in every language");
    HttpResponse<String> done = page.post(path + "/negotiation/handover");
    assertThat(done.statusCode()).isEqualTo(303);
    assertThat(done.headers().firstValue("Location").orElse("")).startsWith(path + "/texts");
    assertThat(talks.people.reader().get(path + "/texts").body())
        .contains("Version 1, English", "Version 1, French", "proposed");
    assertThat(talks.people.reader().get(path + "/texts/beside?one=v1.en&other=v1.fr").body())
        .contains("Cities clean their air.", "Les villes assainissent leur air.");
    assertThat(page.get(path + "/negotiation").body())
        .contains("This negotiation is closed", "proposed as version 1");
    for (String language : List.of("en", "fr")) {
      JsonNode text = ok(talks.people.reader().get("/api/v1" + path + "/texts/1/" + language));
      assertThat(text.get("state").asString()).isEqualTo("PROPOSED");
      assertThat(text.get("authentic").asBoolean()).isTrue();
      assertThat(text.get("clauses").findValuesAsString("address")).contains("art_1", "art_2");
    }
    assertThat(refused(talks.post(head(talks), "/handover"), 409).get("cause").asString())
        .isEqualTo("CLOSED");
  }

  /** Where the register does not take one language, none is proposed and the work goes on. */
  @Test
  void itIsAllLanguagesOrNone() {
    Talks talks = finished();
    ok(talks.post(head(talks), "/handover"));
    ok(talks.post(talks.secretariat, "/closing", "closed", false));
    JsonNode taken = refused(talks.post(head(talks), "/handover", "version", 1), 409);
    assertThat(taken.get("detail").asString()).contains(talks.pact + ".v1.en");
    assertThat(talks.draft(talks.secretariat).has("closedAt")).isFalse();
    JsonNode second = ok(talks.post(head(talks), "/handover"));
    assertThat(second.get("versions").toString())
        .isEqualTo("[\"%1$s.v2.en\",\"%1$s.v2.fr\"]".formatted(talks.pact));
  }

  @Test
  void aDeskOfficerMergesAndDoesNotHandOver() {
    Talks talks = finished();
    Client desk = talks.program(talks.people.person(Talks.KEEPER, Role.DESK_OFFICER));
    refused(talks.post(desk, "/handover"), 403);
  }

  private Talks finished() {
    Talks talks = new Talks(context);
    translate(talks, "Cities clean", "Article 1", "Les villes assainissent leur air.");
    translate(talks, "They report", "Article 2", "Elles rendent compte.");
    agreeAll(talks);
    return talks;
  }

  private static Client head(Talks talks) {
    return talks.program(talks.people.person(Talks.KEEPER, Role.HEAD_OF_OFFICE));
  }

  private static Client signedIn(Talks talks) {
    return talks.people.signedIn(talks.people.person(Talks.KEEPER, Role.REGISTRAR));
  }

  private static void translate(Talks talks, String english, String number, String french) {
    long clause = talks.clause(talks.secretariat, english).get("id").asLong();
    ok(
        talks.post(
            talks.secretariat,
            "/clauses/" + clause + "/wordings",
            "language",
            "fr",
            "number",
            number,
            "body",
            french,
            "seen",
            0));
  }

  private static void agreeAll(Talks talks) {
    for (JsonNode clause : talks.draft(talks.secretariat).get("clauses")) {
      agree(talks, clause.get("id").asLong());
    }
  }

  private static void agree(Talks talks, long clause) {
    ok(
        talks.post(
            talks.secretariat, "/clauses/" + clause + "/agreement", "agreed", true, "seen", 1));
  }
}
