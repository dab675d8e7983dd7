package city.hansa.texts;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.compare.Comparison;
import city.hansa.kernel.Clockwork;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * Compares versions, and remembers the last few comparisons. The first comparison of a fresh
 * machine costs ten times as much as later ones, so one is made beside the start.
 */
@Component
public class Comparing implements DisposableBean {
  private static final int KEPT = 16;
  private static final int ROUNDS = 40;

  private final Texts texts;
  private final Clockwork clockwork = new Clockwork("comparison-warmth");
  private final Cache<String, Comparison> made = Caffeine.newBuilder().maximumSize(KEPT).build();

  Comparing(Texts texts) {
    this.texts = texts;
  }

  /** Some dozen milliseconds for 40 pages the first time. */
  public Comparison compare(TextVersion before, TextVersion after) {
    return made.get(
        before.sha256() + after.sha256(),
        any -> Comparison.of(texts.text(before), texts.text(after)));
  }

  /** Only a server: a command compares nothing. */
  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebApplicationContext) {
      clockwork.once(Duration.ofSeconds(2), Comparing::warm);
    }
  }

  /** A second of one core at most, where nobody waits for it. */
  static int warm() {
    int changes = 0;
    for (int round = 0; round < ROUNDS; round++) {
      changes += Comparison.of(sample(round, 0), sample(round, 7)).changes().size();
    }
    return changes;
  }

  private static Text sample(int round, int shift) {
    List<Clause> clauses =
        IntStream.rangeClosed(1, 60)
            .mapToObj(at ->
                new Clause(
                    "art_" + at,
                    Level.ARTICLE,
                    null,
                    "Article " + at,
                    "",
                    IntStream.range(0, 40)
                        .mapToObj(word -> "w" + (at * (word + shift * (at % 3)) + round) % 997)
                        .collect(java.util.stream.Collectors.joining(" ")),
                    List.of()))
            .toList();
    return new Text("en", "", clauses, List.of());
  }

  @Override
  public void destroy() {
    clockwork.close();
  }
}
