package city.hansa.claims.entry;

import static org.assertj.core.api.Assertions.assertThat;

import city.hansa.claims.Origin;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntryTest {
  private static final Map<String, String> GOOD =
      Map.of(
          "subject", "u20",
          "predicate", "represents",
          "kind", "RESIDENT",
          "wording", "exact",
          "number", "1.5 bn",
          "unit", "Person",
          "statedBy", "Urban 20",
          "source", "u20-press-2018");

  @Test
  void whatIsRightBecomesAClaim() {
    assertThat(read(GOOD))
        .isInstanceOfSatisfying(
            Reading.Read.class,
            read -> {
              assertThat(read.claim().quantity().number().toPlainString()).isEqualTo("1500000000");
              assertThat(read.claim().about().unit()).isEqualTo("person");
            });
  }

  @Test
  void everyFaultIsToldAtItsField() {
    Map<String, String> fields = new HashMap<>(GOOD);
    fields.put("subject", "U 20");
    fields.put("kind", "PEOPLE");
    fields.put("number", "1,5");
    fields.put("asOf", "2018-13");
    fields.put("checkOn", "soon");
    fields.put("across", "0");
    fields.remove("source");
    assertThat(faults(fields))
        .isEqualTo(
            "across claims.fault.positive, asOf claims.fault.date, checkOn claims.fault.day, "
                + "kind claims.fault.choice, number claims.fault.number, "
                + "source claims.fault.required, subject claims.fault.subject");
  }

  @Test
  void anEmptyRowLacksEverythingThatIsRequired() {
    assertThat(faults(Map.of()))
        .contains(
            "kind", "number", "predicate", "source", "statedBy", "subject", "unit", "wording");
  }

  @Test
  void aRangeRunsUpwards() {
    Map<String, String> fields = new HashMap<>(GOOD);
    fields.put("number", "300");
    fields.put("bound", "250");
    assertThat(faults(fields)).isEqualTo("bound claims.fault.bound");
  }

  private static Reading read(Map<String, String> fields) {
    return Entry.read("a", new Origin.Shipped(), fields);
  }

  private static String faults(Map<String, String> fields) {
    return read(fields) instanceof Reading.Faulty faulty
        ? faulty.faults().stream()
            .map(each -> each.field() + " " + each.messageKey())
            .sorted()
            .collect(Collectors.joining(", "))
        : "";
  }
}
