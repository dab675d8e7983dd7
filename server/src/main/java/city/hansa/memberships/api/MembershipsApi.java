package city.hansa.memberships.api;

import city.hansa.acts.words.ActorNames;
import city.hansa.acts.words.KnownAt;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.view.Addresses;
import city.hansa.memberships.view.MemberFilter;
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
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Memberships as data: of a network or of a member. */
@RestController
@Tag(name = "Memberships", description = "Who belongs to which network, as of any day")
class MembershipsApi {
  static final String AS_OF = "The day to read as of; today if absent";
  static final String KNOWN_AT = "Read as it was known then: a day, or an instant";
  static final Set<String> EVERYWHERE = Set.of("asOf", "lang", KnownAt.PARAMETER);
  private static final int USUAL = 500;
  private static final int MOST = 20_000;
  private static final Set<String> FORMATS = Set.of("json", "csv", "geojson");
  private static final Set<String> NAMES = names();

  private final Listing listing;
  private final ActorNames names;

  MembershipsApi(Listing listing, ActorNames names) {
    this.listing = listing;
    this.names = names;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(MemberFilter.NAMES);
    names.addAll(Set.of("network", "member", "format", "limit", "after"));
    return names;
  }

  /**
   * @param all how many fit
   * @param next address of the next page; left out at the end
   */
  @Schema(name = "MembershipList")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Listed(
      LocalDate asOf,
      @Nullable Instant knownAt,
      int all,
      List<MembershipFacts> items,
      @Nullable String next) {}

  @Operation(
      summary = "Who belongs to a network, or what an actor belongs to, on a day",
      description =
          "By name. As JSON page by page: follow next. As csv or geojson without a limit: all.",
      parameters = {
        @Parameter(name = "network", description = "Id of a network; this or member is needed"),
        @Parameter(name = "member", description = "Id of an actor; this or network is needed"),
        @Parameter(name = "q", description = "Part of a name or id of members"),
        @Parameter(name = "country", description = "ISO 3166-1 alpha-2, of members"),
        @Parameter(name = "size", description = "Such as FROM_50_000, by residents"),
        @Parameter(name = "kind", description = "Kind of the member, such as CITY"),
        @Parameter(name = "level", description = "As the network calls it"),
        @Parameter(
            name = "counted",
            description = "MEMBERS if absent; SUSPENDED, LEAVING, APPLIED, LEFT, ... or EVER"),
        @Parameter(name = "format", description = "json, csv or geojson"),
        @Parameter(name = "limit", description = "1 to 20000; 500 if absent"),
        @Parameter(name = "after", description = "network~member of the last one before"),
        @Parameter(name = "asOf", description = AS_OF),
        @Parameter(name = "knownAt", description = KNOWN_AT)
      })
  @ApiResponse(
      responseCode = "200",
      content = {
        @Content(mediaType = "application/json", schema = @Schema(implementation = Listed.class)),
        @Content(mediaType = "text/csv", schema = @Schema(type = "string")),
        @Content(mediaType = MembershipGeoJson.TYPE, schema = @Schema(type = "object"))
      })
  @GetMapping("/api/v1/memberships")
  ResponseEntity<Object> memberships(Site site, Viewer viewer) {
    Addresses.check(site.query(), NAMES, EVERYWHERE);
    String format = format(site);
    Instant knownAt = KnownAt.parse(site.query().get(KnownAt.PARAMETER));
    List<Row> fitting = listing.of(site, knownAt, viewer);
    int usual = format.equals("json") ? USUAL : Integer.MAX_VALUE;
    int limit = Addresses.number("limit", site.query().get("limit"), usual, MOST);
    ListPart<Row> part = ListPart.of(fitting, MembershipsApi::key, limit, site);
    List<MembershipFacts> facts = facts(part.items(), site);
    ResponseEntity.BodyBuilder answer = part.ok();
    LocalDate day = site.asOf().day();
    return switch (format) {
      case "csv" ->
          answer.header(HttpHeaders.CONTENT_TYPE, SafeCsv.TYPE).body(MembershipCsv.of(facts));
      case "geojson" ->
          answer
              .contentType(MediaType.valueOf(MembershipGeoJson.TYPE))
              .body(MembershipGeoJson.of(part.items(), facts, day));
      default ->
          answer
              .contentType(MediaType.APPLICATION_JSON)
              .body(new Listed(day, knownAt, fitting.size(), facts, part.next()));
    };
  }

  private List<MembershipFacts> facts(List<Row> page, Site site) {
    Set<String> ids = new HashSet<>();
    page.forEach(row -> {
      ids.add(row.line().membership().network());
      ids.add(row.line().membership().member());
    });
    Map<String, String> named = names.of(ids, site);
    return page.stream()
        .map(row -> MembershipFacts.of(row, id -> named.getOrDefault(id, id)))
        .toList();
  }

  private static String key(Row row) {
    return row.line().membership().network() + "~" + row.line().membership().member();
  }

  private static String format(Site site) {
    String format = site.query().getOrDefault("format", "json");
    if (!FORMATS.contains(format)) {
      throw new BadInput("format", format, "memberships.problem.format", "json, csv, geojson");
    }
    return format;
  }
}
