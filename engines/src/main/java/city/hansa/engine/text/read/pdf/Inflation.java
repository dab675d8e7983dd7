package city.hansa.engine.text.read.pdf;

import city.hansa.engine.text.read.draft.Limits;
import city.hansa.engine.text.read.draft.Refused;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Where;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** How much the streams of a PDF unpack to, before any library unpacks them into memory. */
final class Inflation {

  private static final byte[] STREAM = {'s', 't', 'r', 'e', 'a', 'm'};
  private static final long MOST = (long) Limits.UNPACKED_MB * Limits.MB;

  private Inflation() {}

  static void check(byte[] file) throws Refused {
    long unpacked = 0;
    var inflater = new Inflater();
    var sink = new byte[1 << 16];
    try {
      for (int at = next(file, 0); at >= 0; at = next(file, at)) {
        inflater.reset();
        inflater.setInput(file, at, file.length - at);
        unpacked += size(inflater, sink, MOST - unpacked);
        if (unpacked > MOST) {
          throw new Refused(Where.DOCUMENT, Trouble.UNPACKS_TOO_LARGE, Limits.UNPACKED_MB);
        }
      }
    } finally {
      inflater.end();
    }
  }

  /** Where the next stream's bytes begin; -1 for none. */
  private static int next(byte[] file, int from) {
    for (int i = from; i + STREAM.length + 2 < file.length; i++) {
      if (file[i] == 's' && matches(file, i) && (i < 3 || file[i - 1] != 'd')) {
        int start = i + STREAM.length;
        start += file[start] == '\r' ? 1 : 0;
        return start + (file[start] == '\n' ? 1 : 0);
      }
    }
    return -1;
  }

  private static boolean matches(byte[] file, int at) {
    for (int i = 0; i < STREAM.length; i++) {
      if (file[at + i] != STREAM[i]) {
        return false;
      }
    }
    return true;
  }

  private static long size(Inflater inflater, byte[] sink, long most) {
    long size = 0;
    try {
      while (!inflater.finished() && size <= most) {
        int read = inflater.inflate(sink);
        if (read == 0) {
          break;
        }
        size += read;
      }
    } catch (DataFormatException _) {
      return size; // Not deflated, or broken: what there was of it counts.
    }
    return size;
  }
}
