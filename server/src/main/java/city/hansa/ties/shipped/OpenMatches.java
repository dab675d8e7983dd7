package city.hansa.ties.shipped;

import city.hansa.shipped.ShippedFile;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Names in lists that ship for which no actor could be told for sure: what is missing here. */
@Component
public class OpenMatches {
  static final ShippedFile FILE = new ShippedFile("data/ties/open.tsv.xz");
  private final Map<String, Open> counts = new TreeMap<>();

  /**
   * @param names that became no actor
   * @param pairs in which they stand; a pair of two such names counts for both
   */
  public record Open(int names, long pairs) {
    Open with(long more) {
      return new Open(names + 1, pairs + more);
    }
  }

  OpenMatches() {
    FILE.rows(row -> {
      long pairs = Long.parseLong(row.required("pairs"));
      counts.merge(
          row.required("source"), new Open(1, pairs), (one, other) -> one.with(other.pairs()));
    });
  }

  /** By the source whose list has them. */
  public Map<String, Open> counts() {
    return Map.copyOf(counts);
  }
}
