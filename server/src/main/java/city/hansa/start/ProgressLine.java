package city.hansa.start;

import city.hansa.kernel.ShippedFacts;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes progress on to the console, at most once a second, and to readers, a little oftener. */
final class ProgressLine implements ShippedFacts.Progress {
  private static final Logger LOG = LoggerFactory.getLogger(ProgressLine.class);
  private static final long LINE = Duration.ofSeconds(1).toNanos();
  private static final long LOOK = Duration.ofMillis(200).toNanos();
  private final String name;
  private final LoadState state;
  private long line = System.nanoTime();
  private long look = System.nanoTime();

  ProgressLine(String name, LoadState state) {
    this.name = name;
    this.state = state;
    state.change(name, step -> step.running(0, 0));
  }

  @Override
  public void at(long done, long total) {
    long now = System.nanoTime();
    if (now - look >= LOOK) {
      look = now;
      state.change(name, step -> step.running(done, total));
    }
    if (now - line >= LINE) {
      line = now;
      LOG.info("Loading {}: {} of {}", name, "%,d".formatted(done), "%,d".formatted(total));
    }
  }
}
