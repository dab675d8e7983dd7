package city.hansa.sources.archive;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.HexFormat;
import java.util.List;

/**
 * Tells addresses of the public network from those inside an office, a machine or a provider's
 * network (https://www.iana.org/assignments/iana-ipv4-special-registry and -ipv6-).
 */
public final class PublicAddress {

  /** First bytes in hex and how many bits of them count. */
  private record Block(byte[] start, int bits) {
    static Block of(String hex, int bits) {
      return new Block(HexFormat.of().parseHex(hex), bits);
    }

    boolean holds(byte[] address) {
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> (bit & 7);
        if (((start[bit >> 3] ^ address[bit >> 3]) & mask) != 0) {
          return false;
        }
      }
      return true;
    }
  }

  private static final List<Block> CLOSED_4 =
      List.of(
          Block.of("00", 8),
          Block.of("0a", 8),
          Block.of("6440", 10),
          Block.of("7f", 8),
          Block.of("a9fe", 16),
          Block.of("ac10", 12),
          Block.of("c00000", 24),
          Block.of("c00002", 24),
          Block.of("c05863", 24),
          Block.of("c0a8", 16),
          Block.of("c612", 15),
          Block.of("c63364", 24),
          Block.of("cb0071", 24),
          Block.of("e0", 3));

  /** All but 2000::/3, and inside it what carries or stands for another address. */
  private static final List<Block> CLOSED_6 =
      List.of(Block.of("20010000", 23), Block.of("20010db8", 32), Block.of("2002", 16));

  private static final Block GLOBAL_6 = Block.of("20", 3);

  private PublicAddress() {}

  public static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? CLOSED_4.stream().noneMatch(each -> each.holds(bytes))
        : GLOBAL_6.holds(bytes) && CLOSED_6.stream().noneMatch(each -> each.holds(bytes));
  }
}
