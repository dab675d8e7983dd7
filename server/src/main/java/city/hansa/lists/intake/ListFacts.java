package city.hansa.lists.intake;

import city.hansa.imports.reading.TableFile;
import city.hansa.kernel.BadInput;
import city.hansa.lists.BroughtList;
import city.hansa.lists.Settings;
import city.hansa.lists.reading.Field;
import city.hansa.lists.reading.Line;
import city.hansa.lists.reading.TableGuess;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.FoundStore.Found;
import city.hansa.lists.store.FoundStore.Stage;
import city.hansa.lists.store.RowStore;
import city.hansa.lists.store.SeriesStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What the rows of a list show before anything is said about them. */
@Service
public class ListFacts {
  private static final int SAMPLES = 4;
  private static final int HEADINGS = 12;

  private final RowStore rows;
  private final FoundStore found;
  private final SeriesStore lists;

  ListFacts(RowStore rows, FoundStore found, SeriesStore lists) {
    this.rows = rows;
    this.found = found;
    this.lists = lists;
  }

  /**
   * A column.
   *
   * @param letters as a spreadsheet calls it
   * @param heading empty if it has none
   * @param samples some of its cells
   */
  public record ColumnFacts(
      int index, String letters, String heading, Field field, List<String> samples) {}

  /** The first row of a sheet that may hold headings, and its cells. */
  public record HeadingFacts(long row, String text) {}

  /** The settings as known, with what another sheet seems to be. */
  public Settings guessed(BroughtList list, Settings known, int sheet) {
    int at = known(list, sheet);
    return known.of(at, TableGuess.of(rows.first(list.id(), at, ListIntake.LOOKED_AT)));
  }

  /** The same with the headings in a row that a person names; 0 for none. */
  public Settings guessed(BroughtList list, Settings known, int sheet, long headings) {
    int at = known(list, sheet);
    return known.of(at, TableGuess.at(headings, rows.first(list.id(), at, ListIntake.LOOKED_AT)));
  }

  private static int known(BroughtList list, int sheet) {
    if (sheet < 0 || sheet >= list.sheets().size()) {
      throw new BadInput("sheet", String.valueOf(sheet), "lists.refused.sheet");
    }
    return sheet;
  }

  /** How many columns any sheet has. */
  public int width(BroughtList list) {
    int most = list.settings().columns().size();
    for (int sheet = 0; sheet < list.sheets().size(); sheet++) {
      for (Line line : rows.first(list.id(), sheet, ListIntake.LOOKED_AT)) {
        most = Math.max(most, line.cells().size());
      }
    }
    return most;
  }

  public List<ColumnFacts> columns(BroughtList list, Settings shown) {
    List<Line> first = rows.first(list.id(), shown.sheet(), ListIntake.LOOKED_AT);
    List<String> headings =
        first.stream()
            .filter(line -> line.number() == shown.headingRow())
            .findFirst()
            .map(Line::cells)
            .orElse(List.of());
    int width = first.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    List<ColumnFacts> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      int at = i;
      List<String> samples =
          first.stream()
              .filter(line -> line.number() > shown.headingRow())
              .map(line -> line.cell(at))
              .filter(cell -> !cell.isEmpty())
              .distinct()
              .limit(SAMPLES)
              .toList();
      String heading = i < headings.size() ? headings.get(i) : "";
      Field field = i < shown.columns().size() ? shown.columns().get(i) : Field.NOTHING;
      columns.add(new ColumnFacts(i, TableFile.letters(i), heading, field, samples));
    }
    return columns;
  }

  public List<HeadingFacts> headings(BroughtList list, int sheet) {
    return rows.first(list.id(), sheet, HEADINGS).stream()
        .map(line -> new HeadingFacts(line.number(), String.join(" | ", line.cells())))
        .toList();
  }

  /** What was mended or set aside while a sheet was read, the first so many. */
  public List<Found> told(BroughtList list, int sheet, int limit) {
    return found.page(list.id(), List.of(Stage.READ, Stage.BESIDE), sheet, 0, limit);
  }

  /** How often each was told. */
  public Map<String, Long> counts(BroughtList list, int sheet) {
    Map<String, Long> counts = new TreeMap<>(list.sheets().get(sheet).found());
    counts.putAll(found.counts(list.id(), Stage.BESIDE, sheet));
    return counts;
  }

  /** The list that the office wrote from the same file, if any. */
  public Optional<UUID> same(BroughtList list) {
    return lists.findSame(list);
  }

  /** What is wrong in the rows of a list, in their order, after a row. */
  public List<Found> problems(BroughtList list, long after, int limit) {
    return found.page(
        list.id(), List.of(Stage.MATCH, Stage.CHECK), list.settings().sheet(), after, limit);
  }
}
