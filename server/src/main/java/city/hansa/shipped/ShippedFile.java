package city.hansa.shipped;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.tukaani.xz.XZInputStream;

/**
 * A data file on the class path, in UTF-8; one whose name ends in {@code .xz} is unpacked while it
 * is read.
 *
 * @param path from the root of the class path, such as {@code data/gazetteer/places.tsv.xz}
 */
public record ShippedFile(String path) {

  /**
   * @throws IllegalStateException if this build does not carry the file
   */
  public InputStream open() throws IOException {
    InputStream raw = raw();
    return path.endsWith(".xz") ? new XZInputStream(new BufferedInputStream(raw, 1 << 16)) : raw;
  }

  /**
   * Hands over the rows of a tab-separated file one by one, in constant memory. Its first line
   * names the columns; blank lines and those that start with {@code #} are passed over.
   */
  public void rows(Consumer<Row> each) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(), StandardCharsets.UTF_8), 1 << 16)) {
      Row.Columns columns = null;
      long number = 0;
      for (String line; (line = lines.readLine()) != null; ) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        if (columns == null) {
          columns = new Row.Columns(path, Row.split(line));
        } else {
          each.accept(columns.row(number, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot read " + path, e);
    }
  }

  /** How many rows {@link #rows} hands over; reads the whole file. */
  public long countRows() {
    long[] count = {0};
    rows(row -> count[0]++);
    return count[0];
  }

  /**
   * SHA-256 over the files as they are packed and whatever else decides what is loaded, in hex.
   *
   * @param beside such as the loader's own version
   */
  public static String checksum(String beside, List<ShippedFile> files) {
    MessageDigest digest = sha256();
    digest.update(beside.getBytes(StandardCharsets.UTF_8));
    for (ShippedFile file : files) {
      try (InputStream bytes = new DigestInputStream(file.raw(), digest)) {
        bytes.transferTo(java.io.OutputStream.nullOutputStream());
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + file.path, e);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private InputStream raw() {
    InputStream found = ShippedFile.class.getResourceAsStream("/" + path);
    if (found == null) {
      throw new IllegalStateException("This build carries no " + path);
    }
    return found;
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
