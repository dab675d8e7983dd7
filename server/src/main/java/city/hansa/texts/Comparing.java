package city.hansa.texts;

import city.hansa.engine.text.compare.Comparison;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;

/** Compares versions, and remembers the last few comparisons. */
@Component
public class Comparing {
  private static final int KEPT = 16;

  private final Texts texts;
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
}
