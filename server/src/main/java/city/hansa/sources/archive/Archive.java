package city.hansa.sources.archive;

import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The copies of sources, by their SHA-256. Who may read a source is for the caller to ask. Copies
 * live in the database: they are written with the row that names them or not at all, and one backup
 * holds both.
 */
@Service
public class Archive {
  private final ArchiveStore store;
  private final ArchiveSettings settings;
  private final Clock clock;

  Archive(ArchiveStore store, ArchiveSettings settings, Clock clock) {
    this.store = store;
    this.settings = settings;
    this.clock = clock;
  }

  /** Keeps a copy that somebody brings, or says why not. */
  @Transactional
  public Keeping keep(
      String source, byte[] content, @Nullable String name, Copy.How how, Viewer by) {
    if (content.length > settings.limit()) {
      return new Keeping.TooLarge(settings.limit());
    }
    Optional<MediaKind> kind = MediaKind.of(content, name == null ? "" : name);
    if (kind.isEmpty()) {
      return new Keeping.WrongKind();
    }
    String sha256 = sha256(content);
    Copy copy =
        new Copy(
            source,
            sha256,
            kind.get(),
            content.length,
            LocalDate.now(clock),
            how,
            name == null ? null : name.substring(0, Math.min(name.length(), 200)));
    store.keep(sha256, kind.get(), content);
    return store.add(copy, by.account())
        ? new Keeping.Kept(copy)
        : new Keeping.AlreadyKept(store.find(source, sha256).orElse(copy));
  }

  /** The newest first. */
  public List<Copy> listCopies(String source) {
    return store.list(source);
  }

  /** The newest copy of each of these sources that has one, by source. */
  public Map<String, Copy> newest(List<String> sources) {
    return store.newest(sources).stream().collect(Collectors.toMap(Copy::sourceId, each -> each));
  }

  /**
   * @throws NotFound if the source has no such copy
   */
  public Copy getCopy(String source, String sha256) {
    return store.find(source, sha256).orElseThrow(() -> new NotFound(sha256));
  }

  public void write(Copy copy, OutputStream to) throws IOException {
    store.write(copy.sha256(), to);
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
