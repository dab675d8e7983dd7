package city.hansa.engine.text.write;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Files that do not say when they were written, so that the same words give the same bytes. */
final class Timeless {

  /** The first day that a ZIP can name. */
  static final Instant DAY = Instant.parse("1980-01-01T00:00:00Z");

  private static final LocalDateTime FIRST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Timeless() {}

  static byte[] zip(byte[] dated) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var from = new ZipInputStream(new ByteArrayInputStream(dated));
        var to = new ZipOutputStream(out)) {
      for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        var timeless = new ZipEntry(entry.getName());
        timeless.setTimeLocal(FIRST);
        to.putNextEntry(timeless);
        from.transferTo(to);
      }
    }
    return out.toByteArray();
  }
}
