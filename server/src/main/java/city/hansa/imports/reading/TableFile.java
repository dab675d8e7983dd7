package city.hansa.imports.reading;

import city.hansa.engine.names.linking.Mojibake;
import city.hansa.imports.Problem;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file of any kind of table from its first row to its last, in constant memory but for the
 * texts that a workbook shares. What cannot be a table is told in plain words.
 */
public final class TableFile {

  /** Most columns of a row; those beyond are told and left out. */
  public static final int MOST_COLUMNS = Headings.MOST;

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

  private TableFile() {}

  /**
   * What a file is.
   *
   * @param encoding null for workbooks, likewise the delimiter
   */
  public record Format(
      boolean workbook, @Nullable Encoding encoding, @Nullable Delimiter delimiter) {}

  /**
   * @throws Unreadable if it is no table, or is broken
   */
  public static Format read(Path file, TableRows rows) {
    try {
      return switch (kind(file)) {
        case OOXML -> {
          Workbook.read(file, new Mending(rows));
          yield new Format(true, null, null);
        }
        case OLE2, BIFF2, BIFF3, BIFF4 ->
            throw new Unreadable(1, Problem.of("", "", "imports.problem.oldExcel"));
        case XML, HTML, UNKNOWN -> separated(file, new Mending(rows));
        default -> throw new Unreadable(1, Problem.of("", "", "imports.problem.noTable"));
      };
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FileMagic kind(Path file) throws IOException {
    try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
      FileMagic magic = FileMagic.valueOf(bytes);
      bytes.mark(4);
      boolean zip = bytes.read() == 'P' && bytes.read() == 'K';
      return zip ? FileMagic.OOXML : magic;
    }
  }

  private static Format separated(Path file, TableRows rows) throws IOException {
    EncodingGuess guess = new EncodingGuess();
    byte[] buffer = new byte[1 << 16];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int read; (read = bytes.read(buffer)) >= 0; ) {
        guess.feed(buffer, 0, read);
      }
    }
    try (InputStream bytes = Files.newInputStream(file)) {
      return new Format(false, guess.encoding(), CsvTable.read(bytes, guess.encoding(), rows));
    }
  }

  /** The address of a cell as spreadsheets write it: column 0 of row 7 is A7. */
  public static String address(int column, long row) {
    return letters(column) + row;
  }

  /** The letters of a column: 0 is A, 26 is AA. */
  public static String letters(int column) {
    StringBuilder letters = new StringBuilder();
    for (int left = column; left >= 0; left = left / 26 - 1) {
      letters.insert(0, (char) ('A' + left % 26));
    }
    return letters.toString();
  }

  /** Strips cells, repairs their characters, and tells where. */
  private record Mending(TableRows rows) implements TableRows {

    @Override
    public void sheet(String name) {
      rows.sheet(name);
    }

    @Override
    public void found(long row, Problem found) {
      rows.found(row, found);
    }

    @Override
    public void row(long number, List<String> cells) {
      List<String> mended = new ArrayList<>(cells.size());
      int end = Math.min(cells.size(), MOST_COLUMNS);
      for (int i = 0; i < end; i++) {
        mended.add(mended(cells.get(i), i, number));
      }
      if (cells.size() > MOST_COLUMNS) {
        rows.found(
            number,
            Problem.of(address(MOST_COLUMNS, number), "", "imports.found.columns", MOST_COLUMNS));
      }
      while (!mended.isEmpty() && mended.getLast().isEmpty()) {
        mended.removeLast();
      }
      if (!mended.isEmpty()) {
        rows.row(number, mended);
      }
    }

    private String mended(String cell, int column, long row) {
      // A hard blank may be the second half of a letter, so blanks are looked at afterwards.
      String whole = Mojibake.repaired(cell);
      String text = tidy(whole);
      if (!whole.equals(cell)) {
        rows.found(
            row, Problem.of(address(column, row), tidy(cell), "imports.found.repaired", text));
      }
      if (text.indexOf('\uFFFD') >= 0) {
        rows.found(row, Problem.of(address(column, row), text, "imports.found.lost"));
      }
      return text;
    }

    private static String tidy(String cell) {
      return BLANKS.matcher(cell.replace('\0', '\uFFFD')).replaceAll(" ").strip();
    }
  }
}
