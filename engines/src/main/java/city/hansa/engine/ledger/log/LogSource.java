package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.tree.TileId;
import java.io.IOException;

/** Where a log is read: a folder or a server, with the paths of https://c2sp.org/tlog-tiles. */
public interface LogSource {

  /** The signed note of the newest checkpoint. */
  String checkpoint() throws IOException;

  /**
   * The hashes of a tile; called by several threads at once.
   *
   * @throws IOException if it is not there or cannot be read
   */
  byte[] tile(TileId tile) throws IOException;

  /**
   * A bundle of entries; called by several threads at once.
   *
   * @param index of the bundle, 256 entries each
   * @param width entries wanted, 1 to 256
   * @throws IOException if it is not there or cannot be read
   */
  byte[] entries(long index, int width) throws IOException;
}
