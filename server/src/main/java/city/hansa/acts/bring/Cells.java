package city.hansa.acts.bring;

import city.hansa.acts.Field;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.register.PartialDate;
import city.hansa.imports.Problem;
import city.hansa.imports.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; what cannot be read is kept as a problem. */
final class Cells {
  private static final Set<String> YES = Set.of("yes", "true", "1", "oui", "sí", "si", "نعم");
  private static final Set<String> NO = Set.of("no", "false", "0", "non", "لا");

  private final Row row;
  private final List<Problem> problems = new ArrayList<>();

  Cells(Row row) {
    this.row = row;
  }

  List<Problem> problems() {
    return problems;
  }

  String text(String column) {
    return row.text(column);
  }

  @Nullable String textOrNull(String column) {
    String text = row.text(column);
    return text.isEmpty() ? null : text;
  }

  @Nullable PartialDate date(String column) {
    String text = row.text(column);
    try {
      return text.isEmpty() ? null : PartialDate.parse(text);
    } catch (IllegalArgumentException none) {
      problem(column, "acts.bring.date");
      return null;
    }
  }

  /** One of an enumeration by its name, in capitals or not; null if the cell is empty. */
  <E extends Enum<E>> @Nullable E choice(String column, Class<E> type) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return null;
    }
    for (E each : type.getEnumConstants()) {
      if (each.name().equalsIgnoreCase(text)) {
        return each;
      }
    }
    problem(column, "acts.refused.choice", names(type));
    return null;
  }

  private static <E extends Enum<E>> String names(Class<E> type) {
    return String.join(", ", List.of(type.getEnumConstants()).stream().map(Enum::name).toList());
  }

  /** A cell as the field wants it; what the register will refuse is left as it stands. */
  Json value(Field field, String column) {
    String text = row.text(column);
    return switch (field.kind()) {
      case NUMBER -> number(column, text);
      case YES_NO -> yesNo(column, text);
      case CHOICE -> Json.of(field.choices().contains(text) ? text : text.toUpperCase(Locale.ROOT));
      case TEXT, LONG_TEXT, DATE, PERIOD, ACTOR -> Json.of(text);
    };
  }

  private Json number(String column, String text) {
    if (!text.matches("-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
      problem(column, "acts.bring.number");
      return Json.of(text);
    }
    return Json.of(Double.parseDouble(text));
  }

  private Json yesNo(String column, String text) {
    String word = text.toLowerCase(Locale.ROOT);
    if (!YES.contains(word) && !NO.contains(word)) {
      problem(column, "acts.bring.yesNo");
    }
    return Json.of(YES.contains(word));
  }

  void problem(String column, String messageKey, Object... arguments) {
    problems.add(new Problem(column, row.text(column), messageKey, List.of(arguments)));
  }
}
