package city.hansa.texts;

import city.hansa.acts.Act;
import city.hansa.acts.Payload;
import city.hansa.engine.ledger.json.Json;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A clause that commits somebody to something. What nobody has said is empty or null.
 *
 * @param act number of the act that marks it
 * @param address of the clause
 * @param debtors who is committed, in words or by ids
 * @param what is to be done or reached
 * @param measure the indicator by which it is judged
 * @param unit of both values
 * @param baselineDate a year, month or day; likewise {@code targetDate}
 */
public record Commitment(
    long act,
    VersionId version,
    String address,
    String debtors,
    String what,
    String measure,
    String unit,
    @Nullable BigDecimal baseline,
    String baselineDate,
    @Nullable BigDecimal target,
    String targetDate) {

  static Commitment of(VersionId version, Act act) {
    Payload said = act.payload();
    return new Commitment(
        act.number(),
        version,
        text(said, "address"),
        text(said, "debtors"),
        text(said, "what"),
        text(said, "measure"),
        text(said, "unit"),
        number(said, "baseline"),
        text(said, "baselineDate"),
        number(said, "target"),
        text(said, "targetDate"));
  }

  private static String text(Payload payload, String field) {
    return payload.text(field).orElse("");
  }

  private static @Nullable BigDecimal number(Payload payload, String field) {
    return payload.values().get(field) instanceof Json.Number(double value)
        ? new BigDecimal(Double.toString(value)).stripTrailingZeros()
        : null;
  }
}
