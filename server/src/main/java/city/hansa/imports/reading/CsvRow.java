package city.hansa.imports.reading;

import city.hansa.imports.Row;
import java.util.List;
import org.apache.commons.csv.CSVRecord;

/**
 * A row of a file with its headings.
 *
 * @param number as a spreadsheet counts: the headings are row 1
 */
public record CsvRow(long number, Headings headings, CSVRecord cells) implements Row {

  @Override
  public String text(String column) {
    Integer position = headings.position(column);
    return position == null || position >= cells.size() ? "" : cells.get(position).strip();
  }

  @Override
  public boolean has(String column) {
    return headings.position(column) != null;
  }

  /** Every cell as the file has it. */
  public List<String> written() {
    return cells.toList();
  }
}
