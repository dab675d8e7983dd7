package city.hansa.cli;

import city.hansa.engine.ledger.log.LogSource;
import city.hansa.engine.ledger.tree.TileId;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A log on a server: any that serves https://c2sp.org/tlog-tiles. */
final class WebLog implements LogSource {

  /** A reader spends most of its time waiting for the server. */
  static final int READERS_PER_PROCESSOR = 4;

  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder()
          // Each reader keeps a connection of its own; nobody offers another version and waits.
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(10))
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();

  /**
   * @param address of the log; {@code /log} is added to one that ends with its host
   */
  WebLog(String address) throws IOException {
    String trimmed = address.replaceFirst("/+$", "");
    try {
      String path = URI.create(trimmed).getPath();
      this.address = path == null || path.isEmpty() ? trimmed + "/log" : trimmed;
    } catch (IllegalArgumentException malformed) {
      throw new IOException("not an address: " + address, malformed);
    }
  }

  @Override
  public String checkpoint() throws IOException {
    return new String(fetch("/checkpoint"), StandardCharsets.UTF_8);
  }

  @Override
  public byte[] tile(TileId tile) throws IOException {
    return fetch("/tile/" + tile.path());
  }

  @Override
  public byte[] entries(long index, int width) throws IOException {
    return fetch("/tile/entries/" + TileId.path(index, width));
  }

  private byte[] fetch(String path) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60)).build();
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IOException(request.uri() + " answers " + answer.statusCode());
      }
      return answer.body();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IOException("stopped while fetching " + request.uri(), stopped);
    } catch (ConnectException away) {
      throw new IOException("nobody answers at " + request.uri(), away);
    }
  }
}
