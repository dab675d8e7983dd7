package city.hansa.texts;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.acts.Act;
import city.hansa.acts.Drafts;
import city.hansa.engine.text.Text;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Clauses that are marked as commitments. */
class CommitmentMarksTest {
  private static final Text ENGLISH =
      Samples.articles("en", "Article", "Cities clean their air.", "They report each year.");
  private final TextHouse here = TextHouse.shared();

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
}
