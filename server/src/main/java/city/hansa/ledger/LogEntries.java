package city.hansa.ledger;

import java.util.function.Consumer;

/**
 * Where the log's entries come from: rebuilt from what is stored of the acts, never from a copy of
 * the bytes that were once hashed, so that a change of what is stored shows.
 */
public interface LogEntries {

  /**
   * Hands over {@code count} entries in their order, the first being number {@code fromNumber}.
   * Where an act is missing an empty array stands in its place.
   *
   * @param fromNumber 1 or more
   * @param count 1 to 256 for a bundle; callers that walk a whole log ask bundle by bundle
   */
  void read(long fromNumber, int count, Consumer<byte[]> sink);
}
