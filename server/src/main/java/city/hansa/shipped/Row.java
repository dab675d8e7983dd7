package city.hansa.shipped;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a tab-separated file, its fields asked for by column. An empty field is null. */
public final class Row {
  private final Columns columns;
  private final long line;
  private final List<String> fields;

  private Row(Columns columns, long line, List<String> fields) {
    this.columns = columns;
    this.line = line;
    this.fields = fields;
  }

  /** The columns of a file, by name. */
  static final class Columns {
    private final String file;
    private final Map<String, Integer> positions = new HashMap<>();

    Columns(String file, List<String> names) {
      this.file = file;
      for (String name : names) {
        positions.put(name, positions.size());
      }
    }

    Row row(long line, String text) {
      List<String> fields = split(text);
      if (fields.size() != positions.size()) {
        throw new IllegalStateException(
            "%s line %d: %d fields where %d are named"
                .formatted(file, line, fields.size(), positions.size()));
      }
      return new Row(this, line, fields);
    }
  }

  /**
   * @throws IllegalStateException if the file has no such column
   */
  public @Nullable String text(String column) {
    Integer position = columns.positions.get(column);
    if (position == null) {
      throw fault(column, "there is no such column");
    }
    String field = fields.get(position);
    return field.isEmpty() ? null : field;
  }

  /** Whether the file has a column of this name. */
  public boolean has(String column) {
    return columns.positions.containsKey(column);
  }

  /**
   * @throws IllegalStateException if the field is empty
   */
  public String required(String column) {
    String field = text(column);
    if (field == null) {
      throw fault(column, "is empty");
    }
    return field;
  }

  /**
   * @throws IllegalStateException if the field holds anything but a whole number
   */
  public @Nullable Long number(String column) {
    String field = text(column);
    try {
      return field == null ? null : Long.valueOf(field);
    } catch (NumberFormatException e) {
      throw fault(column, "\"" + field + "\" is no whole number");
    }
  }

  /** The parts of a field that holds several; none when it is empty. */
  public List<String> list(String column, char separator) {
    String field = text(column);
    return field == null ? List.of() : split(field, separator);
  }

  static List<String> split(String line) {
    return split(line, '\t');
  }

  private static List<String> split(String text, char separator) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    for (int end; (end = text.indexOf(separator, start)) >= 0; start = end + 1) {
      parts.add(text.substring(start, end));
    }
    parts.add(text.substring(start));
    return parts;
  }

  private IllegalStateException fault(String column, String what) {
    return new IllegalStateException(
        "%s line %d, column %s: %s".formatted(columns.file, line, column, what));
  }
}
