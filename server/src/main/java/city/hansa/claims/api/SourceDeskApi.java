package city.hansa.claims.api;

import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.site.Site;
import city.hansa.sources.Source;
import city.hansa.sources.SourceDesk;
import city.hansa.sources.Sources;
import city.hansa.sources.archive.Archive;
import city.hansa.sources.archive.ArchiveSettings;
import city.hansa.sources.archive.Copy;
import city.hansa.sources.archive.Keeping;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Sources and their copies, brought by programs: beside claims, because both need one scope. */
@RestController
@RequestMapping("/api/v1/sources")
@Tag(name = "Sources")
class SourceDeskApi {
  private final Sources sources;
  private final SourceDesk desk;
  private final Archive archive;
  private final ArchiveSettings settings;

  SourceDeskApi(Sources sources, SourceDesk desk, Archive archive, ArchiveSettings settings) {
    this.sources = sources;
    this.desk = desk;
    this.archive = archive;
    this.settings = settings;
  }

  @Operation(
      summary = "Enter a source",
      description =
          "Fields: title, author, publisher, published, language, address, retrievedOn, licence, quality, note; office in whose name; visibility PUBLIC, OFFICE or RESTRICTED.")
  @NeedsScope(Scope.CLAIMS_WRITE)
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Source enter(@RequestBody Map<String, String> sent, Site site) {
    return switch (desk.enter(
        site.viewer(),
        sent.getOrDefault("office", ""),
        sent.getOrDefault("visibility", "PUBLIC"),
        sent)) {
      case SourceDesk.Entering.Entered(Source source) -> source;
      case SourceDesk.Entering.Faulty(Map<String, String> faults) -> {
        Map.Entry<String, String> first = faults.entrySet().iterator().next();
        throw new BadInput(first.getKey(), sent.get(first.getKey()), first.getValue());
      }
    };
  }

  @Operation(
      summary = "Keep a copy of a source",
      description = "The body is the file; what it is is told from its content.")
  @NeedsScope(Scope.CLAIMS_WRITE)
  @PostMapping("/{id}/copies")
  @ResponseStatus(HttpStatus.CREATED)
  Copy keep(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String name,
      InputStream body,
      Site site)
      throws IOException {
    Source source = sources.getSource(site.viewer(), id);
    desk.allowed(site.viewer(), source);
    byte[] content = body.readNBytes(Math.toIntExact(settings.limit()) + 1);
    return switch (archive.keep(source.id(), content, name, Copy.How.UPLOADED, site.viewer())) {
      case Keeping.Kept(Copy copy) -> copy;
      case Keeping.AlreadyKept(Copy earlier) -> earlier;
      case Keeping.TooLarge(long limit) ->
          throw new BadInput("body", null, "sources.fault.large", Math.max(1, limit >> 20));
      case Keeping.WrongKind any -> throw new BadInput("body", null, "sources.fault.kind");
      case Keeping.NotFetched(String key, String detail) ->
          throw new Refused(Why.RULE, key, detail);
    };
  }
}
