package city.hansa.imports.runs;

import city.hansa.imports.Problem;
import city.hansa.imports.reading.Encoding;
import city.hansa.imports.reading.TableFile;
import city.hansa.imports.reading.TableRows;
import city.hansa.imports.reading.Unreadable;
import city.hansa.kernel.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.util.unit.DataSize;

/**
 * A workbook on its way in: its one sheet with rows is kept as separated values, row for row, so
 * that every import reads the same.
 */
final class WorkbookUpload {
  private static final int ZIP = 0x504b0304;
  private static final int OLD = 0xd0cf11e0;

  private WorkbookUpload() {}

  /** Whether a file begins as workbooks do, old ones too. */
  static boolean isOne(byte[] head) {
    if (head.length < Integer.BYTES) {
      return false;
    }
    int first = ByteBuffer.wrap(head).getInt();
    return first == ZIP || first == OLD;
  }

  /**
   * @return size and hash of the workbook as it was sent
   * @throws BadInput naming "file" if it cannot be read, or several of its sheets have rows
   */
  static Upload copy(InputStream from, OutputStream to, DataSize most) {
    try {
      Path file = Files.createTempFile("hansa-import", ".tmp");
      try (OutputStream kept = to;
          OutputStreamWriter text = new OutputStreamWriter(kept, StandardCharsets.UTF_8);
          CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
        Upload sent = Upload.copy(from, Files.newOutputStream(file), most);
        TableFile.read(file, new OneSheet(csv));
        return new Upload(sent.bytes(), sent.sha256(), Encoding.UTF_8);
      } finally {
        Files.delete(file);
      }
    } catch (Unreadable broken) {
      throw new BadInput("file", null, broken.problems().getFirst().messageKey());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the rows of the one sheet that has any, blank ones in between as blank. */
  private static final class OneSheet implements TableRows {
    private final CSVPrinter csv;
    private long written;
    private int sheets;
    private int width;
    private boolean begun;

    OneSheet(CSVPrinter csv) {
      this.csv = csv;
    }

    @Override
    public void sheet(String name) {
      begun = false;
    }

    @Override
    public void row(long number, List<String> cells) {
      if (!begun && ++sheets > 1) {
        throw new BadInput("file", null, "imports.refused.sheets");
      }
      begun = true;
      try {
        while (++written < number) {
          csv.println();
        }
        List<String> padded = new ArrayList<>(cells);
        width = Math.max(width, cells.size());
        while (padded.size() < width) {
          padded.add("");
        }
        csv.printRecord(padded);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void found(long row, Problem found) {
      // Acts and figures are written as they stand: nothing in them is mended in silence.
      throw new BadInput("file", found.column(), "imports.refused.cell");
    }
  }
}
