package city.hansa.instruments.api;

import city.hansa.instruments.roll.Counts;
import city.hansa.instruments.roll.Counts.What;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A computed count of distinct actors.
 *
 * @param least surely
 * @param most where dates leave some open; else the same
 * @param reported of the most, so many are known from reports alone
 */
@Schema(name = "Count")
record CountFacts(int least, int most, int reported) {

  static CountFacts of(Counts.Number number) {
    return new CountFacts(number.low(), number.high(), number.reported());
  }

  /** By kind; kinds are never added up. */
  static Map<What, CountFacts> all(Counts counts) {
    Map<What, CountFacts> all = new LinkedHashMap<>();
    Arrays.stream(What.values()).forEach(what -> all.put(what, of(counts.of(what))));
    return all;
  }
}
