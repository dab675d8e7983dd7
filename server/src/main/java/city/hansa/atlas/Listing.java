package city.hansa.atlas;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads the rows of one file in constant memory: good ones are handed on, bad ones told of.
 *
 * @param progress hears of the rows read so far, now and then
 */
public record Listing(GeoNamesFile file, BadRows bad, Progress progress) {
  private static final int EVERY = 10_000;

  /** Hears how far a file has been read. */
  @FunctionalInterface
  public interface Progress {
    /**
     * @param file the name of the text
     * @param rows read so far
     */
    void at(String file, long rows);
  }

  /**
   * Hands over every good row; gives the number of all.
   *
   * @param read makes a row of its fields, or throws {@link Fields.Broken}
   */
  <T> long rows(List<String> columns, Function<Fields, T> read, Consumer<T> each) {
    long[] number = {0};
    file.read(bytes -> {
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8), 1 << 16);
      for (String line; (line = lines.readLine()) != null; ) {
        number[0]++;
        row(line, number[0], columns, read, each);
        if (number[0] % EVERY == 0) {
          progress.at(file.text(), number[0]);
        }
      }
    });
    if (number[0] == 0) {
      throw new AtlasRefused(file.path() + " is empty");
    }
    return number[0];
  }

  private <T> void row(
      String line, long number, List<String> columns, Function<Fields, T> read, Consumer<T> each) {
    T row;
    try {
      row = read.apply(Fields.of(columns, line));
    } catch (Fields.Broken broken) {
      bad.add(broken.at(file.text(), number));
      return;
    }
    each.accept(row);
  }
}
