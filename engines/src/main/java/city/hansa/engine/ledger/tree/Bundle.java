package city.hansa.engine.ledger.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Up to 256 entries as they are served: each behind its length in two bytes, the higher first
 * (https://c2sp.org/tlog-tiles, log entries).
 */
public final class Bundle {

  /** The longest entry, in bytes. */
  public static final int LONGEST_ENTRY = 0xffff;

  private Bundle() {}

  /**
   * @throws IllegalArgumentException if an entry is longer than 65,535 bytes
   */
  public static byte[] of(List<byte[]> entries) {
    int length = 0;
    for (byte[] entry : entries) {
      if (entry.length > LONGEST_ENTRY) {
        throw new IllegalArgumentException("An entry has %d bytes".formatted(entry.length));
      }
      length += 2 + entry.length;
    }
    byte[] bundle = new byte[length];
    int at = 0;
    for (byte[] entry : entries) {
      bundle[at] = (byte) (entry.length >>> 8);
      bundle[at + 1] = (byte) entry.length;
      System.arraycopy(entry, 0, bundle, at + 2, entry.length);
      at += 2 + entry.length;
    }
    return bundle;
  }

  /**
   * The entries of a bundle.
   *
   * @throws IllegalArgumentException if it ends within an entry
   */
  public static List<byte[]> entries(byte[] bundle) {
    List<byte[]> entries = new ArrayList<>();
    for (int at = 0; at < bundle.length; ) {
      int length = lengthAt(bundle, at);
      byte[] entry = new byte[length];
      System.arraycopy(bundle, at + 2, entry, 0, length);
      entries.add(entry);
      at += 2 + length;
    }
    return entries;
  }

  /**
   * The leaf hashes of a bundle's entries, 32 bytes each, without copying the entries.
   *
   * @throws IllegalArgumentException if it ends within an entry or holds more than 256
   */
  public static byte[] leafHashes(byte[] bundle, Hashing hashing) {
    byte[] hashes = new byte[TileId.FULL * Hash.BYTES];
    int count = 0;
    for (int at = 0; at < bundle.length; count++) {
      int length = lengthAt(bundle, at);
      if (count == TileId.FULL) {
        throw new IllegalArgumentException("More than 256 entries in a bundle");
      }
      hashing.leaf(bundle, at + 2, length, hashes, count);
      at += 2 + length;
    }
    return Arrays.copyOf(hashes, count * Hash.BYTES);
  }

  private static int lengthAt(byte[] bundle, int at) {
    int length = at + 2 > bundle.length ? -1 : (bundle[at] & 0xff) << 8 | (bundle[at + 1] & 0xff);
    if (length < 0 || at + 2 + length > bundle.length) {
      throw new IllegalArgumentException("The bundle ends within an entry, at byte " + at);
    }
    return length;
  }
}
