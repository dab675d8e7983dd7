package city.hansa.ledger;

import city.hansa.database.CannotStart;
import city.hansa.database.SecretFile;
import city.hansa.engine.ledger.note.SignerKey;
import city.hansa.engine.ledger.note.VerifierKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The log's private keys: a file each in the folder {@code keys} of the data directory, readable by
 * its owner alone, so that a copy of the database can sign nothing.
 */
@Component
class KeyFiles {
  private final Path folder;
  private final Map<VerifierKey, SignerKey> read = new ConcurrentHashMap<>();

  KeyFiles(@Value("${hansa.data}") Path data) {
    this.folder = data.toAbsolutePath().resolve("keys");
  }

  Path file(VerifierKey key) {
    return folder.resolve("log-" + key.idText() + ".key");
  }

  /** A new key, in its file before anyone hears of it. */
  SignerKey make(String name) {
    SignerKey key = SignerKey.generate(name, new SecureRandom());
    try {
      SecretFile.makeFolder(folder);
      SecretFile.write(file(key.verifier()), key.secretText() + "\n");
    } catch (IOException failed) {
      throw new UncheckedIOException("The log's key cannot be written to " + folder, failed);
    }
    read.put(key.verifier(), key);
    return key;
  }

  /**
   * The private half of a key, if it is here.
   *
   * @throws CannotStart if its file is broken
   */
  Optional<SignerKey> find(VerifierKey key) {
    SignerKey known = read.get(key);
    if (known != null || !Files.exists(file(key))) {
      return Optional.ofNullable(known);
    }
    try {
      SignerKey found = SignerKey.parse(Files.readString(file(key)).strip());
      if (!found.verifier().equals(key)) {
        throw new IllegalArgumentException("it is another key");
      }
      read.put(key, found);
      return Optional.of(found);
    } catch (IOException | IllegalArgumentException broken) {
      throw new CannotStart(
          "The log's private key %s cannot be used: %s".formatted(file(key), broken.getMessage()),
          broken);
    }
  }
}
