package city.hansa.engine.register.columns;

import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.fold.DatedAct;
import city.hansa.engine.register.fold.Lifecycle;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.engine.register.fold.Transition;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Acts a second on one core, ten acts a subject, beside the plainest way to do it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FoldBenchmark {

  private static final int SUBJECTS = 100_000;
  private static final int EACH = 10;
  private static final int ACTS = SUBJECTS * EACH;
  private static final LocalDate START = LocalDate.of(2000, 1, 1);
  private static final LocalDate AS_OF = LocalDate.of(2030, 1, 1);

  private enum Standing {
    NONE,
    SIGNED,
    COMMITTED,
    SUSPENDED,
    LEAVING,
    LEFT
  }

  private static final Lifecycle<Standing> LIFECYCLE =
      Lifecycle.of("participation", Standing.NONE)
          .on("p.sign", 10)
          .from(Standing.NONE, Standing.LEFT)
          .to(Standing.SIGNED)
          .on("p.confirm", 20)
          .from(Standing.SIGNED)
          .to(Standing.COMMITTED)
          .on("p.suspend", 30)
          .from(Standing.COMMITTED)
          .to(Standing.SUSPENDED)
          .on("p.reinstate", 40)
          .from(Standing.SUSPENDED)
          .to(Standing.COMMITTED)
          .on("p.notify", 50)
          .from(Standing.COMMITTED)
          .to(Standing.LEAVING)
          .on("p.leave", 60)
          .from(Standing.LEAVING)
          .to(Standing.LEFT)
          .build();

  /** Whether the acts of a subject come in the order of time. */
  @Param({"ordered", "shuffled"})
  public String order = "ordered";

  private final Map<String, Map<Standing, Standing>> transitions = new HashMap<>();
  private final Map<String, Integer> ranks = new HashMap<>();
  private final List<List<DatedAct>> subjects = new ArrayList<>();
  private ActColumns<Standing> columns = new ActColumns<>(LIFECYCLE);

  @Setup
  public void draw() {
    Random random = new Random(7);
    for (int subject = 0; subject < SUBJECTS; subject++) {
      List<DatedAct> acts = draw(random, 1L + subject * EACH);
      if (order.equals("shuffled")) {
        Collections.shuffle(acts, random);
      }
      subjects.add(acts);
      columns.subject();
      acts.forEach(columns::add);
    }
    for (Transition<Standing> row : LIFECYCLE.transitions()) {
      ranks.put(row.type(), row.rank());
      Map<Standing, Standing> next =
          transitions.computeIfAbsent(row.type(), type -> new EnumMap<>(Standing.class));
      row.from().forEach(state -> next.put(state, row.to()));
    }
  }

  private static List<DatedAct> draw(Random random, long first) {
    List<DatedAct> acts = new ArrayList<>();
    LocalDate day = START;
    for (int i = 0; i < EACH; i++) {
      day = day.plusDays(1 + random.nextInt(900));
      String type = LIFECYCLE.types().get(random.nextInt(LIFECYCLE.types().size()));
      acts.add(DatedAct.of(first + i, type, PartialDate.of(day), Instant.EPOCH));
    }
    return acts;
  }

  @Benchmark
  @OperationsPerInvocation(ACTS)
  public ColumnStatus<Standing> columns() {
    return columns.statusAt(AS_OF);
  }

  @Benchmark
  @OperationsPerInvocation(ACTS)
  public int exact() {
    int known = 0;
    for (List<DatedAct> acts : subjects) {
      known += Timeline.of(LIFECYCLE, acts).statusAt(AS_OF).possible().size();
    }
    return known;
  }

  /** A list sorted with a comparator and walked through a map of maps; no corrections either. */
  @Benchmark
  @OperationsPerInvocation(ACTS)
  public int plain() {
    int sum = 0;
    for (List<DatedAct> acts : subjects) {
      List<DatedAct> sorted = new ArrayList<>(acts);
      sorted.sort(
          Comparator.<DatedAct, LocalDate>comparing(act -> act.effective().earliest())
              .thenComparing(act -> ranks.getOrDefault(act.type(), 0))
              .thenComparing(DatedAct::number));
      Standing state = Standing.NONE;
      for (DatedAct act : sorted) {
        if (!act.effective().earliest().isAfter(AS_OF)) {
          state = transitions.getOrDefault(act.type(), Map.of()).getOrDefault(state, state);
        }
      }
      sum += state.ordinal();
    }
    return sum;
  }
}
