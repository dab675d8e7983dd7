package city.hansa.imports.reading;

import city.hansa.imports.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Separated values of which nothing is known before: what parts the cells is that by which most
 * rows have the same number of them. A row that is parted otherwise is parted so, and told.
 */
final class CsvTable {
  private static final int LOOKED_AT = 1 << 16;

  private final Delimiter delimiter;
  private final int usual;
  private final TableRows rows;

  private CsvTable(Delimiter delimiter, int usual, TableRows rows) {
    this.delimiter = delimiter;
    this.usual = usual;
    this.rows = rows;
  }

  /**
   * @return what parts the cells
   * @throws Unreadable from the row on at which a quote does not end
   */
  static Delimiter read(InputStream bytes, Encoding encoding, TableRows rows) throws IOException {
    bytes.skipNBytes(encoding.mark());
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(
                bytes,
                encoding
                    .charset()
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)),
            LOOKED_AT);
    List<String> lines = firstLines(text);
    Delimiter delimiter =
        Stream.of(Delimiter.values())
            .max(
                Comparator.<Delimiter>comparingLong(each -> agreeing(lines, each))
                    .thenComparingInt(each -> usual(lines, each))
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
    rows.sheet("");
    new CsvTable(delimiter, usual(lines, delimiter), rows).read(text);
    return delimiter;
  }

  private static List<String> firstLines(BufferedReader text) throws IOException {
    text.mark(LOOKED_AT + 1);
    char[] buffer = new char[LOOKED_AT];
    int length = 0;
    for (int read; length < buffer.length; length += read) {
      read = text.read(buffer, length, buffer.length - length);
      if (read < 0) {
        break;
      }
    }
    text.reset();
    List<String> lines =
        new String(buffer, 0, length).lines().filter(line -> !line.isBlank()).toList();
    // The last one may be cut.
    return length == buffer.length && lines.size() > 1 ? lines.subList(0, lines.size() - 1) : lines;
  }

  /** How many lines have as many cells as most have, if that is more than one. */
  private static long agreeing(List<String> lines, Delimiter delimiter) {
    int usual = usual(lines, delimiter);
    return usual < 2
        ? 0
        : lines.stream().filter(line -> delimiter.split(line).size() == usual).count();
  }

  /** The number of cells that most lines have, of those that have more than one. */
  private static int usual(List<String> lines, Delimiter delimiter) {
    Map<Integer, Integer> counts = new HashMap<>();
    lines.forEach(line -> counts.merge(delimiter.split(line).size(), 1, Integer::sum));
    return counts.entrySet().stream()
        .filter(each -> each.getKey() > 1)
        .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(1);
  }

  private void read(BufferedReader text) throws IOException {
    BoundedReader reader = new BoundedReader(text);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter.sign())
            .setIgnoreEmptyLines(false)
            .setTrailingData(true)
            .get();
    long number = 0;
    try (CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
      Iterator<CSVRecord> records = parser.iterator();
      while (records.hasNext()) {
        CSVRecord record = records.next();
        reader.nextRecord();
        number++;
        rows.row(number, parted(record.toList(), number));
      }
    } catch (UncheckedIOException | IllegalStateException broken) {
      boolean endless = broken.getCause() instanceof BoundedReader.RecordTooLong;
      String key = endless ? "imports.problem.endless" : "imports.problem.quote";
      throw new Unreadable(number + 1, Problem.of("", "", key));
    }
  }

  /** A row of one cell that another delimiter parts as the other rows are. */
  private List<String> parted(List<String> cells, long number) {
    if (usual < 2 || cells.stream().filter(cell -> !cell.isBlank()).count() != 1) {
      return cells;
    }
    String whole = cells.stream().filter(cell -> !cell.isBlank()).findFirst().orElse("");
    return Arrays.stream(Delimiter.values())
        .filter(other -> other != delimiter)
        .map(other -> other.split(whole))
        .filter(split -> split.size() == usual)
        .findFirst()
        .map(split -> {
          rows.found(number, Problem.of("", whole, "imports.found.delimiter"));
          return split;
        })
        .orElse(cells);
  }
}
