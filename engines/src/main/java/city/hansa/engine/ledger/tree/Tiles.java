package city.hansa.engine.ledger.tree;

/** Where the tiles of a log are kept. */
@FunctionalInterface
public interface Tiles {

  /**
   * The hashes of a tile, 32 bytes each, one behind the other; at least {@code tile.width()} of
   * them, since a tile that has grown since serves as well.
   *
   * @throws MissingTile if it is not kept here
   */
  byte[] read(TileId tile);
}
