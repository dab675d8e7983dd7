package city.hansa.atlas;

/**
 * A row that cannot be used.
 *
 * @param file the file, or the one inside a zip
 * @param line counted from 1
 * @param column as GeoNames names it, or "row" for the row as a whole
 * @param what is wrong with it
 * @param mend how to put it right
 */
public record BadRow(String file, long line, String column, String what, String mend) {

  @Override
  public String toString() {
    return "%s, line %d, column %s: %s. %s.".formatted(file, line, column, what, mend);
  }
}
