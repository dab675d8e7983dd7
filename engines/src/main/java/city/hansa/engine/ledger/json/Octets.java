package city.hansa.engine.ledger.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes that grow; what ByteArrayOutputStream does, without its locks. */
final class Octets {

  private byte[] bytes = new byte[256];
  private int length;

  void add(int octet) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * length);
    }
    bytes[length++] = (byte) octet;
  }

  void add(byte[] octets) {
    if (length + octets.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + octets.length));
    }
    System.arraycopy(octets, 0, bytes, length, octets.length);
    length += octets.length;
  }

  void addAscii(String text) {
    add(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  void addCodePoint(int c) {
    if (c < 0x800) {
      add(0xc0 | c >> 6);
    } else {
      if (c < 0x10000) {
        add(0xe0 | c >> 12);
      } else {
        add(0xf0 | c >> 18);
        add(0x80 | c >> 12 & 0x3f);
      }
      add(0x80 | c >> 6 & 0x3f);
    }
    add(0x80 | c & 0x3f);
  }

  byte[] toArray() {
    return Arrays.copyOf(bytes, length);
  }
}
