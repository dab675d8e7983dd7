package city.hansa.lists.pages;

import city.hansa.accounts.Allowed;
import city.hansa.actors.Presences;
import city.hansa.kernel.Viewer;
import city.hansa.lists.pages.DecidedPage.Row;
import city.hansa.lists.store.MemoryStore.Decision;
import city.hansa.lists.store.MemoryStore.Spelling;
import city.hansa.lists.work.Deciding;
import city.hansa.site.Page;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was decided before, to be looked over and forgotten. */
@Controller
class DecidedController {
  private final Deciding deciding;
  private final Presences presences;

  DecidedController(Deciding deciding, Presences presences) {
    this.deciding = deciding;
    this.presences = presences;
  }

  @GetMapping("/lists/decided")
  ModelAndView decided(Site site, Viewer viewer) {
    Allowed.signedIn(viewer);
    List<Row> rows = new ArrayList<>();
    for (String office : DeskLists.offices(viewer)) {
      List<Decision> all = deciding.remembered(office);
      Map<String, String> called =
          presences.names(
              all.stream().map(Decision::actor).filter(Objects::nonNull).distinct().toList(),
              site.asOf().day(),
              site.language());
      for (Decision each : all) {
        String actor = each.actor();
        rows.add(new Row(office, each, actor == null ? "" : called.getOrDefault(actor, actor)));
      }
    }
    return Page.of("lists/pages/DecidedPage", site, new DecidedPage(rows));
  }

  @PostMapping("/lists/decided/forget")
  ModelAndView forget(
      Viewer viewer,
      @RequestParam String office,
      @RequestParam String spelling,
      @RequestParam(defaultValue = "") String country,
      @RequestParam(defaultValue = "") String region,
      @RequestParam(defaultValue = "") String fileId) {
    deciding.forget(viewer, office, new Spelling(spelling, country, region, fileId));
    return Page.leadTo("/lists/decided");
  }
}
