package city.hansa.cli;

import city.hansa.engine.ledger.Receipt;
import city.hansa.engine.ledger.log.LogFolder;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.SignerKey;
import city.hansa.engine.ledger.tree.Bundle;
import city.hansa.engine.ledger.tree.Edge;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.engine.ledger.tree.TileId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A log of entries {@code {"act":1}} and so on, as a folder. */
final class SmallLog {

  static final SignerKey KEY = SignerKey.generate("city.example/log", new SecureRandom());

  private final Map<TileId, byte[]> tiles = new HashMap<>();
  private final Edge edge = Edge.empty();
  private final List<byte[]> entries = new ArrayList<>();

  SmallLog(int count) {
    for (int i = 1; i <= count; i++) {
      byte[] entry = ("{\"act\":" + i + "}").getBytes(StandardCharsets.UTF_8);
      entries.add(entry);
      edge.append(Hashing.leaf(entry).bytes(), tiles::put);
    }
  }

  String checkpoint() {
    return KEY.sign(new Checkpoint("city.example/log", edge.size(), edge.root()).text()).toString();
  }

  Receipt receipt(int number) {
    var tree = edge.tree(tile -> Objects.requireNonNull(tiles.get(tile)));
    return Receipt.of(number, entries.get(number - 1), tree.inclusion(number - 1), checkpoint());
  }

  /** Another text in place of an entry, after the log was signed. */
  SmallLog forge(int number, String text) {
    entries.set(number - 1, text.getBytes(StandardCharsets.UTF_8));
    return this;
  }

  void write(Path folder) throws IOException {
    LogFolder files = new LogFolder(folder);
    edge.partial(tiles::put);
    for (var tile : tiles.entrySet()) {
      files.keep(tile.getKey(), tile.getValue());
    }
    for (int i = 0; i * TileId.FULL < entries.size(); i++) {
      var bundle =
          entries.subList(i * TileId.FULL, Math.min(entries.size(), (i + 1) * TileId.FULL));
      files.keepEntries(i, bundle.size(), Bundle.of(bundle));
    }
    files.keepCheckpoint(checkpoint());
  }
}
