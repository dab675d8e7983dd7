package city.hansa.imports.reading;

import city.hansa.imports.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * The merged cells of a sheet. What stands in cells that are merged downwards holds for each of
 * their rows; across, it stays in the first column.
 */
final class Merges {
  private final List<CellRangeAddress> all = new ArrayList<>();

  /** The ranges that reach over several rows, by their first row, from 0. */
  private final Map<Integer, List<CellRangeAddress>> downwards = new HashMap<>();

  /** What fills a column below a merged cell: the text, and the last row for which it holds. */
  private record Held(String text, int last) {}

  private final Map<Integer, Held> held = new HashMap<>();

  static Merges in(InputStream sheet) throws IOException, SAXException {
    Merges merges = new Merges();
    Workbook.parse(
        sheet,
        new DefaultHandler() {
          @Override
          public void startElement(
              String space, String name, String prefixed, Attributes attributes) {
            if (name.equals("mergeCell")) {
              merges.add(CellRangeAddress.valueOf(attributes.getValue("ref")));
            }
          }
        });
    return merges;
  }

  private void add(CellRangeAddress range) {
    all.add(range);
    if (range.getLastRow() > range.getFirstRow()) {
      downwards.computeIfAbsent(range.getFirstRow(), none -> new ArrayList<>()).add(range);
    }
  }

  void tell(TableRows rows) {
    for (CellRangeAddress range : all) {
      boolean down = range.getLastRow() > range.getFirstRow();
      rows.found(
          range.getFirstRow() + 1L,
          Problem.of(
              range.formatAsString(),
              "",
              down ? "imports.found.mergedDown" : "imports.found.mergedAcross"));
    }
  }

  /**
   * Fills what a merged cell above holds into a row, and remembers what begins here.
   *
   * @param row from 0
   */
  void fill(int row, List<String> cells) {
    held.values().removeIf(each -> each.last() < row);
    held.forEach((column, each) -> {
      while (cells.size() <= column) {
        cells.add("");
      }
      if (cells.get(column).isEmpty()) {
        cells.set(column, each.text());
      }
    });
    for (CellRangeAddress range : downwards.getOrDefault(row, List.of())) {
      int column = range.getFirstColumn();
      @Nullable String text = column < cells.size() ? cells.get(column) : null;
      if (text != null && !text.isEmpty()) {
        held.put(column, new Held(text, range.getLastRow()));
      }
    }
  }
}
