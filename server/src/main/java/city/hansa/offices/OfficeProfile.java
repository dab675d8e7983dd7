package city.hansa.offices;

import city.hansa.acts.Act;
import city.hansa.acts.InForce;
import city.hansa.engine.ledger.json.Json;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an office as of a day: for each field the act with the latest word on it.
 *
 * @param said by the name of the field
 */
public record OfficeProfile(String actor, Map<String, Act> said) {

  /** O(n log n) in the acts; those cancelled or corrected are passed over. */
  static OfficeProfile of(String actor, Collection<Act> acts, LocalDate day) {
    List<Act> standing =
        InForce.of(acts.stream().sorted(Comparator.comparingLong(Act::number)).toList()).stream()
            .filter(act -> act.type().equals(OfficeFields.DESCRIBE))
            .filter(act -> !act.madeOn().earliest().isAfter(day))
            .sorted(
                Comparator.comparing((Act act) -> act.madeOn().earliest())
                    .thenComparingLong(Act::number))
            .toList();
    Map<String, Act> said = new HashMap<>();
    for (Act act : standing) {
      act.payload()
          .values()
          .forEach((field, value) -> {
            if (value instanceof Json.Number
                || value instanceof Json.Text(String text) && !text.isBlank()) {
              said.put(field, act);
            }
          });
    }
    return new OfficeProfile(actor, Map.copyOf(said));
  }

  public boolean isEmpty() {
    return said.isEmpty();
  }

  /** Empty if nobody said. */
  public String text(String field) {
    Act act = said.get(field);
    return act == null ? "" : act.payload().text(field).orElse("").strip();
  }

  /** Null if nobody said. */
  public @Nullable Double number(String field) {
    Act act = said.get(field);
    return act != null && act.payload().values().get(field) instanceof Json.Number(double value)
        ? value
        : null;
  }

  /** Codes of the languages in which it works, ISO 639-1. */
  public List<String> languages() {
    return OfficeFields.words(text(OfficeFields.LANGUAGES));
  }

  /** Codes of its fields of work. */
  public List<String> fields() {
    return OfficeFields.words(text(OfficeFields.FIELDS));
  }
}
