package city.hansa.partners;

import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.site.ListPart;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Partners as data, every point with its reason. */
@RestController
@Tag(name = "Partners", description = "Whom a city could work with, by what it shares with others")
class PartnersApi {
  private static final int USUAL = 50;
  private static final int MOST = 500;
  private static final Set<String> NAMES = names();

  private final PartnerSearch search;

  PartnersApi(PartnerSearch search) {
    this.search = search;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(Wanted.NAMES);
    names.addAll(Set.of("asOf", "lang", "limit", "after", "format"));
    return names;
  }

  @Operation(
      summary = "Others by what they share with a city, the most points first",
      description =
          "Points: 3 for a network or a tie of a tie, 2 for an instrument, field, goal or size, 1"
              + " for a language.",
      parameters = {
        @Parameter(name = "city", description = "Id of the actor that looks", required = true),
        @Parameter(name = "country", description = "ISO 3166-1 alpha-2 of the others"),
        @Parameter(name = "continent", description = "UN M49 code, such as 150"),
        @Parameter(name = "size", description = "Such as FROM_50_000, by residents"),
        @Parameter(name = "network", description = "Id of a network to which they belong"),
        @Parameter(name = "field", description = "Code of a field of work"),
        @Parameter(name = "language", description = "ISO 639-1, of their office"),
        @Parameter(name = "goal", description = "Part of a goal that they name"),
        @Parameter(name = "tied", description = "1 to show those already tied too"),
        @Parameter(name = "format", description = "json, csv or geojson"),
        @Parameter(name = "limit", description = "1 to 500; 50 if absent"),
        @Parameter(name = "after", description = "Id of the last one of the page before"),
        @Parameter(name = "asOf", description = "The day to read as of; today if absent")
      })
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = PartnerList.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
        @Content(mediaType = PartnerFiles.GEOJSON, schema = @Schema(type = "object"))
      })
  @GetMapping("/api/v1/partners")
  ResponseEntity<Object> partners(Site site) {
    Map<String, String> query = site.query();
    Wanted.check(query, NAMES::contains);
    String city = query.getOrDefault("city", "").strip();
    if (city.isEmpty()) {
      throw new BadInput("city", city, "partners.problem.city");
    }
    LocalDate day = site.asOf().day();
    Facets own = search.own(city, day);
    if (own == null) {
      throw new NotFound(city);
    }
    List<Match> matches = search.matches(own, Wanted.read(query), day);
    ListPart<Match> part = ListPart.of(matches, match -> match.card().id(), limit(query), site);
    Words words = search.words(part.items(), Set.of(), site);
    PartnerList list =
        new PartnerList(
            day,
            own.card().id(),
            matches.size(),
            part.items().stream().map(each -> PartnerList.of(each, words)).toList(),
            part.next());
    ResponseEntity.BodyBuilder answer = part.ok();
    return switch (format(query)) {
      case "csv" ->
          answer.header(HttpHeaders.CONTENT_TYPE, SafeCsv.TYPE).body(PartnerFiles.csv(list));
      case "geojson" ->
          answer
              .header(HttpHeaders.CONTENT_TYPE, PartnerFiles.GEOJSON)
              .body(PartnerFiles.geoJson(list, part.items()));
      default -> answer.contentType(MediaType.APPLICATION_JSON).body(list);
    };
  }

  private static String format(Map<String, String> query) {
    String format = query.getOrDefault("format", "json");
    if (!Set.of("json", "csv", "geojson").contains(format)) {
      throw new BadInput("format", format, "partners.problem.format", "json, csv, geojson");
    }
    return format;
  }

  private static int limit(Map<String, String> query) {
    String sent = query.getOrDefault("limit", "");
    if (sent.isEmpty()) {
      return USUAL;
    }
    if (!sent.matches("[1-9][0-9]{0,2}") || Integer.parseInt(sent) > MOST) {
      throw new BadInput("limit", sent, "partners.problem.limit", MOST);
    }
    return Integer.parseInt(sent);
  }
}
