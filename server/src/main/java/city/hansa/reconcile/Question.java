package city.hansa.reconcile;

import city.hansa.actors.ActorsNamed.AsWritten;
import city.hansa.actors.Kind;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One query of a batch, as the Reconciliation Service API 0.2 has it.
 *
 * @param kinds of actors wanted; all of them if empty
 * @param limit most candidates
 */
record Question(AsWritten written, Set<Kind> kinds, int limit) {

  /** Candidates that are answered at most, and where no limit is given. */
  static final int MOST = 8;

  static final String COUNTRY = "country";
  static final String REGION = "region";
  static final String COORDINATES = "coordinates";
  static final String LATITUDE = "latitude";
  static final String LONGITUDE = "longitude";
  static final String LIST = "list";

  private static final int LONGEST = 1000;

  /**
   * @throws IllegalArgumentException saying what cannot be read
   */
  static Question of(JsonNode query) {
    if (!query.isObject() || !(query.path("query").isString() || query.has("properties"))) {
      throw new IllegalArgumentException("a query is an object with \"query\" or \"properties\"");
    }
    String name = query.path("query").asString("");
    if (name.length() > LONGEST) {
      throw new IllegalArgumentException("a name has at most " + LONGEST + " characters");
    }
    double[] place = place(query);
    AsWritten written =
        new AsWritten(
            name,
            value(query, COUNTRY),
            value(query, REGION),
            given(place[0]),
            given(place[1]),
            value(query, LIST));
    int limit = query.path("limit").isNumber() ? (int) query.path("limit").asDouble() : MOST;
    return new Question(written, kinds(query.path("type")), Math.clamp(limit, 0, MOST));
  }

  /** Types that are none of ours ask for nobody of ours: they are left aside. */
  private static Set<Kind> kinds(JsonNode type) {
    Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    if (type.isArray()) {
      type.forEach(each -> add(kinds, each.asString("")));
    } else {
      add(kinds, type.asString(""));
    }
    return kinds;
  }

  private static void add(Set<Kind> kinds, String type) {
    for (Kind kind : Kind.values()) {
      if (kind.name().equals(type.toUpperCase(Locale.ROOT))) {
        kinds.add(kind);
      }
    }
  }

  /** The first value of a property; an entity counts by its name, else its id. */
  private static String value(JsonNode query, String property) {
    for (JsonNode each : query.path("properties")) {
      if (each.path("pid").asString("").equalsIgnoreCase(property)) {
        JsonNode value = each.path("v");
        JsonNode first = value.isArray() ? value.path(0) : value;
        String text =
            first.isObject()
                ? first.path("name").asString(first.path("id").asString(""))
                : first.asString("");
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
      }
    }
    return "";
  }

  /** Latitude and longitude, NaN where they cannot be read. */
  private static double[] place(JsonNode query) {
    String[] both = value(query, COORDINATES).strip().split("\\s*[,; ]\\s*", -1);
    return both.length == 2
        ? new double[] {degrees(both[0]), degrees(both[1])}
        : new double[] {degrees(value(query, LATITUDE)), degrees(value(query, LONGITUDE))};
  }

  private static double degrees(String text) {
    String plain = text.strip();
    return plain.matches("[-+]?\\d{1,3}(\\.\\d{1,20})?") ? Double.parseDouble(plain) : Double.NaN;
  }

  private static @Nullable Double given(double degrees) {
    return Double.isNaN(degrees) ? null : degrees;
  }
}
