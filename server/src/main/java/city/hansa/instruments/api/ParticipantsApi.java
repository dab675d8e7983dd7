package city.hansa.instruments.api;

import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.KnownAt;
import city.hansa.instruments.catalogue.Parameters;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import city.hansa.instruments.status.LineFilter;
import city.hansa.instruments.status.Sheets;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.site.ListPart;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The status table of an instrument as data. */
@RestController
@Tag(name = "Instruments")
class ParticipantsApi {
  private static final int USUAL = 500;
  private static final int MOST = 5_000;
  private static final Set<String> NAMES =
      Set.of("q", "country", "counted", "letter", "format", "after", "limit");

  private final Sheets sheets;
  private final ActorNames names;

  ParticipantsApi(Sheets sheets, ActorNames names) {
    this.sheets = sheets;
    this.names = names;
  }

  /**
   * @param all how many fit
   * @param next address of the next page; left out at the end
   */
  @Schema(name = "ParticipantList")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listed(
      String instrument,
      LocalDate asOf,
      @Nullable Instant knownAt,
      int all,
      List<ParticipantFacts> items,
      @Nullable String next) {}

  @Operation(
      summary = "Who takes part in an instrument, and how, on a day",
      description =
          "By name. As JSON page by page: follow next. As csv without a limit: all of them.",
      parameters = {
        @Parameter(name = "q", description = "Part of a name or id"),
        @Parameter(name = "country", description = "ISO 3166-1 alpha-2"),
        @Parameter(name = "counted", description = "Such as SIGNATORIES, PARTIES, LEFT"),
        @Parameter(name = "letter", description = "With which the name begins"),
        @Parameter(name = "format", description = "json or csv"),
        @Parameter(name = "limit", description = "1 to 5000; 500 if absent"),
        @Parameter(name = "after", description = "Id of the last actor of the page before"),
        @Parameter(name = "asOf", description = InstrumentsApi.AS_OF),
        @Parameter(name = "knownAt", description = InstrumentsApi.KNOWN_AT)
      })
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/json", schema = @Schema(implementation = Listed.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string"))
      })
  @GetMapping("/api/v1/instruments/{id}/participants")
  ResponseEntity<Object> participants(@PathVariable String id, Site site, Viewer viewer) {
    Parameters.check(site.query(), NAMES, InstrumentsApi.EVERYWHERE);
    Instant knownAt = KnownAt.parse(site.query().get(KnownAt.PARAMETER));
    Sheet sheet = sheets.get(id, site.asOf().day(), knownAt, viewer);
    List<Line> fitting = fitting(sheet, site);
    boolean csv = format(site).equals("csv");
    int usual = csv ? Integer.MAX_VALUE : USUAL;
    int limit = Parameters.limit(site.query().get("limit"), usual, MOST);
    ListPart<Line> part = ListPart.of(fitting, Line::actor, limit, site);
    List<ParticipantFacts> facts = facts(part.items(), sheet, site);
    ResponseEntity.BodyBuilder answer = part.ok();
    return csv
        ? answer.header(HttpHeaders.CONTENT_TYPE, SafeCsv.TYPE).body(ParticipantCsv.of(facts))
        : answer
            .contentType(MediaType.APPLICATION_JSON)
            .body(new Listed(id, sheet.day(), knownAt, fitting.size(), facts, part.next()));
  }

  private List<Line> fitting(Sheet sheet, Site site) {
    LineFilter filter = LineFilter.read(site.query());
    Map<String, String> sought =
        filter.text().isEmpty()
            ? Map.of()
            : names.of(sheet.lines().stream().map(Line::actor).toList(), site);
    return sheet.lines().stream()
        .filter(filter.test(line -> sought.getOrDefault(line.actor(), line.card().name())))
        .filter(filter::fitsLetter)
        .toList();
  }

  private List<ParticipantFacts> facts(List<Line> page, Sheet sheet, Site site) {
    Map<String, String> named = names.of(page.stream().map(Line::actor).toList(), site);
    return page.stream()
        .map(line ->
            ParticipantFacts.of(line, sheet, named.getOrDefault(line.actor(), line.card().name())))
        .toList();
  }

  private static String format(Site site) {
    String format = site.query().getOrDefault("format", "json");
    if (!format.equals("json") && !format.equals("csv")) {
      throw new BadInput("format", format, "instruments.problem.format", "json, csv");
    }
    return format;
  }
}
