package city.hansa.engine.ledger;

import city.hansa.engine.ledger.log.LogFolder;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.SignerKey;
import city.hansa.engine.ledger.tree.Bundle;
import city.hansa.engine.ledger.tree.Edge;
import city.hansa.engine.ledger.tree.Hashing;
import city.hansa.engine.ledger.tree.TileId;
import city.hansa.engine.ledger.tree.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A small log for tests: entries, tiles, a key. */
public final class Deposits {

  public static final SignerKey KEY = SignerKey.generate("city.example/log", new SecureRandom());

  private final List<byte[]> entries = new ArrayList<>();
  private final Map<TileId, byte[]> tiles = new HashMap<>();
  private final Edge edge = Edge.empty();

  /** A log of entries {@code {"act":1}}, {@code {"act":2}} and so on. */
  public static Deposits of(int count) {
    Deposits log = new Deposits();
    for (int i = 1; i <= count; i++) {
      log.add("{\"act\":" + i + "}");
    }
    return log;
  }

  public Deposits add(String entry) {
    byte[] bytes = entry.getBytes(StandardCharsets.UTF_8);
    entries.add(bytes);
    edge.append(Hashing.leaf(bytes).bytes(), tiles::put);
    return this;
  }

  public Checkpoint checkpoint() {
    return new Checkpoint(KEY.verifier().name(), edge.size(), edge.root());
  }

  public String note() {
    return KEY.sign(checkpoint().text()).toString();
  }

  public Receipt receipt(int number) {
    Tree tree = edge.tree(tile -> Objects.requireNonNull(tiles.get(tile)));
    return Receipt.of(number, entries.get(number - 1), tree.inclusion(number - 1), note());
  }

  /** The log as files. */
  public LogFolder write(Path folder) {
    LogFolder files = new LogFolder(folder);
    tiles.forEach((tile, hashes) -> keep(files, tile, hashes));
    edge.partial((tile, hashes) -> keep(files, tile, hashes));
    writeEntries(files, entries);
    try {
      files.keepCheckpoint(note());
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return files;
  }

  public List<byte[]> entries() {
    return new ArrayList<>(entries);
  }

  public static void writeEntries(LogFolder files, List<byte[]> entries) {
    try {
      for (int i = 0; i * TileId.FULL < entries.size(); i++) {
        int to = Math.min(entries.size(), (i + 1) * TileId.FULL);
        List<byte[]> bundle = entries.subList(i * TileId.FULL, to);
        files.keepEntries(i, bundle.size(), Bundle.of(bundle));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void keep(LogFolder files, TileId tile, byte[] hashes) {
    try {
      files.keep(tile, hashes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
