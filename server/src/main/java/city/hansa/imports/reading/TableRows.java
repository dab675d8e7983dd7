package city.hansa.imports.reading;

import city.hansa.imports.Problem;
import java.util.List;

/** Hears a table row by row, sheet after sheet. */
public interface TableRows {

  /** A sheet begins; a file of separated values is one without a name. */
  void sheet(String name);

  /**
   * A row that is not blank.
   *
   * @param number as a spreadsheet counts, from 1
   * @param cells without blanks around them; none at the end is empty
   */
  void row(long number, List<String> cells);

  /**
   * Something was mended or could not be, at a row of the sheet.
   *
   * @param found its column is the address of a cell such as B7, or of a range
   */
  void found(long row, Problem found);
}
