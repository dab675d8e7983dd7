package city.hansa.accounts.factor;

import city.hansa.database.CannotStart;
import city.hansa.database.SecretFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys that seal second factors: a file each in the folder {@code keys} of the data directory,
 * readable by its owner alone, so that a copy of the database opens no second factor. One is made
 * when none is there; each is known by its id, so that one that comes back from a backup opens what
 * it sealed.
 */
@Component
class FactorKeys {
  private static final String STEM = "second-factor-";

  private final Path folder;
  private final TreeMap<String, FactorKey> keys = new TreeMap<>();

  FactorKeys(@Value("${hansa.data}") Path data) {
    this.folder = data.toAbsolutePath().resolve("keys");
  }

  Path file(String id) {
    return folder.resolve(STEM + id + ".key");
  }

  /**
   * The key that seals what is new; made, and on the disk, if there is none.
   *
   * @throws CannotStart if a file is no key
   */
  synchronized FactorKey sealing() {
    read();
    if (keys.isEmpty()) {
      FactorKey made = FactorKey.random();
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
  synchronized Optional<FactorKey> find(String id) {
    if (!keys.containsKey(id)) {
      read();
    }
    return Optional.ofNullable(keys.get(id));
  }

  private void read() {
    if (!Files.isDirectory(folder)) {
      return;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, STEM + "*.key")) {
      for (Path file : files) {
        FactorKey key = read(file);
        keys.put(key.id(), key);
      }
    } catch (IOException failed) {
      throw new UncheckedIOException("The keys in " + folder + " cannot be read", failed);
    }
  }

  private FactorKey read(Path file) throws IOException {
    try {
      FactorKey key = FactorKey.parse(Files.readString(file));
      if (!file.equals(file(key.id()))) {
        throw new IllegalArgumentException("it is another key than its name says");
      }
      return key;
    } catch (IllegalArgumentException broken) {
      throw new CannotStart(
          "The key %s of second factors cannot be used: %s. Put the right file back, or move it away and have an administrator take away the second factors that it sealed."
              .formatted(file, broken.getMessage()),
          broken);
    }
  }
}
