package city.hansa.lists.intake;

import city.hansa.imports.Problem;
import city.hansa.imports.reading.TableRows;
import city.hansa.kernel.BadInput;
import city.hansa.lists.BroughtList.SheetFacts;
import city.hansa.lists.reading.Line;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.FoundStore.Found;
import city.hansa.lists.store.FoundStore.Stage;
import city.hansa.lists.store.RowStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** Saves the rows of a table while it is read, some thousands at a time. */
final class RowSaver implements TableRows {
  /** Most rows of all sheets together. */
  static final long MOST = 200_000;

  private static final int AT_ONCE = 2_000;

  /** Most findings of one sort in a sheet that are told one by one; all are counted. */
  private static final int TOLD = 500;

  private final UUID list;
  private final RowStore rows;
  private final FoundStore store;
  private final List<SheetFacts> sheets = new ArrayList<>();
  private final List<Line> waiting = new ArrayList<>();
  private final List<Found> found = new ArrayList<>();
  private Map<String, Long> told = new TreeMap<>();
  private String name = "";
  private int sheet = -1;
  private long inSheet;
  private long all;
  private int position;

  RowSaver(UUID list, RowStore rows, FoundStore store) {
    this.list = list;
    this.rows = rows;
    this.store = store;
  }

  @Override
  public void sheet(String next) {
    end();
    name = next;
    told = new TreeMap<>();
    sheet++;
    inSheet = 0;
  }

  @Override
  public void row(long number, List<String> cells) {
    if (++all > MOST) {
      throw new BadInput("file", null, "lists.refused.rows", MOST);
    }
    inSheet++;
    waiting.add(new Line(number, cells));
    if (waiting.size() >= AT_ONCE) {
      flush();
    }
  }

  @Override
  public void found(long row, Problem problem) {
    if (told.merge(problem.messageKey(), 1L, Long::sum) <= TOLD) {
      found.add(new Found(Stage.READ, sheet, row, ++position, problem));
    }
  }

  private void flush() {
    if (!waiting.isEmpty()) {
      rows.insert(list, sheet, waiting);
      waiting.clear();
    }
    store.save(list, found);
    found.clear();
  }

  private void end() {
    flush();
    if (sheet >= 0) {
      sheets.add(new SheetFacts(name, inSheet, told));
    }
  }

  /** The sheets with their rows, once all has been read. */
  List<SheetFacts> sheets() {
    end();
    return List.copyOf(sheets);
  }
}
