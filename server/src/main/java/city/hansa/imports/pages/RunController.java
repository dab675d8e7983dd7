package city.hansa.imports.pages;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.imports.Announcements;
import city.hansa.imports.Announcements.Announcement;
import city.hansa.imports.ImportKind.Mode;
import city.hansa.imports.pages.RunPage.Said;
import city.hansa.imports.runs.Background;
import city.hansa.imports.runs.ImportRun;
import city.hansa.imports.runs.Imports;
import city.hansa.imports.runs.Kinds;
import city.hansa.imports.runs.ProblemPage;
import city.hansa.imports.runs.RowProblem;
import city.hansa.imports.words.ProblemWords;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The preview of an import, its progress, and what was written. */
@Controller
class RunController {
  private static final int PAGE = 100;

  private final Imports imports;
  private final Background background;
  private final Kinds kinds;
  private final Organisations organisations;
  private final ProblemWords words;
  private final Optional<Announcements> announcements;
  private final Clock clock;

  RunController(
      Imports imports,
      Background background,
      Kinds kinds,
      Organisations organisations,
      ProblemWords words,
      Optional<Announcements> announcements,
      Clock clock) {
    this.imports = imports;
    this.background = background;
    this.kinds = kinds;
    this.organisations = organisations;
    this.words = words;
    this.announcements = announcements;
    this.clock = clock;
  }

  @GetMapping("/imports/{id}")
  ModelAndView run(
      Site site,
      Viewer viewer,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String after,
      @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part) {
    Allowed.signedIn(viewer);
    ImportRun run = imports.get(viewer, id);
    List<RowProblem> problems =
        run.busy(clock.instant()) ? List.of() : ProblemPage.of(imports, run, after, PAGE);
    List<Said> said =
        problems.stream().map(each -> new Said(each, words.of(each.problem(), site))).toList();
    RunPage page =
        new RunPage(
            run,
            organisations.find(run.office()).map(Organisation::name).orElse(run.office()),
            clock.instant(),
            said,
            ProblemPage.next(problems, PAGE),
            imports.hasFile(run),
            kinds.get(run.kind()).address(run.batch()),
            announcement(run, viewer));
    return Page.of(part ? "imports/pages/standing" : "imports/pages/RunPage", site, page);
  }

  private @Nullable Announcement announcement(ImportRun run, Viewer viewer) {
    return run.last() == 0
        ? null
        : announcements.flatMap(all -> all.find(run.last(), viewer)).orElse(null);
  }

  @PostMapping("/imports/{id}/write")
  RedirectView write(Viewer viewer, @PathVariable UUID id, @RequestParam String mode) {
    background.carryOut(viewer, imports.claim(viewer, id, mode(mode)));
    return back(id);
  }

  @PostMapping("/imports/{id}/check")
  RedirectView check(Viewer viewer, @PathVariable UUID id) {
    background.carryOut(viewer, imports.claim(viewer, id, Mode.CHECK));
    return back(id);
  }

  @PostMapping("/imports/{id}/discard")
  RedirectView discard(Viewer viewer, @PathVariable UUID id) {
    imports.discard(viewer, id);
    return back(id);
  }

  private static Mode mode(String word) {
    return switch (word) {
      case "all" -> Mode.ALL;
      case "right" -> Mode.RIGHT;
      default -> throw new BadInput("mode", word, "imports.refused.mode");
    };
  }

  private static RedirectView back(UUID id) {
    RedirectView view = new RedirectView("/imports/" + id);
    view.setStatusCode(HttpStatus.SEE_OTHER);
    return view;
  }
}
