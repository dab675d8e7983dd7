package city.hansa.claims;

import city.hansa.kernel.BadInput;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The filters of claims as they stand in an address: of a page, and of the API. */
public final class ClaimFilters {

  /** How many claims make a page if nothing is said. */
  public static final int USUAL = 200;

  private ClaimFilters() {}

  /**
   * @param query parameters as sent
   * @throws BadInput naming the parameter that cannot be used
   */
  public static ClaimQuery read(Map<String, String> query) {
    return new ClaimQuery(
        text(query, "subject"),
        choice(CountKind.class, "kind", text(query, "kind")),
        choice(State.class, "state", text(query, "state")),
        text(query, "source"),
        text(query, "after"),
        limit(text(query, "limit")));
  }

  private static @Nullable String text(Map<String, String> query, String name) {
    String text = query.get(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static <E extends Enum<E>> @Nullable E choice(
      Class<E> type, String field, @Nullable String name) {
    if (name == null) {
      return null;
    }
    try {
      return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException none) {
      String known =
          Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
      throw new BadInput(field, name, "claims.problem.choice", known);
    }
  }

  private static int limit(@Nullable String text) {
    int limit = text == null ? USUAL : text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > ClaimQuery.MOST) {
      throw new BadInput("limit", text, "claims.problem.limit", ClaimQuery.MOST);
    }
    return limit;
  }

  /** The query part of an address that leads to the same; empty or with its question mark. */
  public static String written(ClaimQuery query) {
    Map<String, Object> all = new LinkedHashMap<>();
    put(all, "subject", query.subject());
    put(all, "kind", query.kind());
    put(all, "state", query.state());
    put(all, "source", query.source());
    put(all, "after", query.after());
    put(all, "limit", query.limit() == USUAL ? null : query.limit());
    return all.isEmpty()
        ? ""
        : all.entrySet().stream()
            .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue().toString(), "UTF-8"))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static void put(Map<String, Object> all, String name, @Nullable Object value) {
    if (value != null) {
      all.put(name, value);
    }
  }
}
