package city.hansa.site;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * A page of a list as data.
 *
 * @param next address of the page after it; null at the end
 */
public record ListPart<T>(List<T> items, @Nullable String next) {

  /**
   * The page that the parameter {@code after} asks for; the first one where it names nothing in the
   * list. O(n).
   *
   * @param key by which an item is named in an address
   * @param limit how many at the most
   */
  public static <T> ListPart<T> of(List<T> all, Function<T, String> key, int limit, Site site) {
    List<T> rest = after(all, key, site.query().getOrDefault("after", ""));
    List<T> items = rest.subList(0, Math.min(limit, rest.size()));
    String next =
        items.size() < rest.size() ? site.here("after", key.apply(items.getLast())) : null;
    return new ListPart<>(items, next);
  }

  private static <T> List<T> after(List<T> all, Function<T, String> key, String last) {
    for (int i = 0; i < all.size() && !last.isEmpty(); i++) {
      if (key.apply(all.get(i)).equals(last)) {
        return all.subList(i + 1, all.size());
      }
    }
    return all;
  }

  /** An answer that names the next page in its head. */
  public ResponseEntity.BodyBuilder ok() {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (next != null) {
      answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
    }
    return answer;
  }
}
