package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;

/** What a document says of one of its paragraphs itself, so that nothing need be guessed. */
public sealed interface Known {

  record Title() implements Known {}

  /**
   * A clause begins here.
   *
   * @param depth 1 for the clauses of the text itself, 2 for their parts
   */
  record Opens(Level level, int depth, String number, String heading) implements Known {}

  /** A further paragraph of the clause before. */
  record Continues() implements Known {}
}
