package city.hansa.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * CSV of RFC 4180 in UTF-8. A spreadsheet takes a cell that opens with one of {@code = + - @} or a
 * control character for a formula; text that does gets an apostrophe in front (OWASP, CSV
 * injection). Numbers stay as they are.
 */
public final class SafeCsv {
  public static final String TYPE = "text/csv;charset=UTF-8";

  private SafeCsv() {}

  public static String of(List<String> header, List<List<@Nullable Object>> rows) {
    StringBuilder text = new StringBuilder();
    try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
      csv.printRecord(header);
      for (List<@Nullable Object> row : rows) {
        for (Object cell : row) {
          csv.print(safe(cell));
        }
        csv.println();
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString();
  }

  public static @Nullable Object safe(@Nullable Object cell) {
    boolean risky =
        cell instanceof String text
            && !text.isEmpty()
            && ("=+-@".indexOf(text.charAt(0)) >= 0 || Character.isISOControl(text.charAt(0)));
    return risky ? "'" + cell : cell;
  }
}
