package city.hansa.engine.ledger.tree;

import java.util.Arrays;

/**
 * A tile with the nodes between its hashes and its root: heights 0 (256 hashes) to 8 (one), one
 * height behind the other, 16 kB. Each node is computed once, when its two children are there.
 */
final class NodeTile {

  private static final int NODES = 2 * TileId.FULL - 1;

  private final byte[] nodes;
  private int width;

  private NodeTile(byte[] nodes, int width) {
    this.nodes = nodes;
    this.width = width;
  }

  static NodeTile empty() {
    return new NodeTile(new byte[NODES * Hash.BYTES], 0);
  }

  static NodeTile of(byte[] hashes, int width, Hashing hashing) {
    NodeTile tile = empty();
    for (int i = 0; i < width; i++) {
      tile.add(hashes, i, hashing);
    }
    return tile;
  }

  NodeTile copy() {
    return new NodeTile(nodes.clone(), width);
  }

  int width() {
    return width;
  }

  /** Takes the {@code i}-th of some hashes as the next one. */
  void add(byte[] hashes, int i, Hashing hashing) {
    System.arraycopy(hashes, i * Hash.BYTES, nodes, width * Hash.BYTES, Hash.BYTES);
    width++;
    int place = width;
    for (int height = 0; place % 2 == 0; height++) {
      place /= 2;
      hashing.node(nodes, at(height, 2 * place - 2), nodes, at(height + 1, place - 1));
    }
  }

  /** The {@code i}-th node of a height; it must be complete. */
  Hash node(int height, int i) {
    return Hash.in(nodes, at(height, i));
  }

  /** The root of a full tile, as 32 bytes. */
  byte[] root() {
    return node(8, 0).bytes();
  }

  byte[] hashes() {
    return Arrays.copyOf(nodes, width * Hash.BYTES);
  }

  private static int at(int height, int i) {
    return 2 * TileId.FULL - (2 * TileId.FULL >> height) + i;
  }
}
