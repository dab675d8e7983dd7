package city.hansa.engine.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Searches the places of a file in the GeoNames format ({@code -Dplaces=FILE}, handed to the fork
 * with {@code -jvmArgsAppend}); sample time gives the mean and p95 of single queries.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class NameIndexBenchmark {

  private static final int QUERIES = 1000;
  private static final int FEWEST_PEOPLE = 15_000;
  private static final int LATIN_ENDS = 0x250;
  private static final int LETTERS_TYPED = 8;

  /** What is asked: letter by letter, main names, one edit, names in other scripts, words turned. */
  @Param({"typed", "exact", "typo", "script", "turned"})
  public String kind = "typed";

  private final List<String> queries = new ArrayList<>();
  private final Random random = new Random(7);
  private List<String[]> rows = List.of();
  private NameIndex index = NameIndex.builder().build();
  private int next;

  @Setup
  public void read() throws IOException {
    try (var lines = Files.lines(Path.of(System.getProperty("places", "places.txt")))) {
      rows = new ArrayList<>(lines.map(line -> line.split("\t", -1)).toList());
    }
    long start = System.nanoTime();
    index = build();
    System.out.printf(
        "built in %.2f s, %d names, %.1f MB%n",
        (System.nanoTime() - start) / 1e9, index.size(), index.memoryBytes() / 1e6);
    Collections.shuffle(rows, random);
    for (int i = 0; queries.size() < QUERIES && i < rows.size(); i++) {
      if (Long.parseLong(rows.get(i)[14]) >= FEWEST_PEOPLE) {
        ask(rows.get(i)[1], rows.get(i)[3].split(",", -1));
      }
    }
    Collections.shuffle(queries, random);
    rows = List.of();
  }

  @Benchmark
  public List<Hit> search() {
    next = (next + 1) % queries.size();
    return index.search(queries.get(next), 10, actor -> true);
  }

  private NameIndex build() {
    NameIndexBuilder builder = NameIndex.builder();
    for (int actor = 0; actor < rows.size(); actor++) {
      String[] row = rows.get(actor);
      List<Name> names = new ArrayList<>();
      names.add(new Name(row[1], "", NameKind.MAIN));
      for (String other : (row[2] + "," + row[3]).split(",", -1)) {
        if (!other.isEmpty()) {
          names.add(Name.alternate(other));
        }
      }
      builder.add(actor, 4, Long.parseLong(row[14]), names);
    }
    return builder.build();
  }

  private void ask(String name, String[] others) {
    switch (kind) {
      case "typed" -> {
        for (int i = 1; i <= Math.min(LETTERS_TYPED, name.length()); i++) {
          queries.add(name.substring(0, i));
        }
      }
      case "exact" -> queries.add(name);
      case "typo" -> {
        int at = random.nextInt(name.length());
        queries.add(name.substring(0, at) + "x" + name.substring(at + 1));
      }
      case "script" -> {
        for (String other : others) {
          if (!other.isEmpty() && other.charAt(0) > LATIN_ENDS) {
            queries.add(other);
          }
        }
      }
      case "turned" -> {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        Collections.reverse(words);
        if (words.size() > 1) {
          queries.add(String.join(" ", words));
        }
      }
      default -> throw new IllegalArgumentException(kind);
    }
  }
}
