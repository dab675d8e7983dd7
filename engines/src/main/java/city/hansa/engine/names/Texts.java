package city.hansa.engine.names;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Many short texts in one array of UTF-8 bytes, by number: four bytes a text beside its own. Filled
 * by one thread, then read by any.
 */
public final class Texts {
  private byte[] bytes = new byte[1 << 16];
  private int[] ends = new int[1 << 12];
  private int size;

  /** Keeps a text and returns its number, counted from 0. */
  public int add(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int start = start(size);
    if (start + utf8.length > bytes.length) {
      bytes =
          Arrays.copyOf(bytes, Math.max(bytes.length + (bytes.length >> 1), start + utf8.length));
    }
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, size + (size >> 1));
    }
    System.arraycopy(utf8, 0, bytes, start, utf8.length);
    ends[size] = start + utf8.length;
    return size++;
  }

  /**
   * @throws ArrayIndexOutOfBoundsException if no text has this number
   */
  public String get(int number) {
    return new String(bytes, start(number), length(number), StandardCharsets.UTF_8);
  }

  /** Bytes of a text. */
  public int length(int number) {
    if (number >= size) {
      throw new ArrayIndexOutOfBoundsException(number);
    }
    return ends[number] - start(number);
  }

  /** Whether a text is this one, given in UTF-8. */
  public boolean is(int number, byte[] wanted) {
    int start = start(number);
    return Arrays.equals(bytes, start, start + length(number), wanted, 0, wanted.length);
  }

  public int size() {
    return size;
  }

  public long memoryBytes() {
    return bytes.length + 4L * ends.length;
  }

  /** Gives back what growing took too much. */
  public Texts trimmed() {
    bytes = Arrays.copyOf(bytes, start(size));
    ends = Arrays.copyOf(ends, Math.max(1, size));
    return this;
  }

  private int start(int number) {
    return number == 0 ? 0 : ends[number - 1];
  }
}
