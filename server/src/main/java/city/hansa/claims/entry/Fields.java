package city.hansa.claims.entry;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads fields one by one; what cannot be read is kept as a fault. */
final class Fields {

  /** Longest text of a field, in characters; a note may have ten times as many. */
  private static final int LONGEST = 200;

  private final Map<String, String> entered;
  private final List<Reading.Fault> faults = new ArrayList<>();

  Fields(Map<String, String> entered) {
    this.entered = entered;
  }

  List<Reading.Fault> faults() {
    return List.copyOf(faults);
  }

  @Nullable BigDecimal number(String field) {
    return parsed(field, Numbers::parse, "claims.fault.number");
  }

  /** One of an enumeration by its name, in capitals or not. */
  <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
    if (value(field).isEmpty()) {
      fault(field, "claims.fault.required");
      return otherwise;
    }
    String name = value(field).toUpperCase(Locale.ROOT);
    E chosen = parsed(field, text -> Enum.valueOf(type, name), "claims.fault.choice");
    return chosen == null ? otherwise : chosen;
  }

  <T> @Nullable T parsed(String field, Function<String, T> parser, String fault) {
    String value = value(field);
    if (value.isEmpty()) {
      return null;
    }
    try {
      return parser.apply(value);
    } catch (IllegalArgumentException | DateTimeException unreadable) {
      fault(field, fault);
      return null;
    }
  }

  /**
   * @param form a regular expression
   */
  @Nullable String text(String field, String form, String fault, boolean required) {
    String value = text(field);
    if (value == null && required) {
      fault(field, "claims.fault.required");
    } else if (value != null && !value.matches(form)) {
      fault(field, fault);
    }
    return value;
  }

  String required(String field) {
    String value = text(field);
    if (value == null) {
      fault(field, "claims.fault.required");
    }
    return value == null ? "" : value;
  }

  @Nullable String text(String field) {
    String value = value(field);
    if (value.length() > (field.equals("note") ? LONGEST * 10 : LONGEST)) {
      fault(field, "claims.fault.long");
    }
    return value.isEmpty() ? null : value;
  }

  String value(String field) {
    return entered.getOrDefault(field, "").strip();
  }

  void fault(String field, String messageKey) {
    faults.add(new Reading.Fault(field, value(field), messageKey));
  }
}
