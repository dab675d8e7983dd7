package city.hansa.engine.text.compare;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two versions of a text held against each other, clause by clause and word by word.
 *
 * <p>Clauses with the same words are found first (longest common subsequence, then those whose
 * words are unique). The others are linked by the weight of the words they share, each link using
 * up the words it explains, so that a clause whose words went into several, or came from several,
 * is seen as split or merged ({@link Tracking}). A clause is moved when it is not in the heaviest
 * run of clauses that kept their order ({@link Order}). Inside linked clauses words are compared by
 * the algorithm of Myers ({@link Lcs}, {@link WordDiff}).
 *
 * <p>Deterministic; and the texts exchanged, the answer is the same with inserted and deleted
 * exchanged. About O(n * candidates) for n clauses, a few milliseconds for 40 pages.
 *
 * @param title of the text
 * @param changes each clause of either text once, in the order of the new text, what was deleted
 *     where it stood
 * @param notes the same for footnotes; the address of a note is {@code note_MARK}
 */
public record Comparison(List<Run> title, List<Change> changes, List<Change> notes) {

  /**
   * Clauses of each fate; {@code renumbered} counts again some that are same, reworded or moved.
   */
  public record Counts(
      int same,
      int reworded,
      int moved,
      int split,
      int merged,
      int added,
      int deleted,
      int renumbered) {}

  public Comparison {
    title = List.copyOf(title);
    changes = List.copyOf(changes);
    notes = List.copyOf(notes);
  }

  public static Comparison of(Text before, Text after) {
    return new Comparison(
        WordDiff.runs(before.title(), after.title()),
        Telling.of(Unit.of(before.clauses()), Unit.of(after.clauses())),
        Telling.of(Unit.of(notes(before)), Unit.of(notes(after))));
  }

  /** Of the clauses; a split or a merger counts once. */
  public Counts counts() {
    return new Counts(
        count(Change.Same.class),
        count(Change.Reworded.class),
        count(Change.Moved.class),
        count(Change.Split.class),
        count(Change.Merged.class),
        count(Change.Added.class),
        count(Change.Deleted.class),
        (int) changes.stream().filter(Change::renumbered).count());
  }

  /** Whether nothing but perhaps numbers and order is different, notes and title included. */
  public boolean sameWords() {
    return title.stream().allMatch(run -> run.how() == Run.How.SAME)
        && Stream.concat(changes.stream(), notes.stream()).noneMatch(Comparison::otherWords);
  }

  private static boolean otherWords(Change change) {
    return switch (change) {
      case Change.Same _ -> false;
      case Change.Moved moved -> moved.words().changed();
      case Change.Reworded _, Change.Split _, Change.Merged _ -> true;
      case Change.Added _, Change.Deleted _ -> true;
    };
  }

  private int count(Class<? extends Change> fate) {
    return (int) changes.stream().filter(fate::isInstance).count();
  }

  private static List<Clause> notes(Text text) {
    return text.notes().stream()
        .map(note ->
            new Clause(
                "note_" + note.mark(),
                Level.PARAGRAPH,
                null,
                note.mark(),
                "",
                note.body(),
                List.of()))
        .toList();
  }
}
