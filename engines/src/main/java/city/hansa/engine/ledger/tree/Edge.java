package city.hansa.engine.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The right edge of a growing tree: the partial tile of every level, with which leaves are appended
 * in about two hashes each and without reading anything. One thread at a time.
 *
 * <p>Work that may be taken back is done on a {@link #copy}, which costs some 16 kB a level.
 */
public final class Edge {

  private final Hashing hashing = new Hashing();
  private final List<NodeTile> levels;
  private long size;

  private Edge(long size, List<NodeTile> levels) {
    this.size = size;
    this.levels = levels;
  }

  public static Edge empty() {
    return new Edge(0, new ArrayList<>());
  }

  /**
   * The edge of a tree that is kept: reads its partial tiles, at most one a level.
   *
   * @throws MissingTile if one is not there
   */
  public static Edge of(long size, Tiles tiles) {
    Hashing hashing = new Hashing();
    List<NodeTile> levels = new ArrayList<>();
    for (int level = 0; size >>> (8 * level) > 0; level++) {
      long hashes = size >>> (8 * level);
      int width = (int) (hashes % TileId.FULL);
      if (width == 0) {
        levels.add(NodeTile.empty());
      } else {
        TileId tile = new TileId(level, hashes / TileId.FULL, width);
        levels.add(NodeTile.of(whole(tile, tiles), width, hashing));
      }
    }
    return new Edge(size, levels);
  }

  /** Every tile that a tree of this size has, the lowest level first. */
  public static Stream<TileId> layout(long size) {
    return IntStream.range(0, 8).boxed().flatMap(level -> level(level, size >>> (8 * level)));
  }

  private static Stream<TileId> level(int level, long hashes) {
    return LongStream.range(0, (hashes + TileId.FULL - 1) / TileId.FULL)
        .mapToObj(index ->
            new TileId(level, index, (int) Math.min(TileId.FULL, hashes - index * TileId.FULL)));
  }

  static byte[] whole(TileId tile, Tiles tiles) {
    byte[] hashes = tiles.read(tile);
    if (hashes.length < tile.width() * Hash.BYTES) {
      throw new MissingTile(tile);
    }
    return hashes;
  }

  /** An edge that grows by itself from here. */
  public Edge copy() {
    List<NodeTile> copies = new ArrayList<>(levels.size());
    levels.forEach(level -> copies.add(level.copy()));
    return new Edge(size, copies);
  }

  /** Leaves so far. */
  public long size() {
    return size;
  }

  /** Appends leaf hashes, 32 bytes each; every tile that becomes full goes to {@code full}. */
  public void append(byte[] leafHashes, TileSink full) {
    for (int i = 0; i < leafHashes.length / Hash.BYTES; i++) {
      add(0, size, leafHashes, i, full);
      size++;
    }
  }

  private void add(int level, long place, byte[] hashes, int i, TileSink full) {
    if (level == levels.size()) {
      levels.add(NodeTile.empty());
    }
    NodeTile tile = levels.get(level);
    tile.add(hashes, i, hashing);
    if (tile.width() == TileId.FULL) {
      long index = place / TileId.FULL;
      full.keep(new TileId(level, index, TileId.FULL), tile.hashes());
      levels.set(level, NodeTile.empty());
      add(level + 1, index, tile.root(), 0, full);
    }
  }

  /** Hands over the partial tile of every level that has one; at most 8 kB each. */
  public void partial(TileSink sink) {
    for (int level = 0; level < levels.size(); level++) {
      NodeTile tile = levels.get(level);
      if (tile.width() > 0) {
        long index = (size >>> (8 * level)) / TileId.FULL;
        sink.keep(new TileId(level, index, tile.width()), tile.hashes());
      }
    }
  }

  /** The root of the tree as it is now: O(log n) hashes. */
  public Hash root() {
    return tree(
            id -> {
              throw new MissingTile(id);
            })
        .root();
  }

  /**
   * The tree as it is now; the rest of its tiles come from {@code kept}. Lasts until the next
   * append.
   */
  public Tree tree(Tiles kept) {
    return new Tree(size, kept, levels);
  }
}
