package city.hansa.lists.work;

import city.hansa.imports.Problem;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Gone;
import city.hansa.lists.Outcome;
import city.hansa.lists.store.DepositStore;
import city.hansa.lists.store.EntryStore;
import city.hansa.lists.store.EntryStore.End;
import city.hansa.lists.store.EntryStore.Entry;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.FoundStore.Found;
import city.hansa.lists.store.FoundStore.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** What became of the rows of a list, page by page. */
@Service
public class ListRows {
  private final EntryStore entries;
  private final DepositStore deposits;
  private final FoundStore found;

  ListRows(EntryStore entries, DepositStore deposits, FoundStore found) {
    this.entries = entries;
    this.deposits = deposits;
    this.found = found;
  }

  /**
   * A row, or somebody who is no longer in the list.
   *
   * @param row 0 for somebody who is no row
   * @param written as the row has it; empty likewise
   * @param actors ids of who is meant, as far as anybody is
   * @param like the earlier row that says the same; 0 for none
   */
  public record RowFacts(
      long row,
      String written,
      List<String> actors,
      Outcome outcome,
      long like,
      List<Problem> problems) {}

  public List<RowFacts> page(BroughtList list, Outcome outcome, long after, int limit) {
    int sheet = list.settings().sheet();
    List<Entry> page = entries.page(list.id(), sheet, outcome, after, limit);
    Map<Long, List<Problem>> problems =
        page.isEmpty()
            ? Map.of()
            : found
                .between(
                    list.id(), stages(outcome), sheet, page.getFirst().row(), page.getLast().row())
                .stream()
                .collect(
                    Collectors.groupingBy(
                        Found::row, Collectors.mapping(Found::problem, Collectors.toList())));
    return page.stream()
        .map(entry -> facts(entry, outcome, problems.getOrDefault(entry.row(), List.of())))
        .toList();
  }

  /** What was mended in a row is told beside whatever becomes of it. */
  private static List<Stage> stages(Outcome outcome) {
    return outcome == Outcome.REFUSED ? List.of(Stage.values()) : List.of(Stage.BESIDE, Stage.READ);
  }

  private static RowFacts facts(Entry entry, Outcome outcome, List<Problem> problems) {
    String written =
        outcome == Outcome.BESIDE && !problems.isEmpty()
            ? problems.getFirst().value()
            : written(entry);
    return new RowFacts(entry.row(), written, actors(entry), outcome, entry.like(), problems);
  }

  private static String written(Entry entry) {
    return Stream.of(entry.first(), entry.second())
        .filter(Objects::nonNull)
        .map(end -> end.country().isEmpty() ? end.name() : end.name() + ", " + end.country())
        .collect(Collectors.joining(" - "));
  }

  private static List<String> actors(Entry entry) {
    List<String> actors = new ArrayList<>();
    for (End end : Stream.of(entry.first(), entry.second()).filter(Objects::nonNull).toList()) {
      String actor = end.actor();
      if (actor != null) {
        actors.add(actor);
      }
    }
    return actors;
  }

  /** Those who are gone, in the order of their subjects. */
  public List<RowFacts> gone(BroughtList list, Gone.Why why, int offset, int limit) {
    Map<String, List<Problem>> refused =
        why == Gone.Why.STAYS ? found.subjects(list.id()) : Map.of();
    return deposits.listGone(list.id(), why, offset, limit).stream()
        .map(each ->
            new RowFacts(
                0,
                "",
                list.settings().ties()
                    ? List.of(each.first(), each.second())
                    : List.of(each.first()),
                Outcome.STILL,
                0,
                refused.getOrDefault(each.subject(), List.of()).stream()
                    .map(problem -> new Problem("", "", problem.messageKey(), problem.arguments()))
                    .toList()))
        .toList();
  }
}
