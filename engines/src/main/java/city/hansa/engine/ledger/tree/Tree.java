package city.hansa.engine.ledger.tree;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of a given size, read by tiles: its root, inclusion proofs (RFC 9162, section 2.1.3.1) and
 * consistency proofs (2.1.4.1). A proof in ten million leaves reads at most six tiles and computes
 * at most some 1,500 hashes; tiles once read are kept with the object. One thread at a time.
 */
public final class Tree {

  private final long size;
  private final Tiles tiles;
  private final List<NodeTile> edge;
  private final Hashing hashing = new Hashing();
  private final Map<TileId, NodeTile> read = new HashMap<>();

  /**
   * @param size leaves, 0 or more
   */
  public Tree(long size, Tiles tiles) {
    this(size, tiles, List.of());
  }

  Tree(long size, Tiles tiles, List<NodeTile> edge) {
    if (size < 0) {
      throw new IllegalArgumentException("A tree has no " + size + " leaves");
    }
    this.size = size;
    this.tiles = tiles;
    this.edge = edge;
  }

  public long size() {
    return size;
  }

  public Hash root() {
    return size == 0 ? Hash.OF_NOTHING : subtree(0, size);
  }

  /**
   * What leads from leaf {@code index} to the root, the leaf's sibling first.
   *
   * @param index 0 to {@code size - 1}
   * @throws MissingTile if a tile is not there
   */
  public List<Hash> inclusion(long index) {
    if (index < 0 || index >= size) {
      throw new IllegalArgumentException("No leaf %d in a tree of %d".formatted(index, size));
    }
    List<Hash> proof = new ArrayList<>();
    path(index, 0, size, proof);
    return proof;
  }

  private void path(long index, long from, long to, List<Hash> proof) {
    if (to - from == 1) {
      return;
    }
    long middle = from + split(to - from);
    if (index < middle) {
      path(index, from, middle, proof);
      proof.add(subtree(middle, to));
    } else {
      path(index, middle, to, proof);
      proof.add(subtree(from, middle));
    }
  }

  /**
   * What shows that the tree of the first {@code earlier} leaves became this one.
   *
   * @param earlier 1 to {@code size}; the proof from a tree to itself is empty
   * @throws MissingTile if a tile is not there
   */
  public List<Hash> consistency(long earlier) {
    if (earlier < 1 || earlier > size) {
      throw new IllegalArgumentException("No earlier tree of %d in %d".formatted(earlier, size));
    }
    List<Hash> proof = new ArrayList<>();
    subproof(earlier, 0, size, true, proof);
    return proof;
  }

  private void subproof(long earlier, long from, long to, boolean known, List<Hash> proof) {
    if (earlier == to) {
      if (!known) {
        proof.add(subtree(from, to));
      }
      return;
    }
    long middle = from + split(to - from);
    if (earlier <= middle) {
      subproof(earlier, from, middle, known, proof);
      proof.add(subtree(middle, to));
    } else {
      subproof(earlier, middle, to, false, proof);
      proof.add(subtree(from, middle));
    }
  }

  /** The hash over leaves {@code from} to {@code to - 1}. */
  private Hash subtree(long from, long to) {
    long leaves = to - from;
    if (Long.bitCount(leaves) == 1) {
      return complete(Long.numberOfTrailingZeros(leaves), from / leaves);
    }
    long middle = from + split(leaves);
    return Hashing.node(subtree(from, middle), subtree(middle, to));
  }

  /** The {@code i}-th node of a height above the leaves, all of whose leaves are there. */
  private Hash complete(int height, long i) {
    int level = height / 8;
    int inside = height % 8;
    long first = i << inside;
    NodeTile tile = tile(TileId.holding(level, first, size));
    return tile.node(inside, (int) ((first % TileId.FULL) >> inside));
  }

  private NodeTile tile(TileId id) {
    if (!id.full() && id.level() < edge.size()) {
      return edge.get(id.level());
    }
    NodeTile known = read.get(id);
    if (known == null) {
      known = NodeTile.of(Edge.whole(id, tiles), id.width(), hashing);
      read.put(id, known);
    }
    return known;
  }

  /** The largest power of two below {@code leaves}. */
  static long split(long leaves) {
    return Long.highestOneBit(leaves - 1);
  }
}
