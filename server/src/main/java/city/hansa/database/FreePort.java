package city.hansa.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;

/** A port on 127.0.0.1 for the embedded server, the same one at every start where possible. */
final class FreePort {

  private FreePort() {}

  /** The port of the last start if nobody took it since, else any free one. */
  static int remembered(Path home) throws IOException {
    var file = file(home);
    if (Files.exists(file)) {
      var text = Files.readString(file).strip();
      if (text.matches("\\d{1,5}") && isFree(Integer.parseInt(text))) {
        return Integer.parseInt(text);
      }
    }
    return any();
  }

  static void remember(Path home, int port) throws IOException {
    Files.writeString(file(home), Integer.toString(port));
  }

  static int any() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException | IllegalArgumentException e) {
      return false;
    }
  }

  private static Path file(Path home) {
    return home.resolve("port");
  }
}
