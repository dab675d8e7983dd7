package city.hansa.acts.api;

import city.hansa.acts.Act;
import city.hansa.acts.ActQuery;
import city.hansa.acts.Acts;
import city.hansa.acts.Families;
import city.hansa.acts.Receipts;
import city.hansa.acts.words.ActFilters;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Viewer;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;
import tools.jackson.databind.json.JsonMapper;

/** The register of acts as data. */
@RestController
@RequestMapping("/api/v1/acts")
@Tag(name = "Acts")
class ActsApi {
  private static final int USUAL = 50;
  private final Acts acts;
  private final Receipts receipts;
  private final Families families;
  private final JsonMapper json;
  private final ActExport export;

  ActsApi(Acts acts, Receipts receipts, Families families, JsonMapper json, ActExport export) {
    this.acts = acts;
    this.receipts = receipts;
    this.families = families;
    this.json = json;
    this.export = export;
  }

  @Operation(
      summary = "Acts that fit the filters",
      description =
          "As JSON page by page: follow next, or the Link header with rel=next. As jsonl or csv"
              + " without a limit: all of them, in the order of the log. You get the acts that you"
              + " may read.",
      parameters = {
        @Parameter(name = "actor", description = "Id of an actor: who acted or is an end"),
        @Parameter(name = "family", description = "Such as liaison"),
        @Parameter(name = "subject", description = "Id inside the family"),
        @Parameter(name = "type", description = "Such as liaison.open"),
        @Parameter(name = "standing", description = "OWN, RECEIVED or REPORTED"),
        @Parameter(name = "batch", description = "Id of an import"),
        @Parameter(name = "madeFrom", description = "Year, month or day; what surely lies after"),
        @Parameter(name = "madeUntil", description = "Year, month or day; what surely lies before"),
        @Parameter(name = "recordedFrom", description = "Day in UTC, inclusive"),
        @Parameter(name = "recordedUntil", description = "Day in UTC, inclusive"),
        @Parameter(name = "order", description = "asc for the order of the log; desc if absent"),
        @Parameter(name = "limit", description = "1 to 1000; 50 if absent"),
        @Parameter(name = "after", description = "Number of the last act of the page before"),
        @Parameter(name = "format", description = "json, jsonl or csv")
      })
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = ActList.class)))
  @GetMapping
  void list(
      @Parameter(hidden = true) Site site,
      @Parameter(hidden = true) Viewer viewer,
      @Parameter(hidden = true) HttpServletRequest request,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException {
    String format = format(site.query().get("format"));
    if (format.equals("json")) {
      page(ActFilters.read(site.query(), USUAL), site, viewer, response);
      return;
    }
    ShallowEtagHeaderFilter.disableContentCaching(request);
    boolean whole = !site.query().containsKey("limit");
    export.write(ActFilters.read(site.query(), ActQuery.MOST), whole, format, viewer, response);
  }

  private static String format(@Nullable String wanted) {
    String format = wanted == null || wanted.isBlank() ? "json" : wanted.toLowerCase(Locale.ROOT);
    return switch (format) {
      case "json", "jsonl", "csv" -> format;
      default -> throw new BadInput("format", wanted, "acts.problem.format");
    };
  }

  private void page(ActQuery query, Site site, Viewer viewer, HttpServletResponse response)
      throws IOException {
    Slice<Act> slice = acts.list(query, viewer);
    String next = slice.next() == null ? null : next(query, slice.next(), site);
    if (next != null) {
      response.setHeader(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    response.setContentType(MediaType.APPLICATION_JSON_VALUE);
    ActList list =
        new ActList(
            slice.items().stream().map(act -> ActFacts.of(act, families, viewer)).toList(), next);
    response.getOutputStream().write(json.writeValueAsBytes(list));
  }

  private static String next(ActQuery query, String after, Site site) {
    Map<String, String> parameters = ActFilters.written(query);
    parameters.put("after", after);
    return parameters.entrySet().stream()
        .map(each -> each.getKey() + "=" + site.encode(each.getValue()))
        .collect(Collectors.joining("&", "/api/v1/acts?", ""));
  }

  @Operation(summary = "One act")
  @GetMapping("/{number:\\d{1,18}}")
  ActFacts act(@PathVariable long number, @Parameter(hidden = true) Viewer viewer) {
    return ActFacts.of(acts.getAct(number, viewer), families, viewer);
  }

  @Operation(
      summary = "The receipt of an act",
      description = "To be kept, and checked offline or on the page that verifies receipts.")
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "application/json", schema = @Schema(type = "object")))
  @GetMapping("/{number:\\d{1,18}}/receipt")
  ResponseEntity<byte[]> receipt(
      @PathVariable long number, @Parameter(hidden = true) Viewer viewer) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_JSON)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"hansa-act-%d.receipt.json\"".formatted(number))
        .body(receipts.getReceipt(number, viewer).text().getBytes(StandardCharsets.UTF_8));
  }
}
