package city.hansa.ledger;

import city.hansa.engine.ledger.tree.Bundle;
import city.hansa.engine.ledger.tree.Hash;
import city.hansa.engine.ledger.tree.MissingTile;
import city.hansa.engine.ledger.tree.TileId;
import city.hansa.kernel.NotFound;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The log for monitors and verifiers, by https://c2sp.org/tlog-tiles. Public, as the log is. */
@Controller
class LogController {
  private static final MediaType TEXT = MediaType.parseMediaType("text/plain;charset=UTF-8");
  private static final CacheControl FOR_GOOD =
      CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

  private final Ledger ledger;
  private final LedgerStore store;
  private final ObjectProvider<LogEntries> entries;

  LogController(Ledger ledger, LedgerStore store, ObjectProvider<LogEntries> entries) {
    this.ledger = ledger;
    this.store = store;
    this.entries = entries;
  }

  @GetMapping("/log/checkpoint")
  ResponseEntity<String> checkpoint() {
    return ResponseEntity.ok()
        .contentType(TEXT)
        .cacheControl(CacheControl.noCache())
        .body(ledger.checkpoint());
  }

  /** Every public key, one a line, the retired ones too: what {@code hansa verify --key} takes. */
  @GetMapping("/log/keys")
  ResponseEntity<String> keys() {
    String keys = ledger.keys().stream().map(key -> key.key() + "\n").collect(Collectors.joining());
    return ResponseEntity.ok().contentType(TEXT).cacheControl(CacheControl.noCache()).body(keys);
  }

  @GetMapping("/log/tile/{level:[0-7]}/{*path}")
  ResponseEntity<byte[]> tile(@PathVariable int level, @PathVariable String path) {
    TileId tile = asked(level, path);
    try {
      return unchanging(Arrays.copyOf(store.read(tile), tile.width() * Hash.BYTES));
    } catch (MissingTile absent) {
      throw new NotFound("tile/" + tile.path());
    }
  }

  @GetMapping("/log/tile/entries/{*path}")
  ResponseEntity<byte[]> bundle(@PathVariable String path) {
    TileId bundle = asked(0, path);
    long first = bundle.index() * TileId.FULL + 1;
    if (first + bundle.width() - 1 > ledger.size()) {
      throw new NotFound("tile/entries" + path);
    }
    List<byte[]> read = new ArrayList<>(bundle.width());
    entries().read(first, bundle.width(), read::add);
    return unchanging(Bundle.of(read));
  }

  /** A log that has entries has someone who keeps them. */
  private LogEntries entries() {
    return Objects.requireNonNull(entries.getIfAvailable(), "nobody keeps the log's entries");
  }

  private static TileId asked(int level, String path) {
    try {
      return TileId.parse(level, path.substring(1));
    } catch (IllegalArgumentException malformed) {
      throw new NotFound("tile/" + level + path);
    }
  }

  private static ResponseEntity<byte[]> unchanging(byte[] bytes) {
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .cacheControl(FOR_GOOD)
        .body(bytes);
  }
}
