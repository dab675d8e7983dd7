package city.hansa.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Many short texts in one array of bytes, by number; filled by one thread, then read by any. */
final class Strings {
  private byte[] bytes = new byte[1 << 16];
  private int[] starts = new int[1 << 12];
  private int size;

  void add(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    int start = starts[size];
    if (start + utf8.length > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 3 / 2, start + utf8.length));
    }
    if (size + 2 > starts.length) {
      starts = Arrays.copyOf(starts, size * 3 / 2 + 2);
    }
    System.arraycopy(utf8, 0, bytes, start, utf8.length);
    starts[++size] = start + utf8.length;
  }

  String get(int number) {
    int start = starts[number];
    return new String(bytes, start, starts[number + 1] - start, StandardCharsets.UTF_8);
  }

  int size() {
    return size;
  }
}
