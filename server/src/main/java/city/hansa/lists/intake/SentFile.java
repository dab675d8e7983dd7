package city.hansa.lists.intake;

import city.hansa.kernel.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/**
 * A file as it was sent, on the disk while it is open: a workbook is read from its end and cannot
 * be read as it comes.
 *
 * @param sha256 in hex
 */
public record SentFile(Path path, long bytes, String sha256) implements AutoCloseable {

  /**
   * @throws BadInput naming "file" if it is empty or larger than that
   */
  public static SentFile of(InputStream from, DataSize most) {
    Path file = temporary();
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return new SentFile(
          file, copy(from, file, digest, most), HexFormat.of().formatHex(digest.digest()));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    } catch (RuntimeException broken) {
      delete(file);
      throw broken;
    }
  }

  private static long copy(InputStream from, Path file, MessageDigest digest, DataSize most) {
    long total = 0;
    try (OutputStream to = new DigestOutputStream(Files.newOutputStream(file), digest)) {
      byte[] buffer = new byte[1 << 16];
      for (int read; (read = from.read(buffer)) >= 0; ) {
        total += read;
        if (total > most.toBytes()) {
          throw new BadInput("file", null, "imports.refused.size", most.toMegabytes());
        }
        to.write(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (total == 0) {
      throw new BadInput("file", null, "imports.refused.empty");
    }
    return total;
  }

  private static Path temporary() {
    try {
      return Files.createTempFile("hansa-list", ".tmp");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    delete(path);
  }
}
