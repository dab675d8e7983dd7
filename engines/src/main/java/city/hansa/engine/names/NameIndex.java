package city.hansa.engine.names;

import java.util.List;
import java.util.function.IntPredicate;

/**
 * Finds actors by name while it is typed. The distinct folded keys of all names lie sorted in one
 * byte array, and so do all their later words; a query is a range of each, found by binary search.
 * Range maxima ({@link Peaks}) give the weightiest names of a range however long it is, and a
 * best-first {@link Frontier} merges the ranges of all ways to match; only when these give too few
 * actors, the tree of prefixes is walked for typing errors ({@link Typos}). Immutable, for any
 * number of threads. About 52 bytes a name; a query O(limit log n), with typing errors O(prefixes
 * within the bound).
 */
public final class NameIndex {

  /** Longer queries, in UTF-16 units, are refused. */
  public static final int LONGEST_QUERY = 200;

  private final SortedTexts keys;
  private final LaterWords laterWords;
  private final NameTable names;

  NameIndex(SortedTexts keys, LaterWords laterWords, NameTable names) {
    this.keys = keys;
    this.laterWords = laterWords;
    this.names = names;
  }

  public static NameIndexBuilder builder() {
    return new NameIndexBuilder();
  }

  /**
   * The best actors for a query, each once with its best name, best first: by points, then {@link
   * Match}, then ordinal. The same query gives the same answer in whatever order actors were added.
   *
   * @param limit at most so many, 1 or more
   * @param keep ordinals of the actors wanted; called often, must be cheap
   * @return empty if the query holds no letter or digit
   * @throws IllegalArgumentException if the query is longer than {@link #LONGEST_QUERY} or the
   *     limit below 1
   */
  public List<Hit> search(String query, int limit, IntPredicate keep) {
    if (query.length() > LONGEST_QUERY) {
      throw new IllegalArgumentException(
          "A query has at most %d characters: %d given".formatted(LONGEST_QUERY, query.length()));
    }
    if (limit < 1) {
      throw new IllegalArgumentException("The limit is 1 or more: " + limit);
    }
    Query asked = Query.of(query);
    return asked.key().isEmpty() ? List.of() : new Search(this, asked, limit, keep).hits();
  }

  /** Names held; one with an elided article counts twice. */
  public int size() {
    return names.actors().length;
  }

  /** Bytes of all arrays. */
  public long memoryBytes() {
    return keys.memoryBytes() + laterWords.memoryBytes() + names.memoryBytes();
  }

  SortedTexts keys() {
    return keys;
  }

  LaterWords laterWords() {
    return laterWords;
  }

  NameTable names() {
    return names;
  }
}
