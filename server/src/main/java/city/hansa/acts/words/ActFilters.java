package city.hansa.acts.words;

import city.hansa.acts.ActQuery;
import city.hansa.acts.Standing;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.BadInput;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The filters of a list of acts as they stand in an address. */
public final class ActFilters {

  /** Every parameter that a list of acts knows, beside those that all addresses know. */
  public static final Set<String> NAMES =
      Set.of(
          "actor",
          "family",
          "subject",
          "type",
          "standing",
          "batch",
          "madeFrom",
          "madeUntil",
          "recordedFrom",
          "recordedUntil",
          "order",
          "limit",
          "after");

  private static final Set<String> EVERYWHERE = Set.of("asOf", "lang", "format");

  private ActFilters() {}

  /**
   * @param query parameters as sent
   * @param limit how many if none is asked for
   * @throws BadInput naming the parameter that cannot be used
   */
  public static ActQuery read(Map<String, String> query, int limit) {
    for (String name : query.keySet()) {
      if (!NAMES.contains(name) && !EVERYWHERE.contains(name)) {
        throw new BadInput(
            name, query.get(name), "acts.problem.unknown", String.join(", ", new TreeSet<>(NAMES)));
      }
    }
    return new ActQuery(
        text(query, "actor"),
        text(query, "family"),
        text(query, "subject"),
        text(query, "type"),
        standing(text(query, "standing")),
        text(query, "batch"),
        date(query, "madeFrom"),
        date(query, "madeUntil"),
        date(query, "recordedFrom"),
        date(query, "recordedUntil"),
        after(text(query, "after")),
        oldestFirst(text(query, "order")),
        limit(text(query, "limit"), limit));
  }

  private static @Nullable String text(Map<String, String> query, String name) {
    String text = query.get(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable Standing standing(@Nullable String text) {
    if (text == null) {
      return null;
    }
    for (Standing each : Standing.values()) {
      if (each.name().equalsIgnoreCase(text)) {
        return each;
      }
    }
    throw new BadInput("standing", text, "acts.problem.standing");
  }

  private static @Nullable PartialDate date(Map<String, String> query, String name) {
    String text = text(query, name);
    return text == null ? null : date(name, text);
  }

  /**
   * @throws BadInput naming the field
   */
  public static PartialDate date(String field, String text) {
    try {
      return PartialDate.parse(text.strip());
    } catch (IllegalArgumentException none) {
      throw new BadInput(field, text, "acts.problem.date");
    }
  }

  private static @Nullable Long after(@Nullable String text) {
    if (text == null) {
      return null;
    }
    if (!text.matches("\\d{1,18}")) {
      throw new BadInput("after", text, "acts.problem.after");
    }
    return Long.valueOf(text);
  }

  private static boolean oldestFirst(@Nullable String text) {
    return switch (text == null ? "desc" : text.toLowerCase(Locale.ROOT)) {
      case "asc" -> true;
      case "desc" -> false;
      default -> throw new BadInput("order", text, "acts.problem.order");
    };
  }

  private static int limit(@Nullable String text, int usual) {
    if (text == null) {
      return usual;
    }
    if (!text.matches("\\d{1,4}")) {
      throw new BadInput("limit", text, "acts.problem.limit", ActQuery.MOST);
    }
    int limit = Integer.parseInt(text);
    if (limit < 1 || limit > ActQuery.MOST) {
      throw new BadInput("limit", text, "acts.problem.limit", ActQuery.MOST);
    }
    return limit;
  }

  /** The parameters that lead to the same list, in a steady order. */
  public static Map<String, String> written(ActQuery query) {
    Map<String, String> all = new LinkedHashMap<>();
    put(all, "actor", query.actor());
    put(all, "family", query.family());
    put(all, "subject", query.subject());
    put(all, "type", query.type());
    put(all, "standing", query.standing());
    put(all, "batch", query.batch());
    put(all, "madeFrom", query.madeFrom());
    put(all, "madeUntil", query.madeUntil());
    put(all, "recordedFrom", query.recordedFrom());
    put(all, "recordedUntil", query.recordedUntil());
    put(all, "order", query.oldestFirst() ? "asc" : null);
    put(all, "limit", query.limit());
    return all;
  }

  private static void put(Map<String, String> all, String name, @Nullable Object value) {
    if (value != null) {
      all.put(name, value.toString());
    }
  }
}
