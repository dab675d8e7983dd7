package city.hansa.instruments.pages;

import city.hansa.actors.Handbook;
import city.hansa.actors.Handbooks;
import city.hansa.acts.words.Paper;
import city.hansa.acts.words.Reading;
import city.hansa.acts.words.Wording;
import city.hansa.instruments.catalogue.Parameters;
import city.hansa.instruments.pages.GrowthPage.Share;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.Progress;
import city.hansa.instruments.status.Sheets;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** How one instrument grew, through time and over the world. */
@Hidden
@Controller
class GrowthController {
  private static final int STATES = 25;
  private final Sheets sheets;
  private final Handbooks handbooks;
  private final Paper.Maker papers;

  GrowthController(Sheets sheets, Handbooks handbooks, Paper.Maker papers) {
    this.sheets = sheets;
    this.handbooks = handbooks;
    this.papers = papers;
  }

  @GetMapping("/instruments/{id}/growth")
  ModelAndView growth(@PathVariable String id, Site site, Viewer viewer) {
    Parameters.check(site.query(), Set.of(), StatusController.EVERYWHERE);
    return Page.of("instruments/pages/GrowthPage", site, page(sheet(id, site, viewer), site));
  }

  private Sheet sheet(String id, Site site, Viewer viewer) {
    return sheets.get(id, site.asOf().day(), Reading.knownAt(site), viewer);
  }

  private GrowthPage page(Sheet sheet, Site site) {
    Reading reading = Reading.of(site, new Wording(site, Map.of()));
    Handbook handbook = handbooks.current();
    Progress progress = Progress.of(sheet);
    String id = sheet.roll().instrument().id();
    return new GrowthPage(
        Heads.of(sheet, reading),
        reading,
        GrowthChart.of(sheets.growth(sheet), sheet.day()).orElse(null),
        Maps.of(sheet),
        reading.href("/instruments/" + id + "/map.svg"),
        Stream.of(What.ENDORSERS, What.SIGNATORIES, What.COMMITTED, What.PARTIES)
            .filter(what -> sheet.counts().of(what).high() > 0)
            .toList(),
        progress.regions().stream().anyMatch(part -> part.invited() > 0),
        progress.regions().stream()
            .map(part -> Share.of(region(part.key(), handbook, site), part))
            .toList(),
        progress.sizes().stream()
            .map(part -> Share.of(site.t("actors.size." + part.key()), part))
            .toList(),
        progress.states().stream()
            .limit(STATES)
            .map(part -> Share.of(state(part.key(), handbook, site), part))
            .toList(),
        papers.of(site));
  }

  private static String region(String code, Handbook handbook, Site site) {
    Handbook.Region region = handbook.regions().get(code);
    return region == null ? site.t("instruments.region.none") : region.name(site.language());
  }

  private static String state(String code, Handbook handbook, Site site) {
    return code.isEmpty()
        ? site.t("instruments.region.none")
        : Objects.requireNonNullElse(handbook.countryName(code, site.language()), code);
  }

  /** The points of its maps, for the page above, which notes what is read. */
  @GetMapping("/instruments/{id}/map.svg")
  ResponseEntity<String> map(@PathVariable String id, Site site, Viewer viewer) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(
            viewer.signedIn() ? CacheControl.noCache().cachePrivate() : CacheControl.noCache())
        .body(Maps.of(sheets.peek(id, site.asOf().day(), Reading.knownAt(site), viewer)).svg());
  }
}
