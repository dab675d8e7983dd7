package city.hansa.actors.pages;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Serves the drawing that locator maps share. */
@RestController
class LandController {
  static final String ADDRESS = "/land.svg";
  private final @Nullable String drawing;

  LandController(JsonMapper json) throws IOException {
    drawing = LandDrawing.drawn(json);
  }

  boolean hasMap() {
    return drawing != null;
  }

  @GetMapping(ADDRESS)
  ResponseEntity<String> land() {
    return drawing == null
        ? ResponseEntity.notFound().build()
        : ResponseEntity.ok()
            .contentType(MediaType.valueOf("image/svg+xml"))
            .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
            .eTag(Integer.toHexString(drawing.hashCode()))
            .body(drawing);
  }
}
