package city.hansa.ties.api;

import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.KnownAt;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.ListPart;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import city.hansa.ties.roll.TieDay;
import city.hansa.ties.roll.TieFilter;
import city.hansa.ties.roll.TieRow;
import city.hansa.ties.roll.TieView;
import city.hansa.ties.roll.Ties;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Ties as data. */
@RestController
@RequestMapping("/api/v1/ties")
@Tag(name = "Ties", description = "Standing relations between actors, memberships left out")
class TiesApi {
  private static final String AS_OF = "The day to read as of; today if absent";
  private static final int USUAL = 100;
  private final Ties ties;
  private final ActorNames names;

  TiesApi(Ties ties, ActorNames names) {
    this.ties = ties;
    this.names = names;
  }

  @Operation(
      summary = "Ties that fit the filters, by the names of their ends",
      description =
          "As JSON page by page: follow next. As csv or geojson without a limit: all of them.",
      parameters = {
        @Parameter(name = "kind", description = "Such as SISTER"),
        @Parameter(
            name = "state",
            description = "Such as ACTIVE or ASSERTED; ANY for all; if absent those that stand"),
        @Parameter(name = "sides", description = "BOTH, ONE or UNKNOWN"),
        @Parameter(name = "health", description = "LIVELY, QUIET, ASLEEP or UNKNOWN"),
        @Parameter(name = "country", description = "ISO 3166-1 alpha-2 of an end"),
        @Parameter(name = "other", description = "The same of another end"),
        @Parameter(name = "actor", description = "Id of an end"),
        @Parameter(name = "theme", description = "Such as culture"),
        @Parameter(name = "format", description = "json, csv or geojson"),
        @Parameter(name = "after", description = "Id of the last one of the page before"),
        @Parameter(name = "limit", description = "1 to 1000; 100 if absent"),
        @Parameter(name = "asOf", description = AS_OF)
      })
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/json", schema = @Schema(implementation = TieList.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
        @Content(mediaType = TieGeoJson.TYPE, schema = @Schema(type = "object"))
      })
  @GetMapping
  ResponseEntity<Object> list(Site site, Viewer viewer) {
    String format = format(site);
    boolean whole = !format.equals("json") && !site.query().containsKey("limit");
    TieFilter filter = TieFilter.read(site.query(), USUAL);
    TieDay day = ties.on(site.asOf().day(), viewer);
    List<TieRow> fitting = day.those(filter.test(day.cards()));
    ListPart<TieRow> part =
        whole
            ? new ListPart<>(fitting, null)
            : ListPart.of(fitting, row -> row.tie().key(), filter.limit(), site);
    List<TieRow> page = part.items();
    Map<String, String> named = names(page, site);
    TieList list =
        new TieList(
            day.day(),
            fitting.size(),
            TieDay.counts(fitting),
            page.stream().map(row -> TieData.of(row, day.cards(), named)).toList(),
            part.next());
    ResponseEntity.BodyBuilder answer = part.ok();
    return switch (format) {
      case "csv" ->
          answer.header(HttpHeaders.CONTENT_TYPE, SafeCsv.TYPE).body(TieCsv.of(list.items()));
      case "geojson" ->
          answer
              .header(HttpHeaders.CONTENT_TYPE, TieGeoJson.TYPE)
              .body(TieGeoJson.of(list, day.cards()));
      default -> answer.contentType(MediaType.APPLICATION_JSON).body(list);
    };
  }

  private static String format(Site site) {
    String format = site.query().getOrDefault("format", "json");
    if (!Set.of("json", "csv", "geojson").contains(format)) {
      throw new BadInput("format", format, "ties.problem.choice", "json, csv, geojson");
    }
    return format;
  }

  private Map<String, String> names(Collection<TieRow> rows, Site site) {
    Set<String> ends = new HashSet<>();
    rows.forEach(row -> ends.addAll(row.tie().id().ends()));
    return names.of(ends, site);
  }

  @Operation(
      summary = "One tie as of a day, with what was agreed and done",
      parameters = {
        @Parameter(name = "asOf", description = AS_OF),
        @Parameter(
            name = KnownAt.PARAMETER,
            description = "Read as it was known then: a day, or an instant")
      })
  @GetMapping("/{id}")
  WholeTie one(@PathVariable String id, Site site, Viewer viewer) {
    Instant knownAt = KnownAt.parse(site.query().get(KnownAt.PARAMETER));
    TieView view = ties.get(id, site.asOf().day(), knownAt, viewer);
    Map<String, String> named = names(List.of(view.row()), site);
    return WholeTie.of(view, knownAt, TieData.of(view.row(), view.life().cards(), named));
  }
}
