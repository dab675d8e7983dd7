package city.hansa.engine.ledger.tree;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The definitions of RFC 9162, section 2.1, word for word: recursive, over a list of leaves. */
final class Oracle {

  private Oracle() {}

  static Hash root(List<Hash> leaves) {
    if (leaves.isEmpty()) {
      return Hash.OF_NOTHING;
    }
    if (leaves.size() == 1) {
      return leaves.getFirst();
    }
    int k = k(leaves.size());
    return Hashing.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
  }

  static List<Hash> path(int m, List<Hash> leaves) {
    int n = leaves.size();
    if (n == 1) {
      return List.of();
    }
    int k = k(n);
    List<Hash> left = leaves.subList(0, k);
    List<Hash> right = leaves.subList(k, n);
    return m < k ? with(path(m, left), root(right)) : with(path(m - k, right), root(left));
  }

  static List<Hash> proof(int m, List<Hash> leaves) {
    return subproof(m, leaves, true);
  }

  private static List<Hash> subproof(int m, List<Hash> leaves, boolean whole) {
    int n = leaves.size();
    if (m == n) {
      return whole ? List.of() : List.of(root(leaves));
    }
    int k = k(n);
    List<Hash> left = leaves.subList(0, k);
    List<Hash> right = leaves.subList(k, n);
    return m <= k
        ? with(subproof(m, left, whole), root(right))
        : with(subproof(m - k, right, false), root(left));
  }

  private static int k(int n) {
    int k = 1;
    while (2 * k < n) {
      k *= 2;
    }
    return k;
  }

  private static List<Hash> with(List<Hash> hashes, Hash last) {
    List<Hash> all = new ArrayList<>(hashes);
    all.add(last);
    return all;
  }

  /** Leaf hashes of the entries "0", "1", "2" and so on. */
  static List<Hash> leaves(int count) {
    List<Hash> leaves = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      leaves.add(Hashing.leaf(Integer.toString(i).getBytes(StandardCharsets.UTF_8)));
    }
    return leaves;
  }

  static byte[] packed(List<Hash> hashes) {
    byte[] packed = new byte[hashes.size() * Hash.BYTES];
    for (int i = 0; i < hashes.size(); i++) {
      hashes.get(i).copyTo(packed, i);
    }
    return packed;
  }

  /** Tiles kept in memory. */
  static final class Shelf implements Tiles, TileSink {

    private final Map<TileId, byte[]> tiles = new HashMap<>();

    @Override
    public byte[] read(TileId tile) {
      byte[] hashes = tiles.get(tile);
      if (hashes == null) {
        throw new MissingTile(tile);
      }
      return hashes;
    }

    @Override
    public void keep(TileId tile, byte[] hashes) {
      tiles.put(tile, hashes);
    }

    Set<TileId> ids() {
      return tiles.keySet();
    }
  }
}
