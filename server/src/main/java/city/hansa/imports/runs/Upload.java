package city.hansa.imports.runs;

import city.hansa.imports.reading.Encoding;
import city.hansa.imports.reading.EncodingGuess;
import city.hansa.kernel.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/**
 * A file as it came in: measured, hashed and its encoding found while it went by.
 *
 * @param sha256 in hex
 */
record Upload(long bytes, String sha256, Encoding encoding) {

  /**
   * @throws BadInput naming "file" if it is empty or too large
   */
  static Upload copy(InputStream from, OutputStream to, DataSize most) {
    MessageDigest digest = digest();
    EncodingGuess guess = new EncodingGuess();
    byte[] buffer = new byte[1 << 16];
    long total = 0;
    try (to) {
      for (int read; (read = from.read(buffer)) >= 0; ) {
        total += read;
        if (total > most.toBytes()) {
          throw new BadInput("file", null, "imports.refused.size", most.toMegabytes());
        }
        digest.update(buffer, 0, read);
        guess.feed(buffer, 0, read);
        to.write(buffer, 0, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (total == 0) {
      throw new BadInput("file", null, "imports.refused.empty");
    }
    return new Upload(total, HexFormat.of().formatHex(digest.digest()), guess.encoding());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
