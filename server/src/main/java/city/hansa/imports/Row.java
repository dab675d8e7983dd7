package city.hansa.imports;

/** One row of a file, its cells asked for by column. */
public interface Row {

  /** As a spreadsheet counts: the headings are row 1. */
  long number();

  /** The cell without blanks around it; empty if the file has no such column. */
  String text(String column);

  /** Whether the file has the column. */
  boolean has(String column);
}
