package city.hansa.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys that seal secrets of one kind: a file each in the folder {@code keys} of the data
 * directory, readable by its owner alone, so that a copy of the database opens none of them. One is
 * made when none is there; each is known by its id, so that one that comes back from a backup opens
 * what it sealed.
 */
public class SealKeys {
  private final String stem;
  private final String broken;

  private final Path folder;
  private final TreeMap<String, SealKey> keys = new TreeMap<>();

  /**
   * @param data the data directory
   * @param stem how the names of the files begin
   * @param broken what to say of a file that is no key: {@code %s} for the file and for the reason
   */
  protected SealKeys(Path data, String stem, String broken) {
    this.stem = stem;
    this.broken = broken;
    this.folder = data.toAbsolutePath().resolve("keys");
  }

  public final Path file(String id) {
    return folder.resolve(stem + id + ".key");
  }

  /**
   * The key that seals what is new; made, and on the disk, if there is none.
   *
   * @throws CannotStart if a file is no key
   */
  public synchronized SealKey sealing() {
    read();
    if (keys.isEmpty()) {
      SealKey made = SealKey.random();
      try {
        SecretFile.makeFolder(folder);
        SecretFile.write(file(made.id()), made.text() + "\n");
      } catch (IOException failed) {
        throw new UncheckedIOException("A key cannot be written to " + folder, failed);
      }
      keys.put(made.id(), made);
    }
    return keys.firstEntry().getValue();
  }

  /**
   * @throws CannotStart if a file is no key
   */
  public synchronized Optional<SealKey> find(String id) {
    if (!keys.containsKey(id)) {
      read();
    }
    return Optional.ofNullable(keys.get(id));
  }

  private void read() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, stem + "*.key")) {
      for (Path file : files) {
        SealKey key = read(file);
        keys.put(key.id(), key);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("The keys in " + folder + " cannot be read", failed);
    }
  }

  private SealKey read(Path file) throws IOException {
    try {
      SealKey key = SealKey.parse(Files.readString(file));
      if (!file.equals(file(key.id()))) {
        throw new IllegalArgumentException("it is another key than its name says");
      }
      return key;
    } catch (IllegalArgumentException wrong) {
      throw new CannotStart(broken.formatted(file, wrong.getMessage()), wrong);
    }
  }
}
