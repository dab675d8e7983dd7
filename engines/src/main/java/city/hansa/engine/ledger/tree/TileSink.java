package city.hansa.engine.ledger.tree;

/** Takes tiles that are to be kept. */
@FunctionalInterface
public interface TileSink {

  /**
   * @param hashes {@code 32 * tile.width()} bytes
   */
  void keep(TileId tile, byte[] hashes);
}
