package city.hansa.imports.runs;

import city.hansa.imports.Hearing;
import city.hansa.imports.Problem;
import city.hansa.imports.reading.Headings;
import city.hansa.imports.runs.ImportRun.Cell;
import city.hansa.imports.runs.ImportRun.Sample;
import city.hansa.imports.runs.RunStates.Checked;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What one reading of a file finds: counts, the first samples, and problems handed on in batches.
 */
final class Protocol implements Hearing {
  private static final int SHOWN = 20;
  private static final int CANDIDATES = 60;
  private static final int BATCH = 2_000;

  private final int attempt;
  private final Consumer<List<RowProblem>> save;
  private final List<RowProblem> waiting = new ArrayList<>();
  private final TreeMap<Long, SequencedMap<String, String>> samples = new TreeMap<>();
  private @Nullable Headings headings;
  private int sampled;
  private long refused;

  Protocol(int attempt, Consumer<List<RowProblem>> save) {
    this.attempt = attempt;
    this.save = save;
  }

  /** Columns are named from here on as the file names them. */
  void headings(Headings read) {
    headings = read;
  }

  @Override
  public void refused(long row, List<Problem> problems) {
    refused++;
    samples.remove(row);
    add(row, problems);
  }

  /** The file as a whole cannot be read from this row on. */
  void unreadable(long row, List<Problem> problems) {
    add(row, problems);
  }

  private void add(long row, List<Problem> problems) {
    int position = 0;
    for (Problem each : problems) {
      waiting.add(new RowProblem(row, ++position, named(each)));
    }
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  private Problem named(Problem problem) {
    Headings known = headings;
    return known == null || problem.column().isEmpty()
        ? problem
        : new Problem(
            known.shown(problem.column()),
            problem.value(),
            problem.messageKey(),
            problem.arguments());
  }

  void flush() {
    if (!waiting.isEmpty()) {
      save.accept(List.copyOf(waiting));
      waiting.clear();
    }
  }

  @Override
  public void sample(long row, SequencedMap<String, String> values) {
    if (wantsSamples()) {
      sampled++;
      samples.put(row, values);
    }
  }

  @Override
  public boolean wantsSamples() {
    return sampled < CANDIDATES;
  }

  long refused() {
    return refused;
  }

  /** What a reading to the end of the file has found. */
  Checked checked(long read, long right) {
    return new Checked(attempt, read, right, refused, false, samples());
  }

  /** What a reading has found that had to stop. */
  Checked unreadable(long row) {
    return new Checked(attempt, row, 0, refused, true, List.of());
  }

  private List<Sample> samples() {
    return samples.entrySet().stream().limit(SHOWN).map(Protocol::sample).toList();
  }

  private static Sample sample(Map.Entry<Long, SequencedMap<String, String>> each) {
    return new Sample(
        each.getKey(),
        each.getValue().entrySet().stream()
            .map(cell -> new Cell(cell.getKey(), cell.getValue()))
            .toList());
  }
}
