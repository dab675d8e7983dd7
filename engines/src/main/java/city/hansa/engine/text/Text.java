package city.hansa.engine.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A text in one language.
 *
 * @param language BCP 47 tag
 * @param title as printed
 * @param clauses in order; no address comes twice
 * @param notes footnotes, in the order of their calls
 */
public record Text(String language, String title, List<Clause> clauses, List<Note> notes) {

  /**
   * A footnote.
   *
   * @param mark as called in the body of a clause by {@code [^mark]}
   */
  public record Note(String mark, String body) {}

  public Text {
    clauses = List.copyOf(clauses);
    notes = List.copyOf(notes);
  }

  /** Every clause, in the order of the text. */
  public Stream<Clause> walk() {
    return clauses.stream().flatMap(Clause::walk);
  }

  public Optional<Clause> find(String address) {
    return walk().filter(clause -> clause.address().equals(address)).findFirst();
  }
}
