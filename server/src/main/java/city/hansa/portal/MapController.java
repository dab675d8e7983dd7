package city.hansa.portal;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What the map in the browser draws: land from the shipped data, cities from the register. */
@Hidden
@RestController
class MapController {
  private final Kept kept;

  MapController(Kept kept) {
    this.kept = kept;
  }

  @GetMapping(path = "/map/cities.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<MapPoints> cities() {
    return ResponseEntity.ok()
        .cacheControl(CacheControl.maxAge(Duration.ofMinutes(10)).cachePublic())
        .body(kept.points());
  }

  /** The land is a file among the facts that ship. */
  @Configuration(proxyBeanMethods = false)
  static class Land implements WebMvcConfigurer {
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
      registry
          .addResourceHandler("/map/land-*.json")
          .addResourceLocations("classpath:/data/map/")
          .setCacheControl(CacheControl.maxAge(Duration.ofDays(7)).cachePublic());
    }
  }
}
