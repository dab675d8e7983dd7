package city.hansa.lists.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Settings;
import city.hansa.lists.intake.ListFacts;
import city.hansa.lists.intake.ListIntake;
import city.hansa.lists.work.Discarding;
import city.hansa.lists.work.Lists;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Lists as data. Whatever takes longer than ten seconds goes on behind an answer of 202. */
@RestController
@Tag(name = "Lists", description = "Lists of members or ties, from the file to the register")
class ListsApi {
  private final ListIntake intake;
  private final Lists lists;
  private final Discarding discarding;
  private final ListFacts facts;
  private final ListAnswers answers;

  ListsApi(
      ListIntake intake, Lists lists, Discarding discarding, ListFacts facts, ListAnswers answers) {
    this.intake = intake;
    this.lists = lists;
    this.discarding = discarding;
    this.facts = facts;
    this.answers = answers;
  }

  @Operation(
      summary = "Bring a list",
      description =
          "The file is the body: CSV of any sort, or XLSX. What its columns hold is guessed;"
              + " nothing is written.")
  @NeedsScope(Scope.IMPORT)
  @PostMapping(path = "/api/v1/lists", consumes = MediaType.ALL_VALUE)
  ResponseEntity<ListData> bring(
      Site site,
      Viewer viewer,
      @Parameter(description = "The organisation in whose name") @RequestParam String office,
      @Parameter(description = "What the file is called") @RequestParam(defaultValue = "api")
          String name,
      HttpServletRequest request)
      throws IOException {
    UUID id = intake.take(viewer, office, name, request.getInputStream());
    return answers.answer(HttpStatus.CREATED, site, viewer, id);
  }

  @Operation(summary = "The lists of one's offices, the newest first")
  @NeedsScope(Scope.IMPORT)
  @GetMapping("/api/v1/lists")
  List<ListData> list(Site site, Viewer viewer) {
    Allowed.signedIn(viewer);
    return lists.list(viewer).stream().map(list -> answers.data(site, list)).toList();
  }

  @Operation(summary = "How a list stands")
  @NeedsScope(Scope.IMPORT)
  @GetMapping("/api/v1/lists/{id}")
  ListData one(
      Site site, Viewer viewer, @Parameter(description = "The list") @PathVariable UUID id) {
    Allowed.signedIn(viewer);
    return answers.data(site, lists.get(viewer, id));
  }

  @Operation(
      summary = "Say what a list is, and look its names up",
      description = "What is left out stays as it was guessed, or set before.")
  @NeedsScope(Scope.IMPORT)
  @PutMapping("/api/v1/lists/{id}/settings")
  ResponseEntity<ListData> set(
      Site site,
      Viewer viewer,
      @Parameter(description = "The list") @PathVariable UUID id,
      @RequestBody SettingsData wanted) {
    Allowed.signedIn(viewer);
    BroughtList list = lists.get(viewer, id);
    Settings known = wanted.on(wanted.looked(list, facts));
    return answers.after(site, viewer, id, (by, which, language) -> lists.set(by, which, known));
  }

  @Operation(summary = "Work out what would be written")
  @NeedsScope(Scope.IMPORT)
  @PostMapping("/api/v1/lists/{id}/preview")
  ResponseEntity<ListData> preview(
      Site site, Viewer viewer, @Parameter(description = "The list") @PathVariable UUID id) {
    return answers.after(site, viewer, id, lists::check);
  }

  @Operation(summary = "Write what the preview showed, all or nothing")
  @NeedsScope(Scope.IMPORT)
  @PostMapping("/api/v1/lists/{id}/write")
  ResponseEntity<ListData> write(
      Site site, Viewer viewer, @Parameter(description = "The list") @PathVariable UUID id) {
    return answers.after(site, viewer, id, lists::write);
  }

  @Operation(summary = "Take a whole list back by cancelling acts")
  @NeedsScope(Scope.IMPORT)
  @PostMapping("/api/v1/lists/{id}/undo")
  ResponseEntity<ListData> undo(
      Site site, Viewer viewer, @Parameter(description = "The list") @PathVariable UUID id) {
    return answers.after(site, viewer, id, lists::undo);
  }

  @Operation(summary = "Begin again what was interrupted")
  @NeedsScope(Scope.IMPORT)
  @PostMapping("/api/v1/lists/{id}/again")
  ResponseEntity<ListData> again(
      Site site, Viewer viewer, @Parameter(description = "The list") @PathVariable UUID id) {
    return answers.after(site, viewer, id, lists::again);
  }

  @Operation(summary = "Throw a list away that is not written")
  @NeedsScope(Scope.IMPORT)
  @DeleteMapping("/api/v1/lists/{id}")
  ResponseEntity<Void> discard(
      Viewer viewer, @Parameter(description = "The list") @PathVariable UUID id) {
    discarding.discard(viewer, id);
    return ResponseEntity.noContent().build();
  }
}
