package city.hansa.engine.text.compare;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.Text.Note;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small texts in, what became of them out. */
class ComparisonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 Cities act. | 1 Cities act. | same 1",
        "1 Cities act. | 1 Cities act now. | reworded 1 Cities act[+ now].",
        "1 Cities act. | 2 Cities act. | same 1>2",
        "1 We meet. / 2 Cities act. | 1 Cities act. | deleted 1 / same 2>1",
        "1 Cities act. | 1 We meet. / 2 Cities act. | added 1 / same 1>2",
        "1 Water is a right of all. / 2 Cities plan for floods every year. / 3 Air is clean."
            + " | 1 Cities plan for floods every year. / 2 Air is clean. / 3 Water is a right of all."
            + " | same 2>1 / same 3>2 / moved 1>3 Water is a right of all.",
        "1 Cities report on emissions each year. They publish plans for water and housing."
            + " | 1 Cities report on emissions each year. / 2 They publish plans for water and"
            + " housing."
            + " | split 1> 1 Cities report on emissions each year.[- ] & 2 They publish plans for"
            + " water and housing.",
        "1 Cities report on emissions each year. / 2 They publish plans for water and housing."
            + " | 1 Cities report on emissions each year. They publish plans for water and"
            + " housing."
            + " | merged 1 Cities report on emissions each year.[+ ] & 2 They publish plans for"
            + " water and housing. >1",
      })
  void tells(String before, String after, String told) {
    assertThat(Sketch.told(before, after)).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      value = {
        "the old town | the new town | the [-old][+new] town",
        "shall act | shall not act | shall [+not ]act",
        "shall not act | shall act | shall [-not ]act",
        "by 2030, at 1,000.5 t | by 2030, at 1,500.5 t | by 2030, at [-1,000.5][+1,500.5] t",
        "l'accord de Paris | l'entente de Paris | [-l'accord][+l'entente] de Paris",
        "well-being | well being | [-well-being][+well being]",
        "act; meet | act, meet | act[-;][+,] meet",
        "城市应当行动 | 城市应该行动 | 城市应[-当][+该]行动",
        "تلتزم المدن | تلتزم كل المدن | تلتزم [+كل ]المدن",
        "as agreed[^1] here | as agreed[^2] here | as agreed[-[^1]][+[^2]] here",
        "reduce waste of water now | cut the use of energy soon"
            + " | [-reduce waste of water now][+cut the use of energy soon]",
      })
  void showsWords(String before, String after, String runs) {
    assertThat(Sketch.told(WordDiff.runs(before, after))).isEqualTo(runs);
  }

  @Test
  void countsEachFate() {
    var comparison =
        Comparison.of(
            Sketch.text("1 Cities act. / 2 We meet in Bonn. / 3 Gone."),
            Sketch.text("1 Cities act. / 2 New words. / 3 We meet in Rome."));
    assertThat(comparison.counts()).isEqualTo(new Comparison.Counts(1, 1, 0, 0, 0, 1, 1, 1));
  }

  @Test
  void comparesTitleAndNotes() {
    var comparison =
        Comparison.of(
            new Text("en", "Draft pact", List.of(), List.of(new Note("1", "Of 2019."))),
            new Text("en", "Pact", List.of(), List.of(new Note("1", "Of 2020."))));
    assertThat(Sketch.told(comparison.title())).isEqualTo("[-Draft pact][+Pact]");
    assertThat(comparison.notes().stream().map(Sketch::told))
        .containsExactly("reworded 1 Of [-2019][+2020].");
    assertThat(comparison.sameWords()).isFalse();
  }

  @Test
  void anArticleWithANewTitleIsStillTheArticle() {
    var comparison = Comparison.of(article("Duties"), article("What we will do"));
    assertThat(comparison.changes().getFirst()).isInstanceOf(Change.Reworded.class);
    assertThat(comparison.counts().same()).isEqualTo(1);
  }

  private static Text article(String heading) {
    var part = new Clause("p", Level.PARAGRAPH, null, "1", "", "Cities act.", List.of());
    var article = new Clause("a", Level.ARTICLE, null, "Article 1", heading, "", List.of(part));
    return new Text("en", "", List.of(article), List.of());
  }
}
