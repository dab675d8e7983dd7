package city.hansa.lists.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.work.Deciding;
import city.hansa.lists.work.DecisionFile;
import city.hansa.lists.work.ListFile;
import city.hansa.lists.work.Lists;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is meant by the names of a list, as data. */
@RestController
@Tag(name = "Lists")
class NamesApi {
  private static final int MOST = 1_000;

  private final Lists lists;
  private final Deciding deciding;
  private final DecisionFile decisions;
  private final ListFile file;

  NamesApi(Lists lists, Deciding deciding, DecisionFile decisions, ListFile file) {
    this.lists = lists;
    this.deciding = deciding;
    this.decisions = decisions;
    this.file = file;
  }

  @Operation(summary = "One pile of names: accepted, open, none")
  @NeedsScope(Scope.IMPORT)
  @GetMapping("/api/v1/lists/{id}/names")
  List<BroughtName> names(
      Viewer viewer,
      @Parameter(description = "The list") @PathVariable UUID id,
      @Parameter(description = "accepted, open or none") @RequestParam(defaultValue = "open")
          String pile,
      @Parameter(description = "Only names that hold this") @RequestParam(defaultValue = "")
          String part,
      @Parameter(description = "From which on, from 0") @RequestParam(defaultValue = "0")
          int offset,
      @Parameter(description = "Most names, at most 1000") @RequestParam(defaultValue = "100")
          int limit) {
    Allowed.signedIn(viewer);
    BroughtList list = lists.get(viewer, id);
    if (limit < 1 || limit > MOST || offset < 0) {
      throw new BadInput("limit", String.valueOf(limit), "imports.refused.limit", MOST);
    }
    return deciding.page(list, pile(pile), part, offset, limit);
  }

  private static Pile pile(String word) {
    for (Pile pile : Pile.values()) {
      if (pile.name().equalsIgnoreCase(word)) {
        return pile;
      }
    }
    throw new BadInput("pile", word, "lists.refused.pile");
  }

  @Operation(summary = "All names of a list with their candidates, as CSV to be decided in")
  @NeedsScope(Scope.IMPORT)
  @GetMapping("/api/v1/lists/{id}/names.csv")
  void namesAsCsv(
      Viewer viewer,
      @Parameter(description = "The list") @PathVariable UUID id,
      HttpServletResponse answer)
      throws IOException {
    Allowed.signedIn(viewer);
    BroughtList list = lists.get(viewer, id);
    answer.setContentType("text/csv;charset=UTF-8");
    file.names(list, answer.getWriter());
  }

  @Operation(
      summary = "Decide many names by CSV or XLSX",
      description =
          "Columns row and actor: the first row in which a name stands, or any row that has it, and the id of the"
              + " actor; a hyphen for nobody of this register. All or nothing. Ties take a column end too, first or"
              + " second. With a column name, the name is held against the list. All names as CSV, filled in, will"
              + " do.")
  @NeedsScope(Scope.IMPORT)
  @PostMapping(path = "/api/v1/lists/{id}/decisions", consumes = MediaType.ALL_VALUE)
  Map<String, Integer> decide(
      Viewer viewer,
      @Parameter(description = "The list") @PathVariable UUID id,
      HttpServletRequest request)
      throws IOException {
    Allowed.signedIn(viewer);
    return Map.of("decided", decisions.take(viewer, id, request.getInputStream()));
  }

  @Operation(summary = "All rows of a list and what becomes of them, as CSV")
  @NeedsScope(Scope.IMPORT)
  @GetMapping("/api/v1/lists/{id}/rows.csv")
  void rowsAsCsv(
      Site site,
      Viewer viewer,
      @Parameter(description = "The list") @PathVariable UUID id,
      HttpServletResponse answer)
      throws IOException {
    Allowed.signedIn(viewer);
    BroughtList list = lists.get(viewer, id);
    answer.setContentType("text/csv;charset=UTF-8");
    file.rows(list, site.language(), answer.getWriter());
  }
}
