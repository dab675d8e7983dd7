package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.MissingTile;
import city.hansa.engine.ledger.tree.TileId;
import city.hansa.engine.ledger.tree.Tiles;
import java.util.Arrays;
import java.util.Map;

/**
 * Tiles computed from the roots of all full bundles and the leaf hashes of a few: enough for the
 * root of the tree, at 32 bytes for 256 entries.
 *
 * @param roots of the full bundles, one behind the other
 * @param leaves of some bundles, by index
 */
record RebuiltTiles(byte[] roots, Map<Long, byte[]> leaves) implements Tiles {

  @Override
  public byte[] read(TileId tile) {
    return switch (tile.level()) {
      case 0 -> {
        byte[] hashes = leaves.get(tile.index());
        if (hashes == null) {
          throw new MissingTile(tile);
        }
        yield hashes;
      }
      case 1 -> {
        int first = Math.toIntExact(tile.index() * TileId.FULL * Hash.BYTES);
        yield Arrays.copyOfRange(roots, first, first + tile.width() * Hash.BYTES);
      }
      default -> above(tile);
    };
  }

  private byte[] above(TileId tile) {
    byte[] hashes = new byte[tile.width() * Hash.BYTES];
    for (int i = 0; i < tile.width(); i++) {
      long below = tile.index() * TileId.FULL + i;
      byte[] root = BundleCheck.root(read(new TileId(tile.level() - 1, below, TileId.FULL)));
      System.arraycopy(root, 0, hashes, i * Hash.BYTES, Hash.BYTES);
    }
    return hashes;
  }
}
