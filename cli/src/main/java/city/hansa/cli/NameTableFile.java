package city.hansa.cli;

import city.hansa.imports.reading.Encoding;
import city.hansa.imports.reading.EncodingGuess;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A table of separated values with headings of its own choice, held in memory, and written again
 * with columns beside.
 *
 * @param marked whether the file began with a byte order mark
 */
record NameTableFile(
    List<String> headings, List<List<String>> cells, char delimiter, boolean marked) {

  private static final List<Character> DELIMITERS = List.of(',', ';', '\t', '|');
  private static final char MARK = '\uFEFF';
  private static final long MOST_BYTES = 256L << 20;

  /**
   * @param column whose presence among the headings tells what parts the cells
   * @throws ImportRefused saying what stands in the way
   */
  static NameTableFile read(Path file, String column) {
    try {
      if (!Files.isReadable(file) || Files.isDirectory(file)) {
        throw new ImportRefused("There is no file to read at " + file);
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new ImportRefused(file + " is larger than 256 MB: part it and bring the parts");
      }
      byte[] bytes = Files.readAllBytes(file);
      EncodingGuess guess = new EncodingGuess();
      guess.feed(bytes, 0, bytes.length);
      Encoding encoding = guess.encoding();
      String text =
          new String(bytes, encoding.mark(), bytes.length - encoding.mark(), encoding.charset());
      return parsed(file, text, column, encoding.mark() > 0);
    } catch (IOException e) {
      throw new ImportRefused("Cannot read " + file + ": " + e.getMessage());
    }
  }

  private static NameTableFile parsed(Path file, String text, String column, boolean marked) {
    char best = ',';
    int score = -1;
    for (char delimiter : DELIMITERS) {
      List<String> headings = firstRow(text, delimiter);
      int here = headings.size() + (headings.contains(column.strip()) ? 1000 : 0);
      if (here > score) {
        best = delimiter;
        score = here;
      }
    }
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = parser(text, best)) {
      for (CSVRecord each : parser) {
        rows.add(each.toList());
      }
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      throw new ImportRefused(
          "%s, row %d: a cell begins with a quotation mark that does not end; double every quotation mark inside a cell"
              .formatted(file, rows.size() + 1));
    }
    if (rows.isEmpty()) {
      throw new ImportRefused(file + " is empty: its first row names the columns");
    }
    List<String> headings = rows.removeFirst().stream().map(String::strip).toList();
    rows.removeIf(row -> row.stream().allMatch(String::isBlank));
    return new NameTableFile(headings, rows, best, marked);
  }

  private static List<String> firstRow(String text, char delimiter) {
    try (CSVParser parser = parser(text, delimiter)) {
      var rows = parser.iterator();
      return rows.hasNext() ? rows.next().stream().map(String::strip).toList() : List.of();
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      return List.of();
    }
  }

  private static CSVParser parser(String text, char delimiter) throws IOException {
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(delimiter).setIgnoreEmptyLines(true).get();
    return CSVParser.builder().setReader(new StringReader(text)).setFormat(format).get();
  }

  static void refuseSame(Path in, Path out) {
    if (in.toAbsolutePath().normalize().equals(out.toAbsolutePath().normalize())) {
      throw new ImportRefused("--out names the list itself: give the answers a file of their own");
    }
    Path folder = out.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new ImportRefused("There is no folder " + folder + " for --out: make it first");
    }
  }

  /**
   * Where a column stands, small and capital letters alike if no heading is spelt exactly so.
   *
   * @param option that named it
   * @throws ImportRefused listing the columns there are
   */
  int column(String option, String wanted) {
    String heading = wanted.strip();
    int exact = headings.indexOf(heading);
    if (exact >= 0) {
      return exact;
    }
    for (int i = 0; i < headings.size(); i++) {
      if (headings.get(i).equalsIgnoreCase(heading)) {
        return i;
      }
    }
    throw new ImportRefused(
        "%s: the list has no column \"%s\"; it has %s"
            .formatted(option, heading, String.join(", ", headings)));
  }

  int rows() {
    return cells.size();
  }

  /** Empty where the row is too short, and for column -1. */
  String cell(int row, int column) {
    List<String> all = cells.get(row);
    return column < 0 || column >= all.size() ? "" : all.get(column);
  }

  /** Writes the table with columns beside, each row ended by CR LF as RFC 4180 has it. */
  void write(Path file, List<String> beside, IntFunction<List<String>> answers) {
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
        var printer = format.print(writer)) {
      if (marked) {
        writer.write(MARK);
      }
      List<String> first = new ArrayList<>(headings);
      first.addAll(beside);
      printer.printRecord(first);
      for (int row = 0; row < rows(); row++) {
        List<String> all = new ArrayList<>();
        int width = Math.max(headings.size(), cells.get(row).size());
        for (int i = 0; i < headings.size(); i++) {
          all.add(cell(row, i));
        }
        all.addAll(answers.apply(row));
        all.addAll(
            cells
                .get(row)
                .subList(
                    Math.min(headings.size(), cells.get(row).size()),
                    Math.min(width, cells.get(row).size())));
        printer.printRecord(all);
      }
    } catch (IOException e) {
      throw new ImportRefused("Cannot write " + file + ": " + e.getMessage());
    }
  }
}
