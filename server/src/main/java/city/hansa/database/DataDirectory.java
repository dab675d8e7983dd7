package city.hansa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The directory that holds everything Hansa keeps on disk. */
final class DataDirectory {

  private DataDirectory() {}

  /**
   * The directory as a real path, made if absent.
   *
   * @throws CannotStart if it cannot be made or written to
   */
  static Path open(Path directory) {
    try {
      var real = Files.createDirectories(directory).toRealPath();
      if (!Files.isWritable(real)) {
        throw new CannotStart(
            "The data directory %s is not writable for %s"
                .formatted(real, System.getProperty("user.name")));
      }
      return real;
    } catch (IOException e) {
      throw new CannotStart("The data directory " + directory + " cannot be made: " + e, e);
    }
  }
}
