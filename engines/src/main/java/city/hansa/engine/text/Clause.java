package city.hansa.engine.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One clause of a text and the clauses inside it.
 *
 * @param address stable inside the text and the same in every language: {@code art_4__para_2}
 * @param kind what it does; null where nobody has said
 * @param number as printed, with its dots and brackets: {@code Article 4}, {@code (b)}; empty for
 *     none
 * @param heading empty for none
 * @param body its own words, before those of its parts; paragraphs are separated by one line break;
 *     empty for a mere heading. Plain text: {@code [^3]} stands where the note of mark 3 is called
 * @param parts in the order of the text
 */
public record Clause(
    String address,
    Level level,
    @Nullable Kind kind,
    String number,
    String heading,
    String body,
    List<Clause> parts) {

  public Clause {
    parts = List.copyOf(parts);
  }

  /** Itself and all inside it, in the order of the text. */
  public Stream<Clause> walk() {
    return Stream.concat(Stream.of(this), parts.stream().flatMap(Clause::walk));
  }
}
