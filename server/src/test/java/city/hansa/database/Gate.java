package city.hansa.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A door between the application and its server that a test can shut and open again. */
final class Gate implements AutoCloseable {

  private final ServerSocket door;
  private final int behind;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private volatile boolean shut;

  Gate(int behind) throws IOException {
    this.behind = behind;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  void shut() throws IOException {
    shut = true;
    for (var socket : open) {
      socket.close();
    }
    open.clear();
  }

  void reopen() {
    shut = false;
  }

  private void serve() {
    while (!door.isClosed()) {
      try {
        var outer = door.accept();
        if (shut) {
          outer.close();
          continue;
        }
        var inner = new Socket(InetAddress.getLoopbackAddress(), behind);
        open.add(outer);
        open.add(inner);
        Thread.ofVirtual().start(() -> pass(outer, inner));
        Thread.ofVirtual().start(() -> pass(inner, outer));
      } catch (IOException e) {
        // The door was closed, or what is behind it is gone: the caller sees it on its own side.
      }
    }
  }

  private static void pass(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException e) {
      // One side hung up.
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
    shut();
  }
}
