package city.hansa.imports.reading;

/**
 * Finds the encoding of a text while its bytes go by: by a byte order mark; by the zero bytes that
 * UTF-16 has in Latin text; else UTF-8 (RFC 3629) where at least as many characters of several
 * bytes are sound as are broken; else Windows-1252. Constant memory, one step a byte.
 */
public final class EncodingGuess {
  private static final int LOOKED_AT = 4096;

  private final int[] head = new int[3];
  private final long[] zeros = new long[2];
  private long count;
  private long sound;
  private long broken;
  private int expected;
  private int low;
  private int high;

  public void feed(byte[] bytes, int offset, int length) {
    for (int i = offset; i < offset + length; i++) {
      int each = bytes[i] & 0xff;
      if (count < head.length) {
        head[(int) count] = each;
      }
      if (each == 0 && count < LOOKED_AT) {
        zeros[(int) (count & 1)]++;
      }
      count++;
      if (each >= 0x80 || expected > 0) {
        utf8(each);
      }
    }
  }

  public Encoding encoding() {
    if (count >= 3 && head[0] == 0xef && head[1] == 0xbb && head[2] == 0xbf) {
      return Encoding.UTF_8_MARKED;
    }
    if (count >= 2 && head[0] == 0xff && head[1] == 0xfe) {
      return Encoding.UTF_16LE_MARKED;
    }
    if (count >= 2 && head[0] == 0xfe && head[1] == 0xff) {
      return Encoding.UTF_16BE_MARKED;
    }
    long pairs = Math.min(count, LOOKED_AT) / 2;
    if (pairs > 0 && zeros[1] * 3 > pairs) {
      return Encoding.UTF_16LE;
    }
    if (pairs > 0 && zeros[0] * 3 > pairs) {
      return Encoding.UTF_16BE;
    }
    return sound >= broken ? Encoding.UTF_8 : Encoding.WINDOWS_1252;
  }

  /** One byte above ASCII, or one where a continuation is expected. */
  private void utf8(int each) {
    if (expected == 0) {
      begin(each);
    } else if (each < low || each > high) {
      broken++;
      expected = 0;
      if (each >= 0x80) {
        begin(each);
      }
    } else {
      low = 0x80;
      high = 0xbf;
      if (--expected == 0) {
        sound++;
      }
    }
  }

  private void begin(int each) {
    low = each == 0xe0 ? 0xa0 : each == 0xf0 ? 0x90 : 0x80;
    high = each == 0xed ? 0x9f : each == 0xf4 ? 0x8f : 0xbf;
    if (each >= 0xc2 && each <= 0xf4) {
      expected = each < 0xe0 ? 1 : each < 0xf0 ? 2 : 3;
    } else {
      broken++;
    }
  }
}
