package city.hansa.site;

import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where readers reach this register: for letters and feeds, which are read away from it. */
@Component
public class PublicAddress {
  private final String base;

  /**
   * @param address of the site; blank for this machine and its port
   * @throws IllegalArgumentException if it is none
   */
  public PublicAddress(
      @Value("${hansa.address:}") String address, @Value("${server.port:8080}") int port) {
    String given = address.strip();
    String whole = given.isEmpty() ? "http://localhost:" + port : given;
    this.base = whole.endsWith("/") ? whole.substring(0, whole.length() - 1) : whole;
    if (host().isEmpty()) {
      throw new IllegalArgumentException("HANSA_ADDRESS is no address of a site: " + address);
    }
  }

  /**
   * @param path with its leading slash
   */
  public String of(String path) {
    return base + path;
  }

  /** The name of the host, in small letters, without port. */
  public final String host() {
    String host = URI.create(base).getHost();
    return host == null ? "" : host.toLowerCase(java.util.Locale.ROOT);
  }
}
