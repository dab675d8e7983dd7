package city.hansa.ties.pages;

import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.Site;
import city.hansa.ties.roll.TieDay;
import city.hansa.ties.roll.TieFilter;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.Ties;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.servlet.ModelAndView;

/** Ties on the map of the world. */
@Hidden
@Controller
class TieMapController {
  /** What the page shows first: all that stand. */
  private static final TieFilter STANDING = TieFilter.read(Map.of(), TieFilter.MOST);

  private static final Pattern GZIP =
      Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))");

  private final Ties ties;
  private final TieReading reading;
  private final CountryOptions countries;
  private final PackedMaps packed;

  TieMapController(Ties ties, TieReading reading, CountryOptions countries, PackedMaps packed) {
    this.packed = packed;
    this.ties = ties;
    this.reading = reading;
    this.countries = countries;
  }

  @GetMapping("/ties/map")
  ModelAndView map(Site site, Viewer viewer) {
    TieFilter filter = TieFilter.read(site.query(), TieFilter.MOST);
    TieDay day = ties.on(site.asOf().day(), viewer);
    List<TieRow> fitting = day.those(filter.test(day.cards()));
    TieWords words = reading.words(List.of(), site);
    return Page.of(
        "ties/pages/TieMapPage",
        site,
        new TieMapPage(
            TieCounts.of(fitting, words),
            fitting.size(),
            TieMap.unplaced(fitting, day.cards()),
            TieForm.of(filter, words, countries),
            site.here("after", "").replaceFirst("^[^?]*", "/ties/map.json"),
            TiesController.data(site, "after", "")));
  }

  /** What a reader may see may change with the next act, so it is asked for anew each time. */
  @GetMapping(path = "/ties/map.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Object> points(
      Site site,
      Viewer viewer,
      @RequestHeader(name = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
    TieFilter filter = TieFilter.read(site.query(), TieFilter.MOST);
    TieDay day = ties.on(site.asOf().day(), viewer);
    Supplier<TieMap> map = () -> TieMap.of(day.those(filter.test(day.cards())), day.cards());
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .cacheControl(
                viewer.signedIn() ? CacheControl.noCache().cachePrivate() : CacheControl.noCache());
    return filter.equals(STANDING) && GZIP.matcher(encodings).find()
        ? answer
            .header(HttpHeaders.CONTENT_ENCODING, "gzip")
            .varyBy(HttpHeaders.ACCEPT_ENCODING)
            .body(packed.of(day, map))
        : answer.body(map.get());
  }
}
