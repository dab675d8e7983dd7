package city.hansa.sources;

import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.sources.archive.Archive;
import city.hansa.sources.archive.ArchiveSettings;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;

/** Sources as pages and as data. */
@Controller
class SourceController {
  private final Sources sources;
  private final Archive archive;
  private final ArchiveSettings settings;

  SourceController(Sources sources, Archive archive, ArchiveSettings settings) {
    this.sources = sources;
    this.archive = archive;
    this.settings = settings;
  }

  private SourcePage page(Source source, Site site) {
    boolean mayWrite = source.rows() == null && SourceDesk.mayAdd(site.viewer(), source);
    return new SourcePage(
        source,
        archive.listCopies(source.id()),
        mayWrite,
        settings.fetches(),
        Math.max(1, settings.limit() >> 20));
  }

  @GetMapping("/sources")
  ModelAndView list(Site site) {
    return Page.of(
        "sources/SourcesPage", site, new SourcesPage(sources.listSources(site.viewer())));
  }

  @GetMapping("/sources/{id}")
  ModelAndView one(Site site, @PathVariable String id) {
    return Page.of("sources/SourcePage", site, page(sources.getSource(site.viewer(), id), site));
  }

  /** Every source, in one answer: there are a few hundred. */
  @Operation(summary = "Every source", description = "All in one answer: there are a few hundred.")
  @Tag(name = "Sources", description = "Where the facts of the register come from")
  @GetMapping("/api/v1/sources")
  @ResponseBody
  Listed listAsData(Site site) {
    return new Listed(sources.listSources(site.viewer()));
  }

  @Operation(summary = "One source")
  @Tag(name = "Sources")
  @GetMapping("/api/v1/sources/{id}")
  @ResponseBody
  Source oneAsData(
      @Parameter(description = "Its id", example = "geonames-cities500-2023") @PathVariable
          String id,
      Site site) {
    return sources.getSource(site.viewer(), id);
  }

  /** A list as data, so that more can stand beside the items one day. */
  record Listed(List<Source> items) {}
}
