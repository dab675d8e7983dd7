package city.hansa.lists.pages;

import city.hansa.kernel.BadInput;
import city.hansa.lists.Settings;
import city.hansa.lists.reading.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the form that says what a list is. */
final class ColumnsForm {
  static final String COLUMN = "column";

  private ColumnsForm() {}

  /**
   * @param sent by name of the field; {@code column0}, {@code column1}, ... hold the columns
   * @throws BadInput naming the field that cannot be read
   */
  static Settings read(Map<String, String> sent, int width) {
    List<Field> columns = new ArrayList<>();
    for (int i = 0; i < width; i++) {
      columns.add(field(sent.getOrDefault(COLUMN + i, Field.NOTHING.name())));
    }
    return new Settings(
        Math.toIntExact(number("sheet", sent)),
        number("headingRow", sent),
        columns,
        sent.getOrDefault("what", "").equals("ties"),
        text("network", sent),
        text("tieKind", sent),
        text("own", sent),
        text("assertedBy", sent),
        text("source", sent),
        text("day", sent),
        sent.containsKey("complete"));
  }

  /** The sheet that is to be looked at, from 0. */
  static int sheetLookedAt(Map<String, String> sent) {
    return Math.toIntExact(number("lookSheet", sent));
  }

  /** The row with the headings that is to be looked at; 0 for none. */
  static long headingsLookedAt(Map<String, String> sent) {
    return number("lookHeadings", sent);
  }

  private static Field field(String name) {
    for (Field field : Field.values()) {
      if (field.name().equals(name)) {
        return field;
      }
    }
    throw new BadInput("columns", name, "lists.refused.column");
  }

  private static long number(String name, Map<String, String> sent) {
    String text = sent.getOrDefault(name, "0").strip();
    if (!text.matches("[0-9]{1,7}")) {
      throw new BadInput(name, text, "lists.refused.number");
    }
    return Long.parseLong(text);
  }

  private static String text(String name, Map<String, String> sent) {
    return sent.getOrDefault(name, "").strip();
  }
}
