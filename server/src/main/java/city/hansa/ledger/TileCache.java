package city.hansa.ledger;

import city.hansa.engine.ledger.tree.TileId;
import city.hansa.engine.ledger.tree.Tiles;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The full tiles read last: at most 256 of them, 2 MB. Full tiles never change. */
final class TileCache implements Tiles {

  private static final int MOST = 256;

  private final Tiles kept;
  private final Map<TileId, byte[]> recent = new LinkedHashMap<>(16, 0.75f, true);

  TileCache(Tiles kept) {
    this.kept = kept;
  }

  @Override
  public byte[] read(TileId tile) {
    byte[] known = find(tile);
    if (known != null) {
      return known;
    }
    byte[] hashes = kept.read(tile);
    if (tile.full()) {
      put(tile, hashes);
    }
    return hashes;
  }

  private synchronized byte @Nullable [] find(TileId tile) {
    return recent.get(tile);
  }

  synchronized void put(TileId tile, byte[] hashes) {
    recent.put(tile, hashes);
    if (recent.size() > MOST) {
      recent.remove(recent.keySet().iterator().next());
    }
  }
}
