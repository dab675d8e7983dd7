package city.hansa.actors.pages;

import city.hansa.site.NaturalEarth;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The land of the world as one SVG drawing, projected once. Pages refer to its parts, {@code
 * #land}, {@code #borders} and {@code #graticule}, so that a browser loads it once and the page's
 * own colours apply.
 */
final class LandDrawing {
  private static final String SHIPPED = "/data/map/land-110m.json";

  private LandDrawing() {}

  /** The drawing; null if no map ships with this build. Reads 200 kB. */
  static @Nullable String drawn(JsonMapper json) throws IOException {
    try (InputStream map = LandDrawing.class.getResourceAsStream(SHIPPED)) {
      return map == null ? null : svg(json.readTree(map));
    }
  }

  private static String svg(JsonNode map) {
    StringBuilder land = new StringBuilder();
    rings(map, land);
    StringBuilder borders = new StringBuilder();
    map.path("borders").path("coordinates").forEach(line -> line(line, borders));
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="%s">\
    <path id="graticule" fill="none" vector-effect="non-scaling-stroke" d="%s"/>\
    <path id="land" vector-effect="non-scaling-stroke" d="%s"/>\
    <path id="borders" fill="none" vector-effect="non-scaling-stroke" d="%s"/></svg>
    """
        .formatted(Locator.whole(), graticule(), land, borders);
  }

  /** Finds the rings of every polygon, however deep they stand in the GeoJSON. */
  private static void rings(JsonNode node, StringBuilder path) {
    for (String part : new String[] {"features", "geometry", "geometries", "coordinates"}) {
      if (node.has(part)) {
        for (JsonNode each :
            part.equals("geometry") ? java.util.List.of(node.get(part)) : node.get(part)) {
          if (part.equals("coordinates")) {
            ring(each, path);
          } else {
            rings(each, path);
          }
        }
      }
    }
  }

  private static void ring(JsonNode node, StringBuilder path) {
    if (node.isEmpty() || !node.get(0).isArray() || node.get(0).isEmpty()) {
      return;
    }
    if (node.get(0).get(0).isNumber()) {
      line(node, path);
      path.append('Z');
    } else {
      node.forEach(inner -> ring(inner, path));
    }
  }

  /** Points that fall together at the drawing's precision are drawn once. */
  private static void line(JsonNode points, StringBuilder path) {
    String last = "";
    for (JsonNode each : points) {
      String next = point(each.get(0).asDouble(), each.get(1).asDouble());
      if (!next.equals(last)) {
        path.append(last.isEmpty() ? 'M' : 'L').append(next);
        last = next;
      }
    }
  }

  private static String graticule() {
    StringBuilder path = new StringBuilder();
    for (int longitude = -180; longitude <= 180; longitude += 30) {
      for (int latitude = -90; latitude <= 90; latitude += 5) {
        path.append(latitude == -90 ? 'M' : 'L').append(point(longitude, latitude));
      }
    }
    for (int latitude = -60; latitude <= 60; latitude += 30) {
      path.append('M').append(point(-180, latitude)).append('L').append(point(180, latitude));
    }
    return path.toString();
  }

  private static String point(double longitude, double latitude) {
    return String.format(
        Locale.ROOT, "%.1f %.1f", NaturalEarth.x(longitude, latitude), NaturalEarth.y(latitude));
  }
}
