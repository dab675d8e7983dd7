package city.hansa.texts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.ActDraft;
import city.hansa.engine.text.Text;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How words change once they are adopted: by amendment and by correction alone. */
class AdoptedTextTest {
  private static final Text ENGLISH =
      Samples.articles("en", "Article", "Cities clean their air.", "They report each year.");
  private static final Text FRENCH =
      Samples.articles("fr", "Article", "Les villes assainissent.", "Elles rendent compte.");
  private final TextHouse here = TextHouse.shared();

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
}
