package city.hansa.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Collectors;

/** What the embedded server writes about itself: one file a start, and the one before. */
final class ServerLog {

  private static final int LAST_LINES = 8;

  private ServerLog() {}

  static Path in(Path home) {
    return home.resolve("server.log");
  }

  static void startAfresh(Path home, Unprivileged as) throws IOException {
    var current = in(home);
    if (Files.exists(current)) {
      Files.move(current, home.resolve("server.before.log"), StandardCopyOption.REPLACE_EXISTING);
    }
    Files.createFile(current);
    as.handOver(current);
  }

  static String lastWords(Path home) throws IOException {
    var lines = Files.readAllLines(in(home));
    return lines.stream()
        .skip(Math.max(0, lines.size() - LAST_LINES))
        .collect(Collectors.joining("\n"));
  }

  /** Whether waiting or another port may help. */
  static boolean passing(String words) {
    return portTaken(words) || words.contains("pre-existing shared memory block");
  }

  static boolean portTaken(String words) {
    return words.contains("could not bind") || words.contains("could not create any TCP/IP");
  }
}
