package city.hansa.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import city.hansa.acts.Act;
import city.hansa.acts.ActDraft;
import city.hansa.acts.Drafts;
import city.hansa.acts.Reason;
import city.hansa.engine.text.Text;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.kernel.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What may be done with texts, on a real database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TextActsTest {
  private static final Text ENGLISH =
      Samples.articles("en", "Article", "Cities clean their air.", "They report each year.");
  private static final Text FRENCH =
      Samples.articles("fr", "Article", "Les villes assainissent.", "Elles rendent compte.");
  private static final Text SHORT = Samples.articles("fr", "Article", "Les villes assainissent.");

  private final TextHouse here = new TextHouse();

  @BeforeAll
  void open() {
    assertThat(here.texts.list("no-such-pact", Viewer.PUBLIC)).isEmpty();
  }

  @AfterAll
  void close() {
    here.close();
  }

  @Test
  void aVersionComesIntoTheRegisterOnceAndIsReadAsItWasWritten() {
    String pact = here.pact("en");
    String id = here.propose(pact, 1, ENGLISH);
    assertThat(id).isEqualTo(pact + ".v1.en");
    assertThat(here.version(id).is(TextState.PROPOSED)).isTrue();
    assertThat(here.texts.text(here.version(id))).isEqualTo(ENGLISH);
    assertThat(here.keys(here.proposal(pact, 1, ENGLISH, Map.of())))
        .containsExactly("texts.refused.taken");
  }

  @Test
  void theWordsMustBeHereAndInTheLanguageSaid() {
    String pact = here.pact("en");
    assertThat(here.keys(here.proposal(pact, 1, ENGLISH, Map.of("sha256", "0".repeat(64)))))
        .containsExactly("texts.refused.noContent");
    assertThat(here.keys(here.proposal(pact, 1, ENGLISH, Map.of("language", "fr"))))
        .containsExactly("texts.refused.otherLanguage");
    assertThat(here.keys(here.proposal(pact, 1, ENGLISH, Map.of("language", "no language"))))
        .containsExactly("texts.refused.id");
    assertThat(here.keys(here.proposal("no-such-pact", 1, ENGLISH, Map.of())))
        .containsExactly("texts.refused.noInstrument");
  }

  @Test
  void onlyWhoeverKeepsTheInstrumentKeepsItsText() {
    String pact = here.pact("en");
    ActDraft stranger =
        Drafts.with(Drafts.own("text.propose", Drafts.BARCELONA, "", "2020-02-01"), it -> it);
    ActDraft theirs = stranger.saying(here.proposal(pact, 1, ENGLISH, Map.of()).payload());
    Viewer head = Drafts.at(Drafts.BARCELONA, Role.HEAD_OF_OFFICE);
    assertThat(here.reasons(head, theirs))
        .extracting(Reason::messageKey)
        .contains("instruments.refused.notDepositary");
  }

  @Test
  void oneTextOfALanguageIsAgreedAtATime() {
    String pact = here.pact("en");
    String first = here.agreed(pact, 1, ENGLISH);
    String second = here.propose(pact, 2, Samples.articles("en", "Article", "Other words."));
    ActDraft agree = here.keeping("text.agree", second, "2020-04-01", Map.of());
    assertThat(here.keys(agree)).containsExactly("texts.refused.agreedAlready");
    here.keep("text.withdraw", first, "2020-04-01", Map.of());
    here.act(agree);
    assertThat(here.version(first).is(TextState.WITHDRAWN)).isTrue();
    assertThat(here.version(second).is(TextState.AGREED)).isTrue();
  }

  /** Exactly one agreed text in each authentic language, all with the same clauses. */
  @Test
  void anInstrumentIsFrozenOnceEveryLanguageHasTheSameClauses() {
    String pact = here.pact("en fr");
    ActDraft freeze = here.keeping("instrument.freeze", pact, "2020-05-01", Map.of());
    assertThat(here.keys(freeze))
        .containsExactly("texts.refused.noAgreed", "texts.refused.noAgreed");
    here.agreed(pact, 1, ENGLISH);
    String wrong = here.agreed(pact, 1, SHORT);
    Reason reason = here.reasons(freeze).getFirst();
    assertThat(reason.messageKey()).isEqualTo("texts.refused.tree.ONLY_IN_ONE");
    assertThat(reason.arguments())
        .containsExactly("art_2", "en", "Article 2 They report each year.", "fr", "");
    here.keep("text.withdraw", wrong, "2020-04-02", Map.of());
    here.agreed(pact, 2, FRENCH);
    here.act(freeze);
    ActDraft late = here.keeping("text.withdraw", pact + ".v1.en", "2020-05-02", Map.of());
    assertThat(here.keys(late)).containsExactly("texts.refused.frozen");
  }

  @Test
  void aTranslationDoesNotStandForAnAuthenticText() {
    String pact = here.pact("en");
    Act translation = here.act(here.proposal(pact, 1, ENGLISH, Map.of("authentic", false)));
    here.keep("text.agree", translation.subject(), "2020-03-01", Map.of());
    assertThat(here.keys(here.keeping("instrument.freeze", pact, "2020-05-01", Map.of())))
        .containsExactly("texts.refused.notAuthentic");
  }

  private String adopted(String pact) {
    here.keep("instrument.freeze", pact, "2020-05-01", Map.of());
    here.keep("instrument.adopt", pact, "2020-06-01", Map.of("mode", "ACCLAMATION"));
    return pact;
  }

  @Test
  void afterTheAdoptionWordsChangeByAmendmentOrCorrectionAlone() {
    String pact = here.pact("en");
    here.agreed(pact, 1, ENGLISH);
    adopted(pact);
    Text other = Samples.articles("en", "Article", "Other words.", "They report.");
    assertThat(here.keys(here.proposal(pact, 2, other, Map.of())))
        .containsExactly("texts.refused.adopted");
    Map<String, String> amendment = Map.of("because", "AMENDMENT");
    assertThat(here.keys(here.proposal(pact, 2, other, amendment)))
        .containsExactly("texts.refused.noAmendment");
    here.act(here.proposal(pact, 2, FRENCH, Map.of("authentic", false)));
    here.keep("instrument.amend", pact, "2020-07-01", Map.of("version", "v2"));
    String amended = here.act(here.proposal(pact, 2, other, amendment)).subject();
    here.keep("text.agree", amended, "2020-07-02", Map.of());
    assertThat(here.version(amended).is(TextState.AGREED)).isTrue();
  }

  /** A correction replaces from the beginning, but the old version stays readable. */
  @Test
  void aCorrectionReplacesFromTheBeginningAndTheOldVersionStaysReadable() {
    String pact = here.pact("en");
    String old = here.agreed(pact, 1, ENGLISH);
    adopted(pact);
    Instant before = here.version(old).acts().getLast().recordedAt();
    Text right = Samples.articles("en", "Article", "Cities cleanse their air.", "They report.");
    String better =
        here.act(here.proposal(pact, 2, right, Map.of("because", "CORRECTION"))).subject();
    ActDraft agree = here.keeping("text.agree", better, "2020-08-01", Map.of());
    assertThat(here.keys(agree)).containsExactly("texts.refused.agreedAlready");
    assertThat(
            here.keys(
                here.keeping(
                    "text.correct",
                    old,
                    "2020-08-01",
                    Map.of("replacedBy", pact + ".v9.en", "reason", "A slip."))))
        .containsExactly("texts.refused.noReplacement");
    here.keep("text.correct", old, "2020-08-01", Map.of("replacedBy", better, "reason", "A slip."));
    here.act(agree);
    TextVersion corrected = here.version(old);
    assertThat(corrected.is(TextState.CORRECTED)).isTrue();
    assertThat(corrected.replacedBy()).contains(VersionId.parse(better).orElseThrow());
    assertThat(here.texts.text(corrected)).isEqualTo(ENGLISH);
    assertThat(corrected.knownAt(before).orElseThrow().is(TextState.AGREED)).isTrue();
    assertThat(here.version(better).is(TextState.AGREED)).isTrue();
  }

  /** Proposed to all, silence for ninety days, entered: then the old text is marked. */
  @Test
  void aTypoInTheSpanishTextIsCorrectedOnceNobodyObjected() {
    String pact = here.pact("es");
    Text wrong = Samples.articles("es", "Artículo", "Cada cuidad limpia su aire.");
    Text right = Samples.articles("es", "Artículo", "Cada ciudad limpia su aire.");
    String old = here.agreed(pact, 1, wrong);
    adopted(pact);
    Map<String, Object> error =
        Map.of(
            "instrument", pact,
            "name", "spanish-typo",
            "language", "es",
            "clause", "art_1",
            "wrong", "cuidad",
            "right", "ciudad");
    here.keep("correction.propose", "", "2020-07-01", error);
    Map<String, Object> named = Map.of("instrument", pact, "name", "spanish-typo");
    assertThat(here.keys(here.keeping("correction.enter", "", "2020-09-29", named)))
        .as("the ninetieth day")
        .containsExactly("instruments.refused.objectionsPossible");
    here.keep("correction.enter", "", "2020-09-30", named);
    Map<String, Object> because = Map.of("because", "CORRECTION");
    String better = here.act(here.proposal(pact, 2, right, because)).subject();
    here.keep("text.correct", old, "2020-09-30", Map.of("replacedBy", better, "reason", "A typo."));
    here.keep("text.agree", better, "2020-09-30", Map.of());
    assertThat(here.version(old).is(TextState.CORRECTED)).isTrue();
    assertThat(here.version(old).replacedBy()).contains(VersionId.parse(better).orElseThrow());
    assertThat(here.texts.text(here.version(old))).as("still to be read").isEqualTo(wrong);
    assertThat(here.texts.text(here.version(better))).isEqualTo(right);
    assertThat(here.version(better).is(TextState.AGREED)).isTrue();
  }

  @Test
  void aClauseIsMarkedAsCommitmentUntilTheActIsCancelled() {
    String pact = here.pact("en");
    String id = here.agreed(pact, 1, ENGLISH);
    Map<String, Object> fields =
        Map.of(
            "address", "art_1",
            "debtors", "signatory cities",
            "what", "halve fine particles",
            "measure", "annual mean",
            "unit", "ug/m3",
            "baseline", 25,
            "baselineDate", "2019",
            "target", 12.5,
            "targetDate", "2030");
    Act marked = here.keep("text.markCommitment", id, "2020-04-01", fields);
    Commitment commitment = here.version(id).commitments().getFirst();
    assertThat(commitment.address()).isEqualTo("art_1");
    assertThat(commitment.target()).isEqualByComparingTo("12.5");
    assertThat(commitment.targetDate()).isEqualTo("2030");
    here.act(
        Drafts.with(
            here.keeping("act.cancel", "", "2020-04-02", Map.of("reason", "A slip.")),
            it -> it.cancels(marked.number())));
    assertThat(here.version(id).commitments()).isEmpty();
  }

  @Test
  void aCommitmentNeedsItsClauseAndDatesInOrder() {
    String id = here.propose(here.pact("en"), 1, ENGLISH);
    Map<String, Object> fields =
        Map.of("address", "art_9", "debtors", "cities", "what", "more", "target", 3);
    assertThat(here.keys(here.keeping("text.markCommitment", id, "2020-04-01", fields)))
        .containsExactly("texts.refused.noClause", "texts.refused.undated");
    Map<String, Object> backwards =
        Map.of(
            "address", "art_1",
            "debtors", "cities",
            "what", "more",
            "baselineDate", "2030-01-01",
            "targetDate", "2029");
    assertThat(here.keys(here.keeping("text.markCommitment", id, "2020-04-01", backwards)))
        .containsExactly("texts.refused.targetDate");
  }

  @Test
  void whatIsForTheOfficeIsSeenByTheOffice() {
    String pact = here.pact("en");
    ActDraft quiet =
        Drafts.with(here.proposal(pact, 1, ENGLISH, Map.of()), it -> it.seenBy(Visibility.OFFICE));
    ActDraft whole = quiet.saying(here.proposal(pact, 1, ENGLISH, Map.of()).payload());
    here.act(whole);
    assertThat(here.texts.list(pact, Viewer.PUBLIC)).isEmpty();
    assertThat(here.texts.list(pact, TextHouse.REGISTRAR)).hasSize(1);
    VersionId id = VersionId.parse(pact + ".v1.en").orElseThrow();
    assertThatThrownBy(() -> here.texts.get(id, Viewer.PUBLIC)).isInstanceOf(NotFound.class);
  }

  @Test
  void keptWordsAreNeverChanged() {
    String sha256 = here.content(ENGLISH);
    for (String change :
        List.of(
            "update text_content set language = 'xx' where sha256 = ?",
            "delete from text_content where sha256 = ?")) {
      assertThatThrownBy(() -> here.house.sql.sql(change).param(sha256).update())
          .hasMessageContaining("text_content");
    }
    assertThat(here.contents.find(sha256)).contains(ENGLISH);
  }
}
