package city.hansa.imports.runs;

import city.hansa.kernel.BadInput;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Problems of a run page by page, in the order of the rows. */
public final class ProblemPage {
  private static final String FORM = "[0-9]{1,9}\\.[0-9]{1,4}";

  private ProblemPage() {}

  /**
   * @param after what {@link #next} gave for the page before; empty for the first
   * @throws BadInput naming "after" if it is nothing of the kind
   */
  public static List<RowProblem> of(Imports imports, ImportRun run, String after, int limit) {
    if (after.isEmpty()) {
      return imports.listProblems(run, 0, 0, limit);
    }
    if (!after.matches(FORM)) {
      throw new BadInput("after", after, "imports.refused.after");
    }
    int dot = after.indexOf('.');
    return imports.listProblems(
        run,
        Long.parseLong(after.substring(0, dot)),
        Integer.parseInt(after.substring(dot + 1)),
        limit);
  }

  /** What leads to the page after this one; null at the end. */
  public static @Nullable String next(List<RowProblem> page, int limit) {
    return page.size() < limit ? null : page.getLast().row() + "." + page.getLast().position();
  }
}
