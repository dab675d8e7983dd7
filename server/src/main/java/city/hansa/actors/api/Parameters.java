package city.hansa.actors.api;

import city.hansa.kernel.AsOf;
import city.hansa.kernel.BadInput;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.HttpHeaders;

/** Refuses what a program misspelt, and finds the format it asks for. */
final class Parameters {
  /** Known at every address of the API. */
  private static final Set<String> EVERYWHERE = Set.of(AsOf.PARAMETER, "lang", "format");

  private Parameters() {}

  /**
   * @throws BadInput naming the first parameter that is not known here, or is given twice
   */
  static void check(HttpServletRequest request, Set<String> known) {
    TreeSet<String> all = new TreeSet<>(known);
    all.addAll(EVERYWHERE);
    for (Map.Entry<String, String[]> each : request.getParameterMap().entrySet()) {
      if (!all.contains(each.getKey())) {
        throw new BadInput(
            each.getKey(), each.getValue()[0], "actors.problem.unknown", String.join(", ", all));
      }
      if (each.getValue().length > 1) {
        throw new BadInput(each.getKey(), each.getValue()[0], "actors.problem.repeated");
      }
    }
  }

  /**
   * The format asked for by parameter, else by the Accept header, else the first offered.
   *
   * @param offered among json, jsonld, geojson, csv
   */
  static String format(HttpServletRequest request, List<String> offered) {
    String wanted = request.getParameter("format");
    if (wanted != null && !wanted.isBlank()) {
      String lower = wanted.strip().toLowerCase(Locale.ROOT);
      if (!offered.contains(lower)) {
        throw new BadInput("format", wanted, "actors.problem.format", String.join(", ", offered));
      }
      return lower;
    }
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    return offered.stream()
        .filter(format -> accept != null && accept.contains(mediaType(format)))
        .findFirst()
        .orElse(offered.getFirst());
  }

  static String mediaType(String format) {
    return switch (format) {
      case "csv" -> "text/csv";
      case "geojson" -> GeoJson.TYPE;
      case "jsonld" -> "application/ld+json";
      default -> "application/json";
    };
  }
}
