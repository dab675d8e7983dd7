package city.hansa.mandate;

import java.util.List;

/** What came of a mandate check. Neither is legal advice. */
public sealed interface Checking {

  /** No rules of this jurisdiction are here: nothing can be said, and nothing is promised. */
  record NoPacks(Jurisdiction jurisdiction) implements Checking {}

  /**
   * The rules that are here were asked.
   *
   * @param duties those that apply, what forbids first; empty if none does
   */
  record Checked(List<Duty> duties) implements Checking {
    public Checked {
      duties = List.copyOf(duties);
    }

    public List<Duty> forbidding() {
      return duties.stream().filter(Duty::forbids).toList();
    }
  }
}
