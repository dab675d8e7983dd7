package city.hansa.sources.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Looks into a packed file, within limits: a small file can be made to unpack to any size. What is
 * no document or workbook, carries macros or goes beyond the limits is none.
 */
final class OfficeFile {
  static final int MOST_ENTRIES = 5_000;
  static final long MOST_UNPACKED = 200L << 20;

  private OfficeFile() {}

  static Optional<MediaKind> kind(byte[] packed) {
    Set<String> names = new HashSet<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
      long unpacked = 0;
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        names.add(entry.getName());
        unpacked += skip(zip, MOST_UNPACKED - unpacked);
        if (names.size() > MOST_ENTRIES || unpacked > MOST_UNPACKED) {
          return Optional.empty();
        }
      }
    } catch (IOException | IllegalArgumentException broken) {
      return Optional.empty();
    }
    if (!names.contains("[Content_Types].xml")
        || names.stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
      return Optional.empty();
    }
    if (names.contains("word/document.xml")) {
      return Optional.of(MediaKind.DOCX);
    }
    return names.contains("xl/workbook.xml") ? Optional.of(MediaKind.XLSX) : Optional.empty();
  }

  /** Reads to the end, or one byte beyond the limit; returns how many bytes there were. */
  private static long skip(InputStream bytes, long limit) throws IOException {
    byte[] buffer = new byte[1 << 16];
    long read = 0;
    for (int n; read <= limit && (n = bytes.read(buffer)) >= 0; ) {
      read += n;
    }
    return read;
  }
}
