package city.hansa.imports.reading;

import city.hansa.imports.Problem;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellReference;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Hears the XML of a sheet and tells its rows. */
final class SheetHandler extends DefaultHandler {
  private final Cells cells;
  private final Merges merges;
  private final TableRows rows;
  private final StringBuilder text = new StringBuilder();
  private List<String> row = new ArrayList<>();
  private int number;
  private int column;
  private String type = "n";
  private int style;
  private boolean inside;
  private boolean phonetic;

  SheetHandler(Cells cells, Merges merges, TableRows rows) {
    this.cells = cells;
    this.merges = merges;
    this.rows = rows;
  }

  @Override
  public void startElement(String space, String name, String prefixed, Attributes attributes) {
    switch (name) {
      case "row" -> {
        row = new ArrayList<>();
        column = -1;
        String at = attributes.getValue("r");
        number = at == null ? number + 1 : Integer.parseInt(at);
      }
      case "c" -> {
        String at = attributes.getValue("r");
        column = at == null ? column + 1 : new CellReference(at).getCol();
        String kind = attributes.getValue("t");
        type = kind == null ? "n" : kind;
        String styled = attributes.getValue("s");
        style = styled == null ? -1 : Integer.parseInt(styled);
        text.setLength(0);
      }
      case "v", "t" -> inside = true;
      case "rPh" -> phonetic = true;
      default -> inside = false;
    }
  }

  @Override
  public void characters(char[] signs, int start, int length) {
    // The value of a formula follows it in an element of its own.
    if (inside && !phonetic) {
      text.append(signs, start, length);
    }
  }

  @Override
  public void endElement(String space, String name, String prefixed) {
    switch (name) {
      case "v", "t" -> inside = false;
      case "rPh" -> phonetic = false;
      case "c" -> cell();
      case "row" -> {
        merges.fill(number - 1, row);
        rows.row(number, row);
      }
      default -> inside = false;
    }
  }

  private void cell() {
    if (text.isEmpty() || column > TableFile.MOST_COLUMNS) {
      return;
    }
    while (row.size() <= column) {
      row.add("");
    }
    if (type.equals("e")) {
      rows.found(
          number,
          Problem.of(TableFile.address(column, number), text.toString(), "imports.found.formula"));
    } else {
      row.set(column, cells.text(type, style, text.toString()));
    }
  }
}
