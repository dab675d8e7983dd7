package city.hansa.actors.api;

import city.hansa.actors.ActorFilters;
import city.hansa.actors.ActorQuery;
import city.hansa.actors.Actors;
import city.hansa.actors.Handbooks;
import city.hansa.actors.ListCount;
import city.hansa.actors.Summary;
import city.hansa.engine.register.When;
import city.hansa.kernel.Slice;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** The list of actors as data. */
@RestController
@RequestMapping("/api/v1/actors")
@Tag(name = "Actors")
class ActorListApi {
  private static final List<String> FORMATS = List.of("json", "csv", "geojson");
  private final Actors actors;
  private final ActorFilters filters;
  private final Handbooks handbooks;
  private final JsonMapper json;

  ActorListApi(Actors actors, ActorFilters filters, Handbooks handbooks, JsonMapper json) {
    this.actors = actors;
    this.filters = filters;
    this.handbooks = handbooks;
    this.json = json;
  }

  @Operation(
      summary = "Actors that fit the filters, page by page",
      description =
          "Follow next, or the Link header with rel=next, to the end. A parameter not named here is refused.",
      parameters = {
        @Parameter(
            name = "kind",
            description = "One or several, separated by commas: city, network, ..."),
        @Parameter(name = "country", description = "ISO 3166-1 alpha-2"),
        @Parameter(name = "region", description = "UN M49 code of a world region"),
        @Parameter(
            name = "division",
            description = "The gazetteer's code, such as ES.56; all within it"),
        @Parameter(name = "populationFrom", description = "Persons, inclusive"),
        @Parameter(name = "populationUntil", description = "Persons, inclusive"),
        @Parameter(
            name = "foundedFrom",
            description = "Year, inclusive; only what surely falls within"),
        @Parameter(name = "foundedUntil", description = "Year, inclusive"),
        @Parameter(name = "past", description = "true: also what surely did not stand on asOf"),
        @Parameter(name = "sort", description = "name, population or founded"),
        @Parameter(name = "order", description = "asc or desc"),
        @Parameter(name = "limit", description = "1 to 500; 50 if absent"),
        @Parameter(name = "after", description = "Token of the page before"),
        @Parameter(name = "asOf", description = "The day to read as of; today if absent"),
        @Parameter(
            name = "format",
            description = "json, csv or geojson; the Accept header works too")
      })
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ActorList.class)))
  @GetMapping
  ResponseEntity<?> list(
      @Parameter(hidden = true) Site site, @Parameter(hidden = true) HttpServletRequest request) {
    Parameters.check(request, ActorFilters.NAMES);
    String format = Parameters.format(request, FORMATS);
    ActorQuery query = filters.read(site.query(), site.asOf(), site.language());
    Slice<Summary> slice = actors.list(query);
    String next = slice.next() == null ? null : next(query, slice.next(), site, request);
    ActorList list = list(slice, actors.count(query), query, next);
    ResponseEntity.BodyBuilder answer = Answers.ok(format, list.attribution());
    if (next != null) {
      answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    answer.header("X-Total-Count", String.valueOf(list.total()));
    return answer.body(body(list, format));
  }

  private ActorList list(
      Slice<Summary> slice, ListCount count, ActorQuery query, @Nullable String next) {
    List<String> sources =
        slice.items().stream()
            .map(Summary::populationSource)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    boolean places = slice.items().stream().anyMatch(each -> each.latitude() != null);
    return new ActorList(
        slice.items().stream().map(ActorListApi::item).toList(),
        count.matching(),
        count.existenceUnknown(),
        count.foundingUnclear(),
        count.foundingUnknown(),
        count.populationUnknown(),
        query.asOf().day(),
        next,
        places ? Attribution.TEXT : Attribution.of(sources, handbooks.current()));
  }

  private static String next(
      ActorQuery query, String token, Site site, HttpServletRequest request) {
    Map<String, String> parameters = ActorFilters.parameters(query);
    parameters.put("after", token);
    String format = request.getParameter("format");
    if (format != null) {
      parameters.put("format", format);
    }
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + site.encode(each.getValue()))
        .collect(Collectors.joining("&", "/api/v1/actors?", ""));
  }

  private static ActorList.Item item(Summary each) {
    return new ActorList.Item(
        each.id(),
        each.kind(),
        each.name(),
        each.country(),
        each.countryName(),
        each.region(),
        written(each.founded()),
        written(each.ended()),
        each.exists(),
        each.population(),
        each.populationSource(),
        each.latitude(),
        each.longitude());
  }

  private static @Nullable String written(@Nullable When when) {
    return when == null ? null : when.toString();
  }

  private byte[] body(ActorList list, String format) {
    return switch (format) {
      case "csv" -> ListCsv.of(list).getBytes(StandardCharsets.UTF_8);
      case "geojson" ->
          json.writeValueAsBytes(
              GeoJson.collection(
                  list.items().stream()
                      .map(each ->
                          GeoJson.feature(each.id(), each.latitude(), each.longitude(), each))
                      .toList(),
                  list));
      default -> json.writeValueAsBytes(list);
    };
  }
}
