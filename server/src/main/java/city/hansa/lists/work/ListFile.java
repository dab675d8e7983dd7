package city.hansa.lists.work;

import city.hansa.imports.words.ProblemWords;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtName;
import city.hansa.lists.Gone;
import city.hansa.lists.Outcome;
import city.hansa.lists.store.EntryStore;
import city.hansa.lists.work.ListRows.RowFacts;
import city.hansa.site.SafeCsv;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Names and rows of a list as CSV. */
@Service
public class ListFile {
  private static final int PAGE = 2_000;

  private final Deciding deciding;
  private final EntryStore entries;
  private final ListRows rows;
  private final ProblemWords words;

  ListFile(Deciding deciding, EntryStore entries, ListRows rows, ProblemWords words) {
    this.deciding = deciding;
    this.entries = entries;
    this.rows = rows;
    this.words = words;
  }

  /** Each name with its pile, who is chosen, and the candidates with their probabilities. */
  public void names(BroughtList list, Appendable out) throws IOException {
    CSVPrinter to = new CSVPrinter(out, CSVFormat.RFC4180);
    line(
        to,
        List.of(
            "row",
            "end",
            "name",
            "country",
            "region",
            "rows",
            "pile",
            "actor",
            "by",
            "candidates"));
    Map<Long, EntryStore.Numbers> numbers = entries.numbers(list.id(), list.settings().sheet());
    for (BroughtName name : deciding.all(list)) {
      String chosen = name.chosen();
      String candidates =
          name.candidates().stream()
              .map(each -> "%s %.2f".formatted(each.actor(), each.probability()))
              .collect(Collectors.joining(" | "));
      line(
          to,
          List.of(
              Long.toString(name.firstRow()),
              end(name, numbers.get(name.firstRow())),
              name.name(),
              name.country(),
              name.region(),
              Integer.toString(name.rows()),
              name.pile().name(),
              chosen == null ? "" : chosen,
              name.decided().name(),
              candidates));
    }
  }

  /** Which name of its first row it is. */
  private static String end(BroughtName name, EntryStore.@Nullable Numbers there) {
    boolean first = there == null || Objects.equals(there.first(), name.number());
    return first ? "first" : "second";
  }

  /** Each row with its outcome and why, then those who are gone. */
  public void rows(BroughtList list, Locale language, Appendable out) throws IOException {
    CSVPrinter to = new CSVPrinter(out, CSVFormat.RFC4180);
    line(to, List.of("row", "written", "actors", "outcome", "like_row", "problems"));
    for (Outcome outcome : Outcome.values()) {
      long after = 0;
      List<RowFacts> page = rows.page(list, outcome, after, PAGE);
      while (!page.isEmpty()) {
        for (RowFacts each : page) {
          line(to, cells(each, outcome.name(), language));
        }
        page = rows.page(list, outcome, page.getLast().row(), PAGE);
      }
    }
    for (Gone.Why why : Gone.Why.values()) {
      int offset = 0;
      List<RowFacts> page = rows.gone(list, why, offset, PAGE);
      while (!page.isEmpty()) {
        for (RowFacts each : page) {
          line(to, cells(each, why.name(), language));
        }
        offset += PAGE;
        page = rows.gone(list, why, offset, PAGE);
      }
    }
  }

  private List<String> cells(RowFacts each, String outcome, Locale language) {
    return List.of(
        each.row() == 0 ? "" : Long.toString(each.row()),
        each.written(),
        String.join(" | ", each.actors()),
        outcome,
        each.like() == 0 ? "" : Long.toString(each.like()),
        each.problems().stream()
            .map(problem -> words.inFull(problem, language))
            .collect(Collectors.joining(" ")));
  }

  private static void line(CSVPrinter to, List<String> cells) throws IOException {
    for (String cell : cells) {
      to.print(SafeCsv.safe(cell));
    }
    to.println();
  }
}
