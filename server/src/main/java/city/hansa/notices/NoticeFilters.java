package city.hansa.notices;

import city.hansa.kernel.BadInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/** The filters of notices as they stand in an address: of a page, of a feed, of the API. */
public final class NoticeFilters {
  private static final Set<String> NAMES =
      Set.of("year", "actor", "subject", "topic", "instrument", "after", "limit");
  private static final Set<String> EVERYWHERE = Set.of("asOf", "lang");

  private NoticeFilters() {}

  /**
   * @param query parameters as sent
   * @param limit how many if none is asked for
   * @throws BadInput naming the parameter that cannot be used
   */
  public static NoticeQuery read(Map<String, String> query, int limit) {
    for (String name : query.keySet()) {
      if (!NAMES.contains(name) && !EVERYWHERE.contains(name)) {
        throw new BadInput(
            name,
            query.get(name),
            "notices.problem.unknown",
            String.join(", ", new TreeSet<>(NAMES)));
      }
    }
    return new NoticeQuery(
        year(text(query, "year")),
        text(query, "actor"),
        subject(text(query, "subject")),
        text(query, "topic"),
        text(query, "instrument"),
        after(text(query, "after")),
        limit(text(query, "limit"), limit));
  }

  private static @Nullable String text(Map<String, String> query, String name) {
    String text = query.get(name);
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static @Nullable Integer year(@Nullable String text) {
    if (text != null && !text.matches("[1-9]\\d{3}")) {
      throw new BadInput("year", text, "notices.problem.year");
    }
    return text == null ? null : Integer.valueOf(text);
  }

  private static @Nullable String subject(@Nullable String text) {
    if (text != null && !text.matches("[^/]+/.+")) {
      throw new BadInput("subject", text, "notices.problem.subject");
    }
    return text;
  }

  private static @Nullable NoticeNumber after(@Nullable String text) {
    return text == null
        ? null
        : NoticeNumber.parse(text)
            .orElseThrow(() -> new BadInput("after", text, "notices.problem.after"));
  }

  private static int limit(@Nullable String text, int usual) {
    int limit = text == null ? usual : text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    if (limit < 1 || limit > NoticeQuery.MOST) {
      throw new BadInput("limit", text, "notices.problem.limit", NoticeQuery.MOST);
    }
    return limit;
  }

  /** The query part of an address that leads to the same; empty or with its question mark. */
  public static String written(NoticeQuery query, int usual) {
    Map<String, Object> all = new LinkedHashMap<>();
    Stream.of(
            new Part("year", query.year()),
            new Part("actor", query.actor()),
            new Part("subject", query.subject()),
            new Part("topic", query.topic()),
            new Part("instrument", query.instrument()),
            new Part("after", query.after()),
            new Part("limit", query.limit() == usual ? null : query.limit()))
        .forEach(part -> part.into(all));
    String joined =
        all.entrySet().stream()
            .map(each -> each.getKey() + "=" + UriUtils.encode(each.getValue().toString(), "UTF-8"))
            .collect(Collectors.joining("&"));
    return joined.isEmpty() ? "" : "?" + joined;
  }

  private record Part(String name, @Nullable Object value) {
    void into(Map<String, Object> all) {
      if (value != null) {
        all.put(name, value);
      }
    }
  }
}
