package city.hansa.texts.api;

import city.hansa.engine.text.compare.Comparison;
import city.hansa.engine.text.compare.Place;
import city.hansa.engine.text.compare.Run;
import city.hansa.engine.text.compare.Words;
import city.hansa.texts.TextVersion;
import city.hansa.texts.pages.ComparePage.Row;
import java.util.List;

/**
 * What changed between two versions, as data. Runs that are not INSERTED, put together, are the old
 * words; those that are not DELETED the new ones.
 */
record ComparisonFacts(
    String from,
    String to,
    Comparison.Counts counts,
    List<Run> title,
    List<ChangeFacts> clauses,
    List<ChangeFacts> notes) {

  /**
   * @param fate same, reworded, moved, split, merged, added or deleted
   * @param words of each clause on the side that has several, else one entry
   */
  record ChangeFacts(
      String fate, List<Place> before, List<Place> after, boolean renumbered, List<Words> words) {

    static ChangeFacts of(Row row) {
      return new ChangeFacts(row.fate(), row.before(), row.after(), row.renumbered(), row.words());
    }
  }

  static ComparisonFacts of(TextVersion from, TextVersion to, Comparison comparison) {
    return new ComparisonFacts(
        from.id().toString(),
        to.id().toString(),
        comparison.counts(),
        comparison.title(),
        comparison.changes().stream().map(Row::of).map(ChangeFacts::of).toList(),
        comparison.notes().stream().map(Row::of).map(ChangeFacts::of).toList());
  }
}
