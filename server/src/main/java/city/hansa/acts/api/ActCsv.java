package city.hansa.acts.api;

import city.hansa.acts.Evidence;
import city.hansa.acts.Signer;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/**
 * Acts as a table of RFC 4180. Text that a spreadsheet would take for a formula gets an apostrophe
 * in front (OWASP, CSV injection).
 */
final class ActCsv {
  private static final List<String> HEADER =
      List.of(
          "number",
          "type",
          "actor",
          "onBehalfOf",
          "subject",
          "madeOn",
          "receivedOn",
          "recordedAt",
          "office",
          "role",
          "standing",
          "by.name",
          "by.role",
          "authority",
          "textVersion",
          "place",
          "evidence",
          "conditions",
          "corrects",
          "cancels",
          "visibility",
          "parties",
          "payload",
          "batch");

  private final CSVPrinter csv;

  ActCsv(Appendable out) throws IOException {
    csv = new CSVPrinter(out, CSVFormat.RFC4180);
    csv.printRecord(HEADER);
  }

  void row(ActFacts act) throws IOException {
    Signer by = act.by();
    List<@Nullable Object> cells =
        Arrays.asList(
            act.number(),
            act.type(),
            act.actor(),
            act.onBehalfOf(),
            act.subject(),
            act.madeOn(),
            act.receivedOn(),
            act.recordedAt(),
            act.office(),
            act.role(),
            act.standing(),
            by == null ? null : by.name(),
            by == null ? null : by.role(),
            act.authority(),
            act.textVersion(),
            act.place(),
            act.evidence().stream().map(ActCsv::written).collect(Collectors.joining("; ")),
            act.conditions(),
            act.corrects(),
            act.cancels(),
            act.visibility(),
            String.join(" ", act.parties()),
            act.payload(),
            act.batch());
    for (Object cell : cells) {
      csv.print(safe(cell));
    }
    csv.println();
  }

  private static String written(Evidence evidence) {
    return evidence.at() == null
        ? evidence.source()
        : evidence.source() + " (" + evidence.at() + ")";
  }

  private static @Nullable Object safe(@Nullable Object cell) {
    boolean risky =
        cell instanceof String text
            && !text.isEmpty()
            && ("=+-@".indexOf(text.charAt(0)) >= 0 || Character.isISOControl(text.charAt(0)));
    return risky ? "'" + cell : cell;
  }
}
