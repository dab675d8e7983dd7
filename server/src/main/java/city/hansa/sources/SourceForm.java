package city.hansa.sources;

import java.util.List;
import java.util.Map;

/**
 * The form in which a source is entered.
 *
 * @param values as typed
 * @param faults what is wrong, in words, by field
 * @param offices in whose name it can be entered
 */
record SourceForm(Map<String, String> values, Map<String, String> faults, List<String> offices) {

  List<String> fields() {
    return SourceEntry.FIELDS;
  }

  boolean required(String field) {
    return SourceEntry.REQUIRED.contains(field);
  }

  String value(String field) {
    return values.getOrDefault(field, "");
  }

  boolean wrong(String field) {
    return faults.containsKey(field);
  }
}
