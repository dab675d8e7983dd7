package city.hansa.engine.names;

/** What a name is to its actor; the earlier kind is shown and ranked before the later one. */
public enum NameKind {
  MAIN(700),
  OFFICIAL(600),
  SHORT(600),
  ALTERNATE(200),
  FORMER(0);

  private final int worth;

  NameKind(int worth) {
    this.worth = worth;
  }

  /** Points of a {@link Hit#score()}: 300 double an actor's population. */
  int worth() {
    return worth;
  }
}
