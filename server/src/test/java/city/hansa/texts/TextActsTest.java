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
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What may be done with texts before they are adopted, on a real database. */
class TextActsTest {
  private static final Text ENGLISH =
      Samples.articles("en", "Article", "Cities clean their air.", "They report each year.");
  private static final Text FRENCH =
      Samples.articles("fr", "Article", "Les villes assainissent.", "Elles rendent compte.");
  private static final Text SHORT = Samples.articles("fr", "Article", "Les villes assainissent.");
  private final TextHouse here = TextHouse.shared();

  @Test
  void aVersionComesIntoTheRegisterOnceAndIsReadAsItWasWritten() {
    assertThat(here.texts.list("no-such-pact", Viewer.PUBLIC)).isEmpty();
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
