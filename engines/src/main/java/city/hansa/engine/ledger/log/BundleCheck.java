package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.tree.Bundle;
import city.hansa.engine.ledger.tree.Edge;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.engine.ledger.tree.TileId;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One bundle of entries, hashed, beside the tile that was published over it.
 *
 * @param computed leaf hashes of the entries as they are
 * @param published the tile of level 0, empty if it cannot be read
 * @param failure why entries or tile cannot be read
 */
record BundleCheck(
    long index, int width, byte[] computed, byte[] published, @Nullable String failure) {

  static BundleCheck of(LogSource source, long index, int width, Hashing hashing) {
    byte[] computed = {};
    byte[] published = {};
    try {
      published = exact(source.tile(new TileId(0, index, width)), width);
      computed = Bundle.leafHashes(source.entries(index, width), hashing);
      return new BundleCheck(index, width, computed, published, null);
    } catch (IOException | IllegalArgumentException failure) {
      String why = failure.getMessage() == null ? failure.toString() : failure.getMessage();
      return new BundleCheck(index, width, computed, published, why);
    }
  }

  private static byte[] exact(byte[] tile, int width) {
    if (tile.length != width * Hash.BYTES) {
      throw new IllegalArgumentException(
          "A tile of %d hashes has %d bytes".formatted(width, tile.length));
    }
    return tile;
  }

  long firstNumber() {
    return index * TileId.FULL + 1;
  }

  boolean same() {
    return failure == null && Arrays.equals(computed, published);
  }

  /** The root over some full bundle's 256 hashes. */
  static byte[] root(byte[] hashes) {
    Edge edge = Edge.empty();
    edge.append(hashes, (tile, full) -> {});
    return edge.root().bytes();
  }
}
