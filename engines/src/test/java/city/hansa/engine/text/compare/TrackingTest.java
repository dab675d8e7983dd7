package city.hansa.engine.text.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Clauses followed between generated drafts, scored strictly: a split or a merger counts only where
 * all of its clauses are right, and an added or deleted clause must be told as such.
 */
class TrackingTest {

  @ParameterizedTest
  @CsvSource({"0.1, 0.5", "0.3, 0.3", "0.5, 0"})
  void followsClausesThroughEdits(double edits, double alone) {
    int right = 0;
    int told = 0;
    int truly = 0;
    for (long seed = 1; seed <= 10; seed++) {
      Drafts.Pair pair = Drafts.of(seed, 400, edits, alone);
      Set<String> lines = Drafts.told(Comparison.of(pair.before(), pair.after()));
      Set<String> hits = new HashSet<>(lines);
      hits.retainAll(pair.truth());
      right += hits.size();
      told += lines.size();
      truly += pair.truth().size();
    }
    assertThat(2.0 * right / (told + truly)).as("F1").isGreaterThanOrEqualTo(0.98);
  }
}
