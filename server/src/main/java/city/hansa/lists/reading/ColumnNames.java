package city.hansa.lists.reading;

import city.hansa.imports.reading.TableFile;
import city.hansa.lists.Settings;
import java.util.List;

/**
 * What the file calls the column that holds something: its heading, or its letters.
 *
 * @param headings as they stand; empty if there are none
 */
public record ColumnNames(Settings settings, List<String> headings) {

  /** Empty if no column holds it. */
  public String of(Field field) {
    int column = field == Field.NOTHING ? -1 : settings.column(field);
    if (column < 0) {
      return "";
    }
    String written = column < headings.size() ? headings.get(column) : "";
    return written.isEmpty() ? TableFile.letters(column) : written;
  }
}
