package city.hansa.imports.reading;

import city.hansa.imports.Column;
import city.hansa.imports.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * A file of separated values (RFC 4180, and the same with semicolons or tabs), read once, row by
 * row, in constant memory. Bytes that are no text in its encoding become U+FFFD. Blank rows are
 * passed over and keep their number.
 */
public final class CsvFile implements Iterator<CsvRow>, AutoCloseable {
  private final CSVParser parser;
  private final Iterator<CSVRecord> records;
  private final BoundedReader reader;
  private final Headings headings;
  private final Delimiter delimiter;
  private long number = 1;
  private @Nullable CsvRow next;

  private CsvFile(
      CSVParser parser,
      BoundedReader reader,
      Delimiter delimiter,
      Function<List<String>, Headings> headings) {
    this.parser = parser;
    this.reader = reader;
    this.delimiter = delimiter;
    this.records = parser.iterator();
    if (!hasRecord()) {
      throw new Unreadable(1, Problem.of("", "", "imports.problem.empty"));
    }
    this.headings = headings.apply(records.next().toList());
    reader.nextRecord();
    this.next = advance();
  }

  /**
   * Opens a file and reads its headings.
   *
   * @param labels what a column is called on screen, in all languages
   * @throws Unreadable if the headings cannot be understood
   */
  public static CsvFile open(
      InputStream bytes,
      Encoding encoding,
      List<Column> columns,
      Function<Column, ? extends Collection<String>> labels) {
    try {
      bytes.skipNBytes(encoding.mark());
      CharsetDecoder decoder =
          encoding
              .charset()
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPLACE)
              .onUnmappableCharacter(CodingErrorAction.REPLACE);
      BufferedReader text = new BufferedReader(new InputStreamReader(bytes, decoder), 1 << 16);
      Delimiter delimiter = DelimiterGuess.of(text, columns, labels);
      BoundedReader reader = new BoundedReader(text);
      CSVFormat format =
          CSVFormat.RFC4180
              .builder()
              .setDelimiter(delimiter.sign())
              .setIgnoreEmptyLines(false)
              .get();
      CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get();
      return new CsvFile(
          parser, reader, delimiter, written -> Headings.of(written, columns, labels));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Headings headings() {
    return headings;
  }

  public Delimiter delimiter() {
    return delimiter;
  }

  /** The number of the last row that was read, blank ones counted. */
  public long number() {
    return number;
  }

  private @Nullable CsvRow advance() {
    while (hasRecord()) {
      CSVRecord record = records.next();
      reader.nextRecord();
      number++;
      if (!isBlank(record)) {
        return new CsvRow(number, headings, record);
      }
    }
    return null;
  }

  private boolean hasRecord() {
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException broken) {
      boolean endless = broken.getCause() instanceof BoundedReader.RecordTooLong;
      String key = endless ? "imports.problem.endless" : "imports.problem.quote";
      throw new Unreadable(number + (headings == null ? 0 : 1), Problem.of("", "", key));
    }
  }

  private static boolean isBlank(CSVRecord record) {
    for (String cell : record) {
      if (!cell.isBlank()) {
        return false;
      }
    }
    return true;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  /**
   * @throws Unreadable if the row after this one cannot be read, nor any after that
   */
  @Override
  public CsvRow next() {
    CsvRow row = next;
    if (row == null) {
      throw new NoSuchElementException();
    }
    next = advance();
    return row;
  }

  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
