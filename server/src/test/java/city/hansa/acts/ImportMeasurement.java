package city.hansa.acts;

import static city.hansa.acts.Drafts.own;
import static city.hansa.acts.Drafts.with;

import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.ledger.Ledger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Measures an import of many acts, guards and log included, and the status of a subject afterwards.
 * Run by hand: {@code java -Xmx320m -cp ... city.hansa.acts.ImportMeasurement 1000000}.
 */
final class ImportMeasurement {
  private static final int EACH = 10;

  private ImportMeasurement() {}

  public static void main(String[] arguments) {
    int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    try (ActsHouse house = new ActsHouse()) {
      Viewer desk = Drafts.at("uclg", Role.DESK_OFFICER);
      Instant start = Instant.now();
      Depository.Batch batch =
          house
              .bean(Depository.class)
              .depositAll(
                  desk,
                  "measured",
                  drafts(count),
                  Depository.Mode.ALL_OR_NOTHING,
                  (place, reasons) -> {
                    throw new IllegalStateException(place + ": " + reasons);
                  });
      Duration took = Duration.between(start, Instant.now());
      System.out.printf(
          "%,d acts in %.1f s, log of %,d entries, heap at most %d MB%n",
          batch.right(),
          took.toMillis() / 1000.0,
          house.bean(Ledger.class).size(),
          Runtime.getRuntime().maxMemory() >> 20);
      statuses(house.bean(Acts.class), count / EACH);
    }
  }

  /** Petitions opened, and visited by contacts, ten acts each; neighbours in the file. */
  private static Iterator<ActDraft> drafts(int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> {
          String subject = "petition-" + i / EACH;
          String day = LocalDate.of(2020, 1, 1).plusDays(i % EACH).toString();
          return i % EACH == 0
              ? with(
                  own("petition.open", "uclg", subject, day),
                  it -> it.payload("until", "2020-06-30"))
              : with(
                  own("petition.note", "uclg", subject, day),
                  it -> it.payload("text", "Note " + i));
        })
        .iterator();
  }

  private static void statuses(Acts acts, int subjects) {
    Random random = new Random(1);
    double[] millis = new double[2_000];
    for (int i = 0; i < millis.length; i++) {
      LocalDate day = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(20));
      Subject subject = new Subject("petition", "petition-" + random.nextInt(subjects));
      long start = System.nanoTime();
      acts.status(subject, day, null, Viewer.PUBLIC);
      millis[i] = (System.nanoTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(millis, 500, millis.length);
    Arrays.sort(warm);
    System.out.printf(
        "status of a subject of %d acts: p50 %.2f ms, p95 %.2f ms%n",
        EACH, warm[warm.length / 2], warm[(int) (warm.length * 0.95)]);
  }
}
