package city.hansa.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One Hansa per data directory. The operating system drops the lock when the process dies, however
 * it dies, so a lock file left behind never stands in the way.
 */
final class DirectoryLock implements AutoCloseable {

  /** Directories locked by this very process, for which the operating system does not speak. */
  private static final Set<Path> OURS = ConcurrentHashMap.newKeySet();

  private final Path directory;
  private final FileChannel channel;

  private DirectoryLock(Path directory, FileChannel channel) {
    this.directory = directory;
    this.channel = channel;
  }

  /**
   * @param directory an existing directory, as a real path
   * @param httpPort where the holder answers, told to whoever comes second; 0 if not known yet
   * @throws CannotStart if another process, or another part of this one, holds the directory
   */
  static DirectoryLock take(Path directory, int httpPort) {
    if (!OURS.add(directory)) {
      throw held(directory);
    }
    try {
      var channel =
          FileChannel.open(
              directory.resolve("hansa.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (channel.tryLock() == null) {
        channel.close();
        throw held(directory);
      }
      Files.writeString(holder(directory), describe(httpPort));
      return new DirectoryLock(directory, channel);
    } catch (CannotStart e) {
      OURS.remove(directory);
      throw e;
    } catch (IOException e) {
      OURS.remove(directory);
      throw new CannotStart("The data directory " + directory + " cannot be written to: " + e, e);
    }
  }

  /**
   * Whether another process, or another part of this one, holds the directory now.
   *
   * @param directory an existing directory, as a real path
   */
  static boolean isHeld(Path directory) throws IOException {
    Path file = directory.resolve("hansa.lock");
    if (OURS.contains(directory)) {
      return true;
    }
    if (!Files.exists(file)) {
      return false;
    }
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE);
        var lock = channel.tryLock()) {
      return lock == null;
    }
  }

  private static String describe(int httpPort) {
    var process = "process " + ProcessHandle.current().pid();
    return httpPort == 0 ? process : process + ", http://localhost:" + httpPort;
  }

  /** Not the lock file itself: closing a second handle on that would drop this process's lock. */
  private static Path holder(Path directory) {
    return directory.resolve("hansa.holder");
  }

  private static CannotStart held(Path directory) {
    String holder;
    try {
      holder = Files.readString(holder(directory)).strip();
    } catch (IOException e) {
      holder = "another process";
    }
    return new CannotStart(
        "Hansa already runs on %s (%s). Stop it first, or name another directory: --data DIR"
            .formatted(directory, holder));
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(holder(directory));
      channel.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } finally {
      OURS.remove(directory);
    }
  }
}
