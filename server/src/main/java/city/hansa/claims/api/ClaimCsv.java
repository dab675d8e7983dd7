package city.hansa.claims.api;

import city.hansa.site.SafeCsv;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Claims as a table; its columns are the fields of the JSON that are plain. */
final class ClaimCsv {
  private static final List<String> HEADER =
      List.of(
          "id",
          "subject",
          "predicate",
          "kind",
          "wording",
          "number",
          "low",
          "high",
          "says",
          "unit",
          "across",
          "boundary",
          "asOf",
          "checkOn",
          "statedBy",
          "source",
          "place",
          "quotes",
          "note",
          "origin",
          "act",
          "query",
          "state",
          "agree",
          "against",
          "alarms");

  private ClaimCsv() {}

  static String of(List<ClaimFacts> claims) {
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (ClaimFacts each : claims) {
      rows.add(
          Arrays.asList(
              each.id(),
              each.subject(),
              each.predicate(),
              each.kind(),
              each.wording(),
              each.number(),
              each.low(),
              each.high(),
              each.says(),
              each.unit(),
              each.across(),
              each.boundary(),
              each.asOf(),
              each.checkOn(),
              each.statedBy(),
              each.source(),
              each.place(),
              each.quotes(),
              each.note(),
              each.origin(),
              each.act(),
              each.query(),
              each.state().name(),
              String.join(" ", each.agree()),
              String.join(" ", each.against()),
              String.join("; ", each.alarms())));
    }
    return SafeCsv.of(HEADER, rows);
  }
}
