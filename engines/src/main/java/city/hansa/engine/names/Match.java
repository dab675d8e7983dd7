package city.hansa.engine.names;

/** How a query met a name, best first. */
public enum Match {
  /** The whole name. */
  EXACT(6000),
  /** The name begins with the query. */
  PREFIX(3500),
  /** A later word of the name begins with the query ("york" in "New York"). */
  WORD(2500),
  /** Every word of the query begins a word of the name, in any order ("york new"). */
  WORDS(2000),
  /** The name, its beginning, or one of its later words is a few edits away. */
  TYPO(1000);

  private final int bonus;

  Match(int bonus) {
    this.bonus = bonus;
  }

  /** Points of a {@link Hit#score()}; 1,000 weigh as much as ten times the population. */
  int bonus() {
    return bonus;
  }
}
