package city.hansa.texts.pages;

import city.hansa.engine.text.compare.Change;
import city.hansa.engine.text.compare.Comparison;
import city.hansa.engine.text.compare.Place;
import city.hansa.engine.text.compare.Words;
import city.hansa.texts.TextVersion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What changed between two versions of one language.
 *
 * @param versions all of the language, the newest first
 * @param onlyChanged whether clauses that stayed the same are left out
 */
public record ComparePage(
    String instrument,
    String title,
    TextVersion from,
    TextVersion to,
    List<TextVersion> versions,
    Comparison comparison,
    boolean onlyChanged) {

  /**
   * One clause and what became of it.
   *
   * @param fate key of its word
   * @param before the places in the old text; none for an added clause
   * @param after the places in the new one
   */
  public record Row(
      String fate, List<Place> before, List<Place> after, boolean renumbered, List<Words> words) {

    public static Row of(Change change) {
      String fate = change.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      boolean renumbered = change.renumbered();
      return switch (change) {
        case Change.Same(Place before, Place after, Words words) ->
            new Row(fate, List.of(before), List.of(after), renumbered, List.of(words));
        case Change.Reworded(Place before, Place after, Words words) ->
            new Row(fate, List.of(before), List.of(after), renumbered, List.of(words));
        case Change.Moved(Place before, Place after, Words words) ->
            new Row(fate, List.of(before), List.of(after), renumbered, List.of(words));
        case Change.Split(Place before, List<Change.Piece> after) ->
            new Row(fate, List.of(before), places(after), renumbered, words(after));
        case Change.Merged(List<Change.Piece> before, Place after) ->
            new Row(fate, places(before), List.of(after), renumbered, words(before));
        case Change.Added(Place after, Words words) ->
            new Row(fate, List.of(), List.of(after), renumbered, List.of(words));
        case Change.Deleted(Place before, Words words) ->
            new Row(fate, List.of(before), List.of(), renumbered, List.of(words));
      };
    }

    private static List<Place> places(List<Change.Piece> pieces) {
      return pieces.stream().map(Change.Piece::place).toList();
    }

    private static List<Words> words(List<Change.Piece> pieces) {
      return pieces.stream().map(Change.Piece::words).toList();
    }

    /** Whether anything but its place among the others is as it was. */
    public boolean changed() {
      return renumbered || !fate.equals("same");
    }
  }

  public String base() {
    return "/instruments/" + instrument;
  }

  public List<Row> clauses() {
    return shown(comparison.changes());
  }

  public List<Row> notes() {
    return shown(comparison.notes());
  }

  private List<Row> shown(List<Change> changes) {
    return changes.stream().map(Row::of).filter(row -> !onlyChanged || row.changed()).toList();
  }

  /** How many clauses had each fate, those that nothing happened to last; none that are zero. */
  public List<Map.Entry<String, Integer>> counts() {
    Comparison.Counts counts = comparison.counts();
    return Stream.of(
            Map.entry("reworded", counts.reworded()),
            Map.entry("added", counts.added()),
            Map.entry("deleted", counts.deleted()),
            Map.entry("moved", counts.moved()),
            Map.entry("split", counts.split()),
            Map.entry("merged", counts.merged()),
            Map.entry("renumbered", counts.renumbered()),
            Map.entry("same", counts.same()))
        .filter(each -> each.getValue() > 0)
        .toList();
  }

  /** What a place is called: its number as printed, or its address. */
  public static String place(Place place) {
    return place.number().isBlank() ? place.address() : place.number();
  }

  /** Calls of notes as a reader knows them. */
  public static String words(String run) {
    return run.replace("[^", "[");
  }

  public String other(boolean changed) {
    return base()
        + "/texts/compare?from="
        + from.id().brief()
        + "&to="
        + to.id().brief()
        + (changed ? "&only=changed" : "");
  }
}
