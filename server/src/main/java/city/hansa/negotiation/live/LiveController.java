package city.hansa.negotiation.live;

import city.hansa.negotiation.Negotiations;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where an open page, or a program, listens. */
@Controller
class LiveController {
  private final LiveDrafts live;
  private final Negotiations negotiations;

  LiveController(LiveDrafts live, Negotiations negotiations) {
    this.live = live;
    this.negotiations = negotiations;
  }

  /** The browser names the last event that it heard; a page just loaded, the change it shows. */
  @Operation(
      tags = "Negotiations",
      summary = "What changes in a draft, as it happens",
      description =
          "Server-sent events named changed. The id of an event is the number of the last change; its data are the ids of the clauses changed since the event before, 0 for their order, with blanks between. The first event comes at once and tells what changed after since. Send Last-Event-ID, or since, to miss nothing. Lines that begin with a colon keep the connection open; it ends after 30 minutes, and is to be opened again.")
  @ApiResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(type = "string")))
  @GetMapping({"/instruments/{id}/negotiation/live", "/api/v1/instruments/{id}/negotiation/live"})
  ResponseEntity<SseEmitter> listen(
      @PathVariable String id,
      @RequestHeader(name = "Last-Event-ID", required = false, defaultValue = "") String heard,
      @RequestParam(required = false, defaultValue = "") String since,
      Site site) {
    negotiations.get(id, site.viewer());
    return ResponseEntity.ok()
        .contentType(MediaType.TEXT_EVENT_STREAM)
        .cacheControl(CacheControl.noStore())
        .body(live.listen(id, number(heard.isEmpty() ? since : heard)));
  }

  private static long number(String text) {
    return text.matches("[0-9]{1,18}") ? Long.parseLong(text) : -1;
  }
}
