package city.hansa.engine.names;

/** Reads single code points of valid UTF-8. */
final class Utf8 {

  private Utf8() {}

  /** Bytes of the code point that this byte begins. */
  static int length(byte lead) {
    int unit = lead & 0xFF;
    return unit < 0x80 ? 1 : unit < 0xE0 ? 2 : unit < 0xF0 ? 3 : 4;
  }

  /** The code point that begins at a position. */
  static int point(byte[] bytes, int at) {
    int lead = bytes[at] & 0xFF;
    return switch (length(bytes[at])) {
      case 1 -> lead;
      case 2 -> (lead & 0x1F) << 6 | tail(bytes, at + 1);
      case 3 -> (lead & 0x0F) << 12 | tail(bytes, at + 1) << 6 | tail(bytes, at + 2);
      default ->
          (lead & 0x07) << 18
              | tail(bytes, at + 1) << 12
              | tail(bytes, at + 2) << 6
              | tail(bytes, at + 3);
    };
  }

  private static int tail(byte[] bytes, int at) {
    return bytes[at] & 0x3F;
  }
}
