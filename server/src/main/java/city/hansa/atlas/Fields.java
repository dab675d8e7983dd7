package city.hansa.atlas;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The fields of one row, read and checked by position. */
final class Fields {
  private final List<String> columns;
  private final List<String> values;

  private Fields(List<String> columns, List<String> values) {
    this.columns = columns;
    this.values = values;
  }

  /** A field that cannot be used; thrown often in a broken file, so without its stack. */
  static final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String column;
    private final String what;
    private final String mend;

    Broken(String column, String what, String mend) {
      super(what, null, false, false);
      this.column = column;
      this.what = what;
      this.mend = mend;
    }

    BadRow at(String file, long line) {
      return new BadRow(file, line, column, what, mend);
    }
  }

  /**
   * @throws Broken if there are more or fewer fields than columns, or the row is not UTF-8
   */
  static Fields of(List<String> columns, String line) {
    List<String> values = new ArrayList<>(columns.size());
    int start = 0;
    for (int end; (end = line.indexOf('\t', start)) >= 0; start = end + 1) {
      values.add(line.substring(start, end));
    }
    values.add(line.substring(start));
    if (values.size() != columns.size()) {
      throw new Broken(
          "row",
          "%d fields instead of %d".formatted(values.size(), columns.size()),
          "Separate the fields with one tab each, blank ones too");
    }
    if (line.indexOf('\uFFFD') >= 0 || line.indexOf('\0') >= 0) {
      throw new Broken("row", "it is not UTF-8 text", "Save the file as UTF-8");
    }
    return new Fields(columns, values);
  }

  /** As it stands, blank or not. */
  String raw(int column) {
    return values.get(column);
  }

  @Nullable String text(int column) {
    String value = values.get(column);
    return value.isEmpty() ? null : value;
  }

  /** Without spaces around it. */
  String required(int column) {
    String value = Text.strip(values.get(column));
    if (value.isEmpty()) {
      throw broken(column, "it is blank", "State it");
    }
    return value;
  }

  /** A whole number between the bounds, both included. */
  long number(int column, long least, long most) {
    String value = values.get(column);
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below, like a number out of bounds.
    }
    throw broken(
        column,
        "\"" + value + "\" is not a whole number from " + least + " to " + most,
        "Write digits only");
  }

  /** As {@link #number}; null when blank. */
  @Nullable Long numberOrNull(int column, long least, long most) {
    return values.get(column).isEmpty() ? null : number(column, least, most);
  }

  /** Degrees of WGS 84, from minus the bound to the bound. */
  double degrees(int column, int bound) {
    String value = values.get(column);
    try {
      double degrees = Double.parseDouble(value);
      if (Math.abs(degrees) <= bound) {
        return degrees;
      }
    } catch (NumberFormatException e) {
      // Told below, like degrees out of bounds.
    }
    throw broken(
        column,
        "\"" + value + "\" is not a number of degrees from -" + bound + " to " + bound,
        "Write decimal degrees, such as 41.38879");
  }

  @Nullable LocalDate dayOrNull(int column) {
    String value = values.get(column);
    try {
      return value.isEmpty() ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw broken(column, "\"" + value + "\" is not a day", "Write it as 2023-03-05");
    }
  }

  /** GeoNames sets 1 and leaves blank. */
  boolean flag(int column) {
    return switch (values.get(column)) {
      case "", "0" -> false;
      case "1" -> true;
      default ->
          throw broken(column, "\"" + raw(column) + "\" is not 1", "Write 1 or leave it blank");
    };
  }

  Broken broken(int column, String what, String mend) {
    return new Broken("%d (%s)".formatted(column + 1, columns.get(column)), what, mend);
  }
}
