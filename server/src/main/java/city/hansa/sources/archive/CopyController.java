package city.hansa.sources.archive;

import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.sources.Source;
import city.hansa.sources.SourceDesk;
import city.hansa.sources.Sources;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Copies of sources: handed out, brought by hand, or fetched when somebody asks for it. */
@Controller
class CopyController {
  private final Sources sources;
  private final SourceDesk desk;
  private final Archive archive;
  private final Fetching fetching;
  private final ArchiveSettings settings;

  CopyController(
      Sources sources,
      SourceDesk desk,
      Archive archive,
      Fetching fetching,
      ArchiveSettings settings) {
    this.sources = sources;
    this.desk = desk;
    this.archive = archive;
    this.fetching = fetching;
    this.settings = settings;
  }

  /** As a file to keep, never as a page of ours: nothing in it is run or framed. */
  @GetMapping("/sources/{id}/copies/{sha256:[0-9a-f]{64}}")
  void handOut(
      @PathVariable String id, @PathVariable String sha256, Site site, HttpServletResponse answer)
      throws IOException {
    Source source = sources.getSource(site.viewer(), id);
    Copy copy = archive.getCopy(source.id(), sha256);
    answer.setContentType(copy.kind().served());
    answer.setContentLengthLong(copy.size());
    answer.setHeader("Content-Disposition", "attachment; filename=\"" + copy.servedName() + "\"");
    answer.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    answer.setHeader("X-Content-Type-Options", "nosniff");
    answer.setHeader("Cache-Control", "private, max-age=86400, immutable");
    archive.write(copy, answer.getOutputStream());
  }

  @PostMapping("/sources/{id}/copies")
  ModelAndView upload(@PathVariable String id, @RequestParam MultipartFile file, Site site)
      throws IOException {
    Source source = writable(id, site);
    if (file.getSize() > settings.limit()) {
      throw problem(new Keeping.TooLarge(settings.limit()));
    }
    return kept(
        archive.keep(
            source.id(),
            file.getBytes(),
            file.getOriginalFilename(),
            Copy.How.UPLOADED,
            site.viewer()),
        id);
  }

  @PostMapping("/sources/{id}/fetch")
  ModelAndView fetch(@PathVariable String id, Site site) {
    Source source = writable(id, site);
    if (!settings.fetches()) {
      throw new Refused(Why.RULE, "sources.fetch.off");
    }
    return kept(fetching.fetch(source, site.viewer()), id);
  }

  /** Somebody looked: the address is dead since a day, or answers. */
  @PostMapping("/sources/{id}/address")
  ModelAndView mark(@PathVariable String id, @RequestParam boolean dead, Site site) {
    Source source = writable(id, site);
    LocalDate since = source.deadSince() == null ? site.asOf().today() : source.deadSince();
    sources.markAddress(source.id(), dead ? since : null);
    return Page.leadTo("/sources/" + id);
  }

  private Source writable(String id, Site site) {
    Source source = sources.getSource(site.viewer(), id);
    desk.allowed(site.viewer(), source);
    return source;
  }

  private static ModelAndView kept(Keeping keeping, String id) {
    return switch (keeping) {
      case Keeping.Kept done -> Page.leadTo("/sources/" + id);
      case Keeping.AlreadyKept done -> Page.leadTo("/sources/" + id);
      case Keeping.WrongKind any -> throw problem(keeping);
      case Keeping.TooLarge any -> throw problem(keeping);
      case Keeping.NotFetched any -> throw problem(keeping);
    };
  }

  static RuntimeException problem(Keeping keeping) {
    return switch (keeping) {
      case Keeping.TooLarge(long limit) ->
          new BadInput("file", null, "sources.fault.large", Math.max(1, limit >> 20));
      case Keeping.NotFetched(String key, String detail) -> new Refused(Why.RULE, key, detail);
      case Keeping.WrongKind any -> new BadInput("file", null, "sources.fault.kind");
      case Keeping.Kept any -> new IllegalStateException("kept");
      case Keeping.AlreadyKept any -> new IllegalStateException("kept");
    };
  }
}
