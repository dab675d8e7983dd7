package city.hansa.ties.shipped;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Evidence;
import city.hansa.acts.shipped.ShippedAct;
import city.hansa.engine.ledger.json.Json;
import city.hansa.shipped.Row;
import city.hansa.ties.life.TieLife;
import java.util.List;
import java.util.Map;

/** A row of the file, as the act that tells it. Its key names the tie and its list. */
final class TieFact {
  static final String BETWEEN = "/";

  private TieFact() {}

  /** What a list says. */
  static ShippedAct of(Row row) {
    String kind = row.required("kind");
    String a = row.required("a");
    String b = row.required("b");
    String assertedBy = row.required("asserted_by");
    String source = row.required("source");
    String asOf = row.required("as_of");
    String at = row.text("at");
    String says =
        switch (assertedBy) {
          case "A" -> "ACTOR";
          case "B" -> "WITH";
          default -> assertedBy;
        };
    return new ShippedAct(
        String.join(BETWEEN, kind, a, b, source, asOf),
        assertedBy + BETWEEN + (at == null ? "" : at),
        draft(
            TieLife.REPORT,
            a,
            asOf,
            new Evidence(source, at),
            Map.of("kind", Json.of(kind), "with", Json.of(b), "assertedBy", Json.of(says))));
  }

  /** That a list does not have a tie any more, from a day on. */
  static ActDraft gone(String[] parts, String day) {
    return draft(
        TieLife.REPORT_GONE,
        parts[1],
        day,
        new Evidence(parts[3], null),
        Map.of("kind", Json.of(parts[0]), "with", Json.of(parts[2])));
  }

  private static ActDraft draft(
      String type, String actor, String day, Evidence evidence, Map<String, Json> values) {
    return ShippedAct.reported(type, actor, "", day, null, List.of(evidence), values);
  }
}
