package city.hansa.imports.reading;

import java.util.ArrayList;
import java.util.List;

/** What may stand between two cells. */
public enum Delimiter {
  COMMA(','),
  SEMICOLON(';'),
  TAB('\t'),
  BAR('|');

  private final char sign;

  Delimiter(char sign) {
    this.sign = sign;
  }

  public char sign() {
    return sign;
  }

  /** The cells of one line as this delimiter would part it; quotes hold together. */
  List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char each = line.charAt(i);
      if (each == '"') {
        quoted = !quoted;
      } else if (each == sign && !quoted) {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(each);
      }
    }
    cells.add(cell.toString().strip());
    return cells;
  }
}
