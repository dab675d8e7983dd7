package city.hansa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Passwords that only the owner of the data directory can read. */
final class Secret {

  private static final int BYTES = 24;

  private Secret() {}

  /** The password kept in {@code file}; made (192 random bits, in hex) if there is none yet. */
  static String in(Path file) throws IOException {
    if (!Files.exists(file)) {
      var bytes = new byte[BYTES];
      new SecureRandom().nextBytes(bytes);
      SecretFile.write(file, HexFormat.of().formatHex(bytes));
    }
    return Files.readString(file).strip();
  }
}
