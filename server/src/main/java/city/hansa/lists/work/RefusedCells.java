package city.hansa.lists.work;

import city.hansa.imports.Row;
import city.hansa.lists.Settings;
import city.hansa.lists.reading.ColumnNames;
import city.hansa.lists.reading.Field;
import city.hansa.lists.reading.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * In which column of the file stands what the register refuses.
 *
 * @param lines the headings and the refused rows, by their numbers; those let go are left out
 */
record RefusedCells(Settings settings, Map<Long, Line> lines) {

  /** The heading of the column that a field of an act came from; empty for the whole row. */
  String heading(String ofAct) {
    Field field =
        switch (ofAct) {
          case "actor" -> settings.own().isEmpty() ? Field.NAME : Field.NOTHING;
          case "payload.with" -> Field.WITH;
          case "payload.since" -> Field.SINCE;
          case "payload.level" -> Field.LEVEL;
          case "payload.note" -> Field.NOTE;
          default -> Field.NOTHING;
        };
    return names().of(field);
  }

  private ColumnNames names() {
    Line headings = lines.get(settings.headingRow());
    return new ColumnNames(settings, headings == null ? List.of() : headings.cells());
  }

  /** The cells of a row by the headings of their columns. */
  Row row(long number) {
    Map<String, String> cells = new HashMap<>();
    Line line = lines.getOrDefault(number, new Line(number, List.of()));
    for (Field field : Field.values()) {
      if (field != Field.NOTHING && settings.column(field) >= 0) {
        cells.putIfAbsent(names().of(field), line.cell(settings.column(field)));
      }
    }
    return new Row() {
      @Override
      public long number() {
        return number;
      }

      @Override
      public String text(String column) {
        return cells.getOrDefault(column, "");
      }

      @Override
      public boolean has(String column) {
        return cells.containsKey(column);
      }
    };
  }
}
