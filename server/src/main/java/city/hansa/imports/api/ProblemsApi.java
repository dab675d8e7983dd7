package city.hansa.imports.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.imports.runs.ImportRun;
import city.hansa.imports.runs.Imports;
import city.hansa.imports.runs.ProblemPage;
import city.hansa.imports.runs.ProblemReport;
import city.hansa.imports.runs.RowProblem;
import city.hansa.imports.words.ProblemWords;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is wrong in the rows of an import, as data. */
@RestController
@Tag(name = "Imports")
class ProblemsApi {
  private static final int MOST = 1000;

  private final Imports imports;
  private final ProblemReport report;
  private final ProblemWords words;

  ProblemsApi(Imports imports, ProblemReport report, ProblemWords words) {
    this.imports = imports;
    this.report = report;
    this.words = words;
  }

  /**
   * @param row as a spreadsheet counts: the headings are row 1
   * @param column as the file names it; empty for the row as a whole
   * @param code stable name of the problem
   * @param message what is wrong and how to mend it
   */
  record ProblemData(long row, String column, String value, String code, String message) {}

  /** A page of problems. */
  record Problems(List<ProblemData> items, @Nullable String next) {}

  @Operation(summary = "What is wrong in the rows of an import, in their order")
  @NeedsScope(Scope.IMPORT)
  @GetMapping("/api/v1/imports/{id}/problems")
  Problems list(
      Site site,
      Viewer viewer,
      @Parameter(description = "The import") @PathVariable UUID id,
      @Parameter(description = "What the page before gave as next") @RequestParam(defaultValue = "")
          String after,
      @Parameter(description = "Most problems of a page, at most 1000")
          @RequestParam(defaultValue = "100")
          int limit) {
    Allowed.signedIn(viewer);
    if (limit < 1 || limit > MOST) {
      throw new BadInput("limit", String.valueOf(limit), "imports.refused.limit", MOST);
    }
    ImportRun run = imports.get(viewer, id);
    List<RowProblem> page = ProblemPage.of(imports, run, after, limit);
    return new Problems(
        page.stream().map(each -> data(each, site.language())).toList(),
        ProblemPage.next(page, limit));
  }

  private ProblemData data(RowProblem each, Locale language) {
    return new ProblemData(
        each.row(),
        each.problem().column(),
        each.problem().value(),
        each.problem().messageKey(),
        words.of(each.problem(), language));
  }

  @Operation(summary = "The same as CSV, whole")
  @NeedsScope(Scope.IMPORT)
  @GetMapping("/api/v1/imports/{id}/problems.csv")
  void listAsCsv(
      Site site,
      Viewer viewer,
      @Parameter(description = "The import") @PathVariable UUID id,
      HttpServletResponse answer)
      throws IOException {
    Allowed.signedIn(viewer);
    ImportRun run = imports.get(viewer, id);
    answer.setContentType("text/csv;charset=UTF-8");
    report.write(run, each -> words.of(each.problem(), site.language()), answer.getWriter());
  }
}
