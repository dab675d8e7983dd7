package city.hansa.instruments.api;

import city.hansa.acts.words.KnownAt;
import city.hansa.instruments.catalogue.Catalogue;
import city.hansa.instruments.catalogue.CatalogueQuery;
import city.hansa.instruments.catalogue.Listing;
import city.hansa.instruments.catalogue.Parameters;
import city.hansa.instruments.catalogue.Relation;
import city.hansa.instruments.roll.Growth;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.Sheets;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Instruments as data. */
@RestController
@RequestMapping("/api/v1/instruments")
@Tag(name = "Instruments", description = "What was agreed, and who is bound by it")
class InstrumentsApi {
  static final String AS_OF = "The day to read as of; today if absent";
  static final String KNOWN_AT =
      "As it was known then: a day (its end in UTC) or an instant such as 2026-11-20T12:00:00Z";
  static final Set<String> EVERYWHERE = Set.of("asOf", "lang", KnownAt.PARAMETER);
  private static final int USUAL = 50;

  private final Listing listing;
  private final Catalogue catalogue;
  private final Sheets sheets;

  InstrumentsApi(Listing listing, Catalogue catalogue, Sheets sheets) {
    this.listing = listing;
    this.catalogue = catalogue;
    this.sheets = sheets;
  }

  /**
   * @param all how many fit
   * @param next address of the next page; left out at the end
   */
  @Schema(name = "InstrumentList")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listed(LocalDate asOf, int all, List<InstrumentFacts> items, @Nullable String next) {}

  @Operation(
      summary = "Instruments that fit the filters, by title",
      description = "Follow next to the end. Counts are computed from the acts that you may read.",
      parameters = {
        @Parameter(name = "q", description = "Words of the title"),
        @Parameter(name = "kind", description = "Such as DECLARATION"),
        @Parameter(name = "bindingness", description = "Such as POLITICAL"),
        @Parameter(name = "state", description = "Such as IN_EFFECT"),
        @Parameter(name = "year", description = "Of adoption"),
        @Parameter(name = "depositary", description = "Id of an actor"),
        @Parameter(name = "after", description = "Id of the last one of the page before"),
        @Parameter(name = "limit", description = "1 to 200; 50 if absent"),
        @Parameter(name = "asOf", description = AS_OF)
      })
  @GetMapping
  Listed list(Site site, Viewer viewer) {
    CatalogueQuery query = CatalogueQuery.read(site.query(), USUAL);
    Listing.Found found = listing.find(query, site.asOf().day(), viewer);
    String next = found.page().next();
    return new Listed(
        site.asOf().day(),
        found.all(),
        found.page().items().stream()
            .map(item -> InstrumentFacts.of(item.sheet(), null, null))
            .toList(),
        next == null ? null : site.here("after", next));
  }

  @Operation(
      summary = "One instrument as of a day",
      parameters = {
        @Parameter(name = "asOf", description = AS_OF),
        @Parameter(name = "knownAt", description = KNOWN_AT)
      })
  @GetMapping("/{id}")
  InstrumentFacts one(@PathVariable String id, Site site, Viewer viewer) {
    Parameters.check(site.query(), Set.of(), EVERYWHERE);
    Instant knownAt = KnownAt.parse(site.query().get(KnownAt.PARAMETER));
    Sheet sheet = sheets.get(id, site.asOf().day(), knownAt, viewer);
    return InstrumentFacts.of(
        sheet, knownAt, Relation.of(sheet.roll().instrument(), catalogue.all(viewer), sheet.day()));
  }

  /**
   * @param points the days on which a count changed, in order; each holds until the next
   */
  @Schema(name = "GrowthCurve")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Curve(
      String instrument, LocalDate asOf, @Nullable Instant knownAt, List<CurvePoint> points) {}

  /**
   * @param signatories those who ever signed
   */
  @Schema(name = "GrowthPoint")
  record CurvePoint(
      LocalDate day, CountFacts signatories, CountFacts committed, CountFacts parties) {

    static CurvePoint of(Growth.Point point) {
      return new CurvePoint(
          point.day(),
          CountFacts.of(point.signatories()),
          CountFacts.of(point.committed()),
          CountFacts.of(point.parties()));
    }
  }

  @Operation(
      summary = "Signatories, committed and parties through time, up to a day",
      description = "Computed; the rule of effect is taken as it stands on that day.",
      parameters = {
        @Parameter(name = "asOf", description = AS_OF),
        @Parameter(name = "knownAt", description = KNOWN_AT)
      })
  @GetMapping("/{id}/curve")
  Curve curve(@PathVariable String id, Site site, Viewer viewer) {
    Parameters.check(site.query(), Set.of(), EVERYWHERE);
    Instant knownAt = KnownAt.parse(site.query().get(KnownAt.PARAMETER));
    Sheet sheet = sheets.get(id, site.asOf().day(), knownAt, viewer);
    return new Curve(
        id,
        sheet.day(),
        knownAt,
        sheets.growth(sheet).points().stream().map(CurvePoint::of).toList());
  }
}
