package city.hansa.imports.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.runs.Background;
import city.hansa.imports.runs.ImportRun;
import city.hansa.imports.runs.Imports;
import city.hansa.imports.runs.Imports.Claimed;
import city.hansa.imports.runs.Intake;
import city.hansa.imports.runs.Intake.Wanted;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Future;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports as data. Whatever takes longer than ten seconds goes on behind an answer of 202. */
@RestController
@Tag(name = "Imports", description = "Many rows at a time, from a file of separated values")
class ImportsApi {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final Intake intake;
  private final Imports imports;
  private final Background background;
  private final Clock clock;

  ImportsApi(Intake intake, Imports imports, Background background, Clock clock) {
    this.intake = intake;
    this.imports = imports;
    this.background = background;
    this.clock = clock;
  }

  @Operation(
      summary = "Bring a file",
      description =
          "The file is the body, of any encoding that spreadsheets write, parted by commas, semicolons or tabs.")
  @NeedsScope(Scope.IMPORT)
  @PostMapping(path = "/api/v1/imports/{kind}", consumes = MediaType.ALL_VALUE)
  ResponseEntity<RunData> bring(
      Viewer viewer,
      @Parameter(description = "What the rows are", example = "acts") @PathVariable String kind,
      @Parameter(description = "The organisation in whose name") @RequestParam String office,
      @Parameter(
              description =
                  "check writes nothing, all writes all rows or none, right writes those that are right")
          @RequestParam(defaultValue = "check")
          String mode,
      @Parameter(description = "Whether the same file may be written once more")
          @RequestParam(defaultValue = "false")
          boolean again,
      @Parameter(description = "What the file is called") @RequestParam(defaultValue = "api.csv")
          String name,
      HttpServletRequest request)
      throws IOException {
    return taken(
        viewer, new Wanted(kind, office, name, again, mode(mode)), request.getInputStream());
  }

  @Operation(summary = "Bring a file as a form does", hidden = true)
  @NeedsScope(Scope.IMPORT)
  @PostMapping(path = "/api/v1/imports/{kind}", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
  ResponseEntity<RunData> bringForm(
      Viewer viewer,
      @PathVariable String kind,
      @RequestParam String office,
      @RequestParam(defaultValue = "check") String mode,
      @RequestParam(defaultValue = "false") boolean again,
      @RequestParam MultipartFile file)
      throws IOException {
    String name = String.valueOf(file.getOriginalFilename());
    try (InputStream bytes = file.getInputStream()) {
      return taken(viewer, new Wanted(kind, office, name, again, mode(mode)), bytes);
    }
  }

  private ResponseEntity<RunData> taken(Viewer viewer, Wanted wanted, InputStream bytes) {
    ImportRun run = intake.take(viewer, wanted, bytes);
    return answer(viewer, run.id(), background.begin(viewer, run));
  }

  @Operation(summary = "Write an import that was checked")
  @NeedsScope(Scope.IMPORT)
  @PostMapping("/api/v1/imports/{id}/write")
  ResponseEntity<RunData> write(
      Viewer viewer,
      @Parameter(description = "The import") @PathVariable UUID id,
      @Parameter(description = "all, or right for those rows that are right") @RequestParam
          String mode) {
    Mode wanted = mode(mode);
    if (wanted == Mode.CHECK) {
      throw new BadInput("mode", mode, "imports.refused.mode");
    }
    Allowed.signedIn(viewer);
    Claimed claimed = imports.claim(viewer, id, wanted);
    return answer(viewer, id, background.carryOut(viewer, claimed));
  }

  @Operation(summary = "How an import stands")
  @NeedsScope(Scope.IMPORT)
  @GetMapping("/api/v1/imports/{id}")
  RunData one(Viewer viewer, @Parameter(description = "The import") @PathVariable UUID id) {
    Allowed.signedIn(viewer);
    return RunData.of(imports.get(viewer, id), clock.instant());
  }

  @Operation(summary = "Throw an import away that is not written")
  @NeedsScope(Scope.IMPORT)
  @DeleteMapping("/api/v1/imports/{id}")
  RunData discard(Viewer viewer, @Parameter(description = "The import") @PathVariable UUID id) {
    Allowed.signedIn(viewer);
    imports.discard(viewer, id);
    return RunData.of(imports.get(viewer, id), clock.instant());
  }

  private ResponseEntity<RunData> answer(Viewer viewer, UUID id, Future<?> work) {
    boolean done = Background.await(work, PATIENCE);
    return ResponseEntity.status(done ? HttpStatus.OK : HttpStatus.ACCEPTED)
        .header("Location", "/api/v1/imports/" + id)
        .body(RunData.of(imports.get(viewer, id), clock.instant()));
  }

  private static Mode mode(String word) {
    return switch (word) {
      case "check" -> Mode.CHECK;
      case "all" -> Mode.ALL;
      case "right" -> Mode.RIGHT;
      default -> throw new BadInput("mode", word, "imports.refused.mode");
    };
  }
}
