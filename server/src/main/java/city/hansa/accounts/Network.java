package city.hansa.accounts;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Shortens an address to its network, so that what is kept no longer points at one person: 24 bits
 * of IPv4, 48 of IPv6.
 */
public final class Network {

  private Network() {}

  /**
   * @param address numeric, as the connection tells it; null or anything else gives null
   */
  public static @Nullable String of(@Nullable String address) {
    if (address == null || !address.matches("[0-9a-fA-F:.%]+\\w*")) {
      return null;
    }
    try {
      byte[] bytes = InetAddress.getByName(address.replaceFirst("%.*", "")).getAddress();
      int kept = bytes.length == 4 ? 3 : 6;
      Arrays.fill(bytes, kept, bytes.length, (byte) 0);
      return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
    } catch (UnknownHostException none) {
      return null;
    }
  }
}
