package city.hansa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
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
      write(file, HexFormat.of().formatHex(bytes));
    }
    return Files.readString(file).strip();
  }

  /** Whole or not at all, and never readable by others, not even for a moment. */
  static void write(Path file, String password) throws IOException {
    var draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    Files.createFile(
        draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(draft, password);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
