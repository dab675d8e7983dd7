package city.hansa.engine.ledger.log;

/** Something in a log that is not as it was signed. Numbers count entries from 1. */
public sealed interface Finding {

  /** The entry under this number reads otherwise than it did. */
  record Changed(long number) implements Finding {}

  /** The entry of this number is gone. */
  record Dropped(long number) implements Finding {}

  /**
   * The entry of this number stands elsewhere.
   *
   * @param place the number under which it is found now
   */
  record Moved(long number, long place) implements Finding {}

  /** Under this number stands an entry that the log does not have. */
  record Added(long place) implements Finding {}

  /** Nothing could be read where these entries should be: {@code why} is the reader's word. */
  record Unreadable(long from, long to, String why) implements Finding {}

  /**
   * A tile does not hold what its entries, or the tiles below it, give; the entries themselves are
   * judged by the others.
   *
   * @param path below {@code tile/}
   */
  record TileWrong(String path) implements Finding {}

  /** The entries as they are do not give the signed root. */
  record RootDiffers(long size) implements Finding {}

  /** An earlier checkpoint that the log's key signed is not the beginning of this log. */
  record HistoryRewritten(long earlierSize) implements Finding {}

  /** An earlier checkpoint is of more entries than the log has now: the end was cut off. */
  record Shortened(long earlierSize, long size) implements Finding {}

  /** The entry of the receipt is not the one that the log has under this number. */
  record ReceiptDiffers(long number) implements Finding {}
}
