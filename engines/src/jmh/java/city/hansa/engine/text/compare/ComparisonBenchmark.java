package city.hansa.engine.text.compare;

import city.hansa.engine.text.Text;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.Patch;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Compares two drafts of 440 clauses, about 16,000 words, 40 pages. The peer is java-diff-utils over
 * the same words, one a line, which follows no clause and shows nothing as moved.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.AverageTime, Mode.SingleShotTime})
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
@Fork(1)
public class ComparisonBenchmark {

  private static final int CLAUSES = 440;

  /** Share of words edited in each clause that is not left alone. */
  @Param({"0.1", "0.5"})
  public double edits = 0.1;

  private Text before = new Text("en", "", List.of(), List.of());
  private Text after = before;
  private List<String> oldWords = List.of();
  private List<String> newWords = List.of();

  @Setup
  public void draw() {
    Drafts.Pair pair = Drafts.of(1, CLAUSES, edits, edits < 0.5 ? 0.5 : 0);
    before = pair.before();
    after = pair.after();
    oldWords = words(before);
    newWords = words(after);
    System.out.printf("%d and %d words and signs%n", oldWords.size(), newWords.size());
  }

  @Benchmark
  public Comparison compare() {
    return Comparison.of(before, after);
  }

  @Benchmark
  public Patch<String> peer() {
    return DiffUtils.diff(oldWords, newWords);
  }

  private static List<String> words(Text text) {
    return text.walk()
        .flatMap(clause -> Tokens.of(clause.heading() + "\n" + clause.body()).stream())
        .filter(token -> !Tokens.isSpace(token))
        .toList();
  }
}
