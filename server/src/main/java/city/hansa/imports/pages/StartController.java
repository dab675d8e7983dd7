package city.hansa.imports.pages;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.pages.StartPage.Entered;
import city.hansa.imports.runs.Background;
import city.hansa.imports.runs.ImportRun;
import city.hansa.imports.runs.Imports;
import city.hansa.imports.runs.Intake;
import city.hansa.imports.runs.Intake.Wanted;
import city.hansa.imports.runs.Intake.WrittenBefore;
import city.hansa.imports.runs.Kinds;
import city.hansa.imports.runs.Limits;
import city.hansa.imports.runs.Template;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Takes a file or pasted rows from the browser. */
@Controller
class StartController {
  private final Intake intake;
  private final Imports imports;
  private final Background background;
  private final Kinds kinds;
  private final Organisations organisations;
  private final Limits limits;

  StartController(
      Intake intake,
      Imports imports,
      Background background,
      Kinds kinds,
      Organisations organisations,
      Limits limits) {
    this.intake = intake;
    this.imports = imports;
    this.background = background;
    this.kinds = kinds;
    this.organisations = organisations;
    this.limits = limits;
  }

  @GetMapping("/imports")
  ModelAndView start(Site site, Viewer viewer) {
    Allowed.signedIn(viewer);
    return page(site, viewer, Entered.NOTHING);
  }

  /** Headings alone, to be filled in. */
  @GetMapping("/imports/template/{kind}.csv")
  ResponseEntity<String> template(
      @PathVariable String kind, @RequestParam(defaultValue = "") String of) {
    String name = of.isEmpty() ? kind : of;
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + ".csv\"")
        .body(Template.of(kinds.get(kind), of));
  }

  @PostMapping("/imports")
  ModelAndView take(
      Site site,
      Viewer viewer,
      @RequestParam(defaultValue = "") String kind,
      @RequestParam(defaultValue = "") String office,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "false") boolean again,
      @RequestParam(required = false) @Nullable MultipartFile file)
      throws IOException {
    Allowed.signedIn(viewer);
    MultipartFile sent = file == null || file.isEmpty() ? null : file;
    String name =
        sent == null ? site.t("imports.pasted") : String.valueOf(sent.getOriginalFilename());
    try (InputStream bytes =
        sent == null
            ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
            : sent.getInputStream()) {
      ImportRun run = intake.take(viewer, new Wanted(kind, office, name, again, Mode.CHECK), bytes);
      background.begin(viewer, run);
      RedirectView seen = new RedirectView("/imports/" + run.id());
      seen.setStatusCode(HttpStatus.SEE_OTHER);
      return new ModelAndView(seen);
    } catch (WrittenBefore before) {
      return again(
          site,
          viewer,
          new Entered(
              kind,
              office,
              text,
              site.t("imports.before"),
              "file",
              "/imports/" + before.earlier()));
    } catch (BadInput bad) {
      String fault = site.t(bad.messageKey(), bad.messageArguments());
      return again(site, viewer, new Entered(kind, office, text, fault, bad.field(), null));
    }
  }

  private ModelAndView again(Site site, Viewer viewer, Entered entered) {
    ModelAndView page = page(site, viewer, entered);
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Site site, Viewer viewer, Entered entered) {
    List<Office> offices =
        viewer.organisations().stream()
            .filter(each -> kinds.all().stream().anyMatch(kind -> kind.mayBring(viewer, each)))
            .map(each ->
                new Office(each, organisations.find(each).map(Organisation::name).orElse(each)))
            .toList();
    StartPage start =
        new StartPage(
            kinds.all(), offices, imports.list(viewer), entered, limits.size().toMegabytes());
    return Page.of("imports/pages/StartPage", site, start);
  }
}
