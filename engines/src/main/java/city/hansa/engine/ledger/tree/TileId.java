package city.hansa.engine.ledger.tree;

import java.util.regex.Pattern;

/**
 * Which tile: 256 hashes side by side, of height {@code 8 * level} above the leaves
 * (https://c2sp.org/tlog-tiles).
 *
 * @param level 0 holds leaf hashes, 1 the roots of full tiles of level 0; up to 7
 * @param index counted from 0 at the left
 * @param width 1 to 256; less than 256 is a partial tile, at the right edge of a tree
 */
public record TileId(int level, long index, int width) {

  /** Hashes of a full tile. */
  public static final int FULL = 256;

  private static final Pattern NUMBER = Pattern.compile("(x[0-9]{3}/){0,5}[0-9]{3}");
  private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,2}");

  public TileId {
    if (level < 0 || level > 7 || index < 0 || width < 1 || width > FULL) {
      throw new IllegalArgumentException(
          "No such tile: level %d, index %d, width %d".formatted(level, index, width));
    }
  }

  /** The tile that holds hash {@code hash} of a level in a tree of {@code size} leaves. */
  static TileId holding(int level, long hash, long size) {
    long index = hash / FULL;
    long there = (size >>> (8 * level)) - index * FULL;
    return new TileId(level, index, (int) Math.min(FULL, there));
  }

  public boolean full() {
    return width == FULL;
  }

  /** For example {@code 1/x001/x234/067} or {@code 0/273.p/112}. */
  public String path() {
    return level + "/" + path(index, width);
  }

  /** The part of a path that tiles and bundles of entries share. */
  public static String path(long index, int width) {
    StringBuilder path = new StringBuilder("%03d".formatted(index % 1000));
    for (long rest = index / 1000; rest > 0; rest /= 1000) {
      path.insert(0, "x%03d/".formatted(rest % 1000));
    }
    return width == FULL ? path.toString() : path + ".p/" + width;
  }

  /**
   * Reads what {@link #path(long, int)} writes, and nothing else.
   *
   * @throws IllegalArgumentException if it is not the one spelling of such a path
   */
  public static TileId parse(int level, String path) {
    int dot = path.indexOf(".p/");
    String number = dot < 0 ? path : path.substring(0, dot);
    String width = dot < 0 ? "" : path.substring(dot + 3);
    if (!NUMBER.matcher(number).matches() || (dot >= 0 && !WIDTH.matcher(width).matches())) {
      throw new IllegalArgumentException("Not the path of a tile: " + path);
    }
    long index = Long.parseLong(number.replace("x", "").replace("/", ""));
    TileId tile = new TileId(level, index, dot < 0 ? FULL : Integer.parseInt(width));
    if (!path(tile.index, tile.width).equals(path)) {
      throw new IllegalArgumentException("Not the path of a tile: " + path);
    }
    return tile;
  }
}
