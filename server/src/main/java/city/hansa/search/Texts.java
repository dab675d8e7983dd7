package city.hansa.search;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Many short texts in one array of UTF-8 bytes: four bytes a text beside its own. Filled by one
 * thread, then read by any.
 */
final class Texts {
  private byte[] bytes = new byte[1 << 16];
  private int[] ends = new int[1 << 12];
  private int size;

  /** Keeps a text and returns its number, counted from 0. */
  int add(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int start = size == 0 ? 0 : ends[size - 1];
    if (start + utf8.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 3 / 2, start + utf8.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size * 3 / 2);
    }
    System.arraycopy(utf8, 0, bytes, start, utf8.length);
    ends[size] = start + utf8.length;
    return size++;
  }

  /**
   * @throws ArrayIndexOutOfBoundsException if no text has this number
   */
  String get(int number) {
    if (number >= size) {
      throw new ArrayIndexOutOfBoundsException(number);
    }
    int start = number == 0 ? 0 : ends[number - 1];
    return new String(bytes, start, ends[number] - start, StandardCharsets.UTF_8);
  }

  int size() {
    return size;
  }

  long memoryBytes() {
    return bytes.length + 4L * ends.length;
  }

  /** Gives back what growing took too much. */
  Texts trimmed() {
    bytes = Arrays.copyOf(bytes, size == 0 ? 0 : ends[size - 1]);
    ends = Arrays.copyOf(ends, size);
    return this;
  }
}
