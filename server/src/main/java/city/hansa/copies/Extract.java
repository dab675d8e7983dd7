package city.hansa.copies;

import city.hansa.engine.register.When;
import city.hansa.instruments.roll.Counts.What;
import city.hansa.instruments.roll.Line;
import city.hansa.instruments.roll.Sheet;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the register says of an instrument's participants on a day, for a copy.
 *
 * @param rows in the order of names; only those who signed or are or were committed
 * @param signatories whoever ever signed
 * @param parties at least; computed
 */
public record Extract(List<Row> rows, int signatories, int parties) {

  /**
   * One participant; dates as precise as they are known, empty for none.
   *
   * @param consent with the letter that marks its kind, parted by a space
   */
  public record Row(String actor, String signed, String consent, String leaves, String state) {
    String line() {
      return String.join("\t", actor, signed, consent, leaves, state);
    }
  }

  public Extract {
    rows = List.copyOf(rows);
  }

  static Extract of(Sheet sheet) {
    List<Row> rows = new ArrayList<>();
    for (Line line : sheet.lines()) {
      if (line.signature() != null || !line.consents().isEmpty()) {
        rows.add(row(line));
      }
    }
    return new Extract(
        rows, sheet.counts().of(What.SIGNATORIES).low(), sheet.counts().of(What.PARTIES).low());
  }

  private static Row row(Line line) {
    String signed = line.signature() == null ? "" : text(Line.dateOf(line.signature()));
    String consent =
        line.consents().stream()
            .map(act -> text(Line.dateOf(act)) + " " + Line.marker(act))
            .collect(Collectors.joining("; "));
    String leaves =
        line.notice() == null ? "" : line.notice().payload().text("leavesOn").orElse("");
    String state =
        line.possible().stream().map(Enum::name).sorted().collect(Collectors.joining("|"));
    return new Row(line.actor(), signed, consent, leaves, state);
  }

  private static String text(When when) {
    return when.toString();
  }

  /** Of the rows as lines of text, so that names and languages play no part. */
  String sum() {
    String lines = rows.stream().map(Row::line).collect(Collectors.joining("\n"));
    return HexFormat.of().formatHex(digest(lines));
  }

  static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every Java platform has SHA-256", impossible);
    }
  }
}
