package city.hansa.reconcile;

import city.hansa.actors.ActorsNamed;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * The Reconciliation Service API 0.2 of the W3C Entity Reconciliation Community Group
 * (www.w3.org/community/reports/reconciliation/CG-FINAL-specs-0.2-20230410), as OpenRefine speaks
 * it: the manifest, batches of queries, and values of properties for what was found.
 */
@RestController
@CrossOrigin
@Tag(name = "Reconciliation")
class ReconcileController {
  private static final String RETRY_AFTER_SECONDS = "5";

  private final ActorsNamed actors;
  private final Batch batch;
  private final Extension extension;
  private final ActorWords words;
  private final Jsonp jsonp;

  ReconcileController(
      ActorsNamed actors, Batch batch, Extension extension, ActorWords words, Jsonp jsonp) {
    this.actors = actors;
    this.batch = batch;
    this.extension = extension;
    this.words = words;
    this.jsonp = jsonp;
  }

  @Operation(
      summary = "Find which actors a list of names means",
      description =
          "Reconciliation Service API 0.2, for OpenRefine and other clients. Without parameters: what"
              + " the service can do. Properties that help: country, region, coordinates (latitude,"
              + " longitude), list.")
  @GetMapping("/reconcile")
  ResponseEntity<byte[]> get(
      @Parameter(description = "JSON object of queries by key, at most 1,000; see the guide")
          @RequestParam(required = false)
          @Nullable String queries,
      @Parameter(description = "JSON object of ids and properties to fetch")
          @RequestParam(required = false)
          @Nullable String extend,
      @Parameter(description = "Name of a function to wrap the answer in (JSONP)")
          @RequestParam(required = false)
          @Nullable String callback,
      @Parameter(hidden = true) Site site) {
    return answer(queries, extend, callback, site);
  }

  @Operation(
      summary = "The same, for long batches",
      description = "Form fields as of the GET request.")
  @PostMapping("/reconcile")
  ResponseEntity<byte[]> post(
      @RequestParam(required = false) @Nullable String queries,
      @RequestParam(required = false) @Nullable String extend,
      @RequestParam(required = false) @Nullable String callback,
      @Parameter(hidden = true) Site site) {
    return answer(queries, extend, callback, site);
  }

  private ResponseEntity<byte[]> answer(
      @Nullable String queries, @Nullable String extend, @Nullable String callback, Site site) {
    if (extend != null) {
      return jsonp.answer(extension.answer(extend), callback);
    }
    if (queries == null) {
      return jsonp.answer(manifest(site), callback);
    }
    if (!actors.ready()) {
      return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
          .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
          .build();
    }
    return jsonp.answer(batch.answer(queries), callback);
  }

  private Manifest manifest(Site site) {
    String base = ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    return Manifest.of(base, site.t("reconcile.service"), words.types());
  }
}
