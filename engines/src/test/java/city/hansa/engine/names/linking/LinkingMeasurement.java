package city.hansa.engine.names.linking;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Anchors and speed in one run: {@code LinkingMeasurement LABELLED.csv GAZETTEER}. Quality is
 * judged by {@link LinkingTraining}, which never judges a network by weights that were learnt from
 * it.
 */
final class LinkingMeasurement {

  private static final int ROUNDS = 6;
  private static final int COPIES = 10;
  private static final double NANOS = 1e9;

  private final World world;
  private final List<Labelled> rows;
  private final PrintStream out;

  private LinkingMeasurement(World world, List<Labelled> rows, PrintStream out) {
    this.world = world;
    this.rows = rows;
    this.out = out;
  }

  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    long before = used();
    long begun = processorNanos();
    World world = World.read(Path.of(args[1]));
    out.printf(
        Locale.ROOT,
        "read and built in %.1f s of a processor; %d names, arrays %d MB, heap grown by %d MB%n",
        (processorNanos() - begun) / NANOS,
        world.linker().names(),
        world.linker().memoryBytes() >> 20,
        (used() - before) >> 20);
    var measurement = new LinkingMeasurement(world, Labelled.read(Path.of(args[0])), out);
    measurement.speed();
    measurement.anchors();
  }

  private static long used() {
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private void speed() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < COPIES; i++) {
      rows.forEach(row -> mentions.add(row.mention(true, true)));
    }
    List<Mention> bare = rows.stream().map(row -> row.mention(false, true)).toList();
    for (int round = 1; round <= ROUNDS; round++) {
      double with = rate(mentions);
      out.printf(
          Locale.ROOT,
          "round %d: %.0f rows a second of a processor with country, %.0f without%n",
          round,
          with,
          rate(bare));
    }
  }

  /** Of processor time, for others may share the machine. */
  private double rate(List<Mention> mentions) {
    long begun = processorNanos();
    int answered = world.linker().linkAll(mentions, actor -> true).size();
    return answered / ((processorNanos() - begun) / NANOS);
  }

  private static long processorNanos() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private void anchors() throws IOException {
    Peers peers = new Peers(world.linker().known().roster());
    tell("exact name and country", peers::exact);
    long begun = System.nanoTime();
    Peers.Lucene lucene = peers.new Lucene();
    out.printf(Locale.ROOT, "Lucene indexed in %.1f s%n", (System.nanoTime() - begun) / NANOS);
    tell("Lucene, two edits, country", lucene::find);
    tell("exact name alone", (name, country) -> peers.exact(name, ""));
    tell("Lucene, two edits, alone", (name, country) -> lucene.find(name, ""));
  }

  private void tell(String who, BiFunction<String, String, List<Integer>> find) {
    int known = 0;
    int first = 0;
    int five = 0;
    int among = 0;
    int wrong = 0;
    int none = 0;
    long begun = System.nanoTime();
    for (Labelled row : rows) {
      List<Integer> found = find.apply(row.name(), row.country());
      int truth = world.ordinal(row.id());
      known += truth >= 0 ? 1 : 0;
      first += !found.isEmpty() && found.getFirst() == truth ? 1 : 0;
      five += found.stream().limit(5).anyMatch(each -> each == truth) ? 1 : 0;
      among += found.contains(truth) ? 1 : 0;
      none += found.isEmpty() ? 1 : 0;
      wrong += !found.isEmpty() && !found.contains(truth) ? 1 : 0;
    }
    double all = rows.size();
    out.printf(
        Locale.ROOT,
        "%s: of all rows right among candidates %.3f, only wrong %.3f, none %.3f; of those with a"
            + " place first %.3f, first five %.3f; %.0f rows/s on one core%n",
        who,
        among / all,
        wrong / all,
        none / all,
        first / (double) known,
        five / (double) known,
        rows.size() / ((System.nanoTime() - begun) / NANOS));
  }
}
