package city.hansa.lists.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.acts.ActType;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.lists.store.MemoryStore.Decision;
import city.hansa.lists.store.MemoryStore.Spelling;
import city.hansa.lists.work.Deciding;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What spellings were decided to mean, as data. */
@RestController
@Tag(name = "Lists")
class DecidedApi {
  private final Deciding deciding;

  DecidedApi(Deciding deciding) {
    this.deciding = deciding;
  }

  @Operation(summary = "What an office has decided spellings to mean, the newest first")
  @NeedsScope(Scope.IMPORT)
  @GetMapping("/api/v1/lists/decided")
  List<Decision> decided(
      Viewer viewer, @Parameter(description = "The organisation") @RequestParam String office) {
    Allowed.at(viewer, office, ActType.DESK.toArray(Role[]::new));
    return deciding.remembered(office);
  }

  @Operation(summary = "Forget what a spelling was decided to mean, as the list of them has it")
  @NeedsScope(Scope.IMPORT)
  @DeleteMapping("/api/v1/lists/decided")
  ResponseEntity<Void> forget(
      Viewer viewer,
      @Parameter(description = "The organisation") @RequestParam String office,
      @Parameter(description = "The name") @RequestParam String name,
      @Parameter(description = "The country beside it") @RequestParam(defaultValue = "")
          String country,
      @Parameter(description = "The region beside it") @RequestParam(defaultValue = "")
          String region,
      @Parameter(description = "The actor's id that the file names")
          @RequestParam(defaultValue = "")
          String fileId) {
    deciding.forget(viewer, office, new Spelling(name, country, region, fileId));
    return ResponseEntity.noContent().build();
  }
}
