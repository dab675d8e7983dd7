package city.hansa.imports.reading;

import city.hansa.imports.Column;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells from the headings what stands between the cells. */
final class DelimiterGuess {
  private static final int LONGEST_HEADINGS = 1 << 16;

  private DelimiterGuess() {}

  /** The reader stands where it stood. */
  static Delimiter of(
      BufferedReader text,
      List<Column> columns,
      Function<Column, ? extends Collection<String>> labels)
      throws IOException {
    return delimiter(firstLine(text), columns, labels);
  }

  private static String firstLine(BufferedReader text) throws IOException {
    text.mark(LONGEST_HEADINGS + 1);
    char[] buffer = new char[LONGEST_HEADINGS];
    int length = 0;
    for (int read; length < buffer.length; length += read) {
      read = text.read(buffer, length, buffer.length - length);
      if (read < 0) {
        break;
      }
    }
    text.reset();
    String start = new String(buffer, 0, length);
    return start.lines().findFirst().orElse("");
  }

  /** That under which most headings are known; else that which is there most often. */
  private static Delimiter delimiter(
      String line, List<Column> columns, Function<Column, ? extends Collection<String>> labels) {
    return Stream.of(Delimiter.values())
        .max(
            Comparator.<Delimiter>comparingLong(
                    each -> Headings.matches(each.split(line), columns, labels))
                .thenComparingInt(each -> each.split(line).size())
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
