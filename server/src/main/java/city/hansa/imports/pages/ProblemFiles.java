package city.hansa.imports.pages;

import city.hansa.accounts.Allowed;
import city.hansa.imports.runs.ImportRun;
import city.hansa.imports.runs.Imports;
import city.hansa.imports.runs.RefusedRows;
import city.hansa.imports.words.ProblemWords;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The refused rows of an import as a file to be mended. */
@Controller
class ProblemFiles {
  private final Imports imports;
  private final RefusedRows refused;
  private final ProblemWords words;

  ProblemFiles(Imports imports, RefusedRows refused, ProblemWords words) {
    this.imports = imports;
    this.refused = refused;
    this.words = words;
  }

  @Operation(
      summary = "The refused rows of an import, to be mended",
      description =
          "As they were, with the reasons in the column import_problems, which the next import passes over.")
  @Tag(name = "Imports")
  @GetMapping({"/imports/{id}/refused.csv", "/api/v1/imports/{id}/refused.csv"})
  void refusedRows(
      Site site,
      Viewer viewer,
      @Parameter(description = "The import") @PathVariable UUID id,
      HttpServletResponse answer)
      throws IOException {
    Allowed.signedIn(viewer);
    ImportRun run = imports.get(viewer, id);
    if (!imports.hasFile(run)) {
      throw new NotFound(id + "/refused.csv");
    }
    answer.setContentType("text/csv;charset=UTF-8");
    answer.setHeader(
        "Content-Disposition", "attachment; filename=\"refused-%s.csv\"".formatted(id));
    Locale language = site.language();
    answer.getWriter().write('\uFEFF');
    refused.write(run, each -> words.inFull(each.problem(), language), answer.getWriter());
  }
}
