package city.hansa.texts;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.compare.Comparison;
import city.hansa.engine.text.write.Pdf;
import city.hansa.kernel.Clockwork;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.context.WebApplicationContext;

/**
 * The first comparison and the first PDF of a fresh machine cost ten times as much as later ones.
 * So some are made beside the start, where nobody waits for them: two seconds of one core.
 */
@Component
class Warmth implements DisposableBean {
  private static final Duration AFTER_START = Duration.ofSeconds(2);
  private static final int ROUNDS = 40;
  private static final int ARTICLES = 60;
  private static final int WORDS = 40;

  private final Clockwork clockwork = new Clockwork("texts-warmth");

  /** Only a server: a command neither compares nor prints. */
  @EventListener
  void on(ApplicationReadyEvent ready) {
    if (ready.getApplicationContext() instanceof WebApplicationContext) {
      clockwork.once(AFTER_START, Warmth::warm);
    }
  }

  static void warm() {
    for (int round = 0; round < ROUNDS; round++) {
      var unused = Comparison.of(sample(round, 0), sample(round, 7));
    }
    var unused = Pdf.of(sample(0, 0));
  }

  private static Text sample(int round, int shift) {
    List<Clause> clauses =
        IntStream.rangeClosed(1, ARTICLES).mapToObj(at -> article(at, round, shift)).toList();
    return new Text("en", "", clauses, List.of());
  }

  private static Clause article(int at, int round, int shift) {
    String words =
        IntStream.range(0, WORDS)
            .mapToObj(word -> "w" + (at * (word + shift * (at % 3)) + round) % 997)
            .collect(Collectors.joining(" "));
    return new Clause("art_" + at, Level.ARTICLE, null, "Article " + at, "", words, List.of());
  }

  @Override
  public void destroy() {
    clockwork.close();
  }
}
