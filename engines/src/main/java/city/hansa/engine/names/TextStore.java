package city.hansa.engine.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** UTF-8 texts one after the other, each ended by a zero byte, known by where they begin. */
final class TextStore {

  private byte[] bytes = new byte[1 << 12];
  private int size;

  /** Where the text begins. */
  int add(String text) {
    byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
    int start = size;
    size = Math.addExact(size, encoded.length + 1);
    if (size > bytes.length) {
      bytes = Arrays.copyOf(bytes, (int) Math.min(Integer.MAX_VALUE - 8, size + (size >> 1) + 1L));
    }
    System.arraycopy(encoded, 0, bytes, start, encoded.length);
    bytes[size - 1] = 0;
    return start;
  }

  /** The backing array, longer than the texts until {@link #trimmed()}. */
  byte[] bytes() {
    return bytes;
  }

  int size() {
    return size;
  }

  byte[] trimmed() {
    return Arrays.copyOf(bytes, size);
  }

  /** The text that begins at {@code start}. */
  static String at(byte[] bytes, int start) {
    return new String(bytes, start, end(bytes, start) - start, StandardCharsets.UTF_8);
  }

  /** Where the zero byte of the text lies that holds {@code position}. */
  static int end(byte[] bytes, int position) {
    int end = position;
    while (bytes[end] != 0) {
      end++;
    }
    return end;
  }
}
