package city.hansa.ledger;

import city.hansa.engine.ledger.log.LogFolder;
import city.hansa.engine.ledger.tree.Bundle;
import city.hansa.engine.ledger.tree.Edge;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.TileId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The log as files, to keep or to check elsewhere; beside a running server too. */
@Service
public class LogExport {
  private final LedgerStore store;
  private final ObjectProvider<LogEntries> entries;

  LogExport(LedgerStore store, ObjectProvider<LogEntries> entries) {
    this.store = store;
    this.entries = entries;
  }

  /**
   * Writes checkpoint, tiles and entries, these rebuilt from the stored acts. Returns how many
   * entries. What is appended meanwhile is not among them.
   *
   * @throws UncheckedIOException if the folder cannot be written
   */
  public long write(Path folder) {
    LogFolder files = new LogFolder(folder);
    return store.findHead().map(head -> write(files, head)).orElse(0L);
  }

  private long write(LogFolder files, Head head) {
    try {
      for (TileId tile : Edge.layout(head.size()).toList()) {
        files.keep(tile, Arrays.copyOf(store.read(tile), tile.width() * Hash.BYTES));
        if (tile.level() == 0) {
          files.keepEntries(tile.index(), tile.width(), bundle(tile));
        }
      }
      files.keepCheckpoint(head.checkpoint());
      return head.size();
    } catch (IOException failed) {
      throw new UncheckedIOException("The log cannot be written: " + failed.getMessage(), failed);
    }
  }

  private byte[] bundle(TileId tile) {
    List<byte[]> read = new ArrayList<>(tile.width());
    Objects.requireNonNull(entries.getIfAvailable(), "nobody keeps the log's entries")
        .read(tile.index() * TileId.FULL + 1, tile.width(), read::add);
    return Bundle.of(read);
  }
}
