package city.hansa.claims.pages;

import city.hansa.claims.CountKind;
import city.hansa.claims.Wording;
import city.hansa.claims.entry.Entry;
import city.hansa.site.Site;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The form in which a figure is put on record.
 *
 * @param values as typed
 * @param faults what is wrong, by field
 * @param problems what stands in the way as a whole
 * @param offices in whose name it can be stated: id and name
 * @param preview how it would stand; null before it was asked for, or while a field is wrong
 */
record StatePage(
    Map<String, String> values,
    Map<String, String> faults,
    List<String> problems,
    Map<String, String> offices,
    @Nullable ClaimView preview) {

  List<String> fields() {
    return Entry.FIELDS;
  }

  String value(String field) {
    return values.getOrDefault(field, "");
  }

  /** What a field offers; empty for one that is typed. */
  List<String> choices(String field) {
    return switch (field) {
      case "kind" -> Arrays.stream(CountKind.values()).map(Enum::name).toList();
      case "wording" -> Arrays.stream(Wording.values()).map(Enum::name).toList();
      default -> List.of();
    };
  }

  String label(String field, String choice, Site site) {
    return field.equals("kind")
        ? site.t("claims.kind." + choice)
        : site.t("claims.choice." + choice);
  }
}
