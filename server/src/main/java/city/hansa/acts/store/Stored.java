package city.hansa.acts.store;

import city.hansa.acts.Act;
import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.engine.ledger.json.Json;
import city.hansa.engine.ledger.json.Opening;
import city.hansa.kernel.Visibility;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An act as it lies in the database, with all that its entry in the log is made of.
 *
 * @param payload the column's own text
 * @param evidence the column's own text
 * @param entry as it was when the act was written
 */
record Stored(
    Act act,
    String payload,
    @Nullable String evidence,
    Seals seals,
    byte @Nullable [] recorderSalt,
    byte @Nullable [] signerSalt,
    String entry) {

  /** Reads a row of the view {@code act_read}. */
  static Stored of(ResultSet row, int number) throws SQLException {
    return new Stored(
        ActRows.act(row, number),
        row.getString("payload"),
        row.getString("evidence"),
        new Seals(
            row.getBytes("recorder_commitment"),
            row.getBytes("by_commitment"),
            row.getBytes("body_salt")),
        row.getBytes("recorded_salt"),
        row.getBytes("by_salt"),
        row.getString("entry"));
  }

  /**
   * The entry made anew from the columns, and from the plain text of persons where that still
   * stands. Where it differs from the text kept with the act, one of the two was changed by hand;
   * both are handed out, one under the other, which is no entry of the log in either case.
   */
  byte[] rebuilt() {
    String made = made();
    String whole = made.equals(entry) ? made : made + '\n' + entry;
    byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
    return bytes.length <= Entries.LONGEST ? bytes : Arrays.copyOf(bytes, Entries.LONGEST);
  }

  private String made() {
    if (!act.payload().json().equals(payload) || !evidenceFits()) {
      return payload + evidence;
    }
    if (seals.body() != null && act.visibility() == Visibility.PUBLIC || !personsFit()) {
      return "{}";
    }
    try {
      return Entries.entry(act, payload, seals);
    } catch (IllegalArgumentException broken) {
      return String.valueOf(broken.getMessage());
    }
  }

  private boolean evidenceFits() {
    return evidence == null
        || evidence.equals(CanonicalJson.text(Entries.evidence(act.evidence())));
  }

  /** Whether the plain text of persons, where it still stands, is what was committed to. */
  private boolean personsFit() {
    UUID recorder = act.recordedBy();
    String name = act.by() == null ? null : act.by().name();
    boolean recorderFits =
        recorder == null
            || recorderSalt == null
            || fits(Seals.ofRecorder(recorder, recorderSalt), seals.recorder());
    return recorderFits
        && (name == null
            || signerSalt == null
            || fits(Seals.ofSigner(name, signerSalt), seals.by()));
  }

  private static boolean fits(Opening opening, byte @Nullable [] commitment) {
    return Arrays.equals(opening.commitment().bytes(), commitment);
  }

  /**
   * @param persons whether names and accounts are shown too, as far as they still stand
   */
  List<Opening> openings(boolean persons) {
    return openings(act, payload, seals, recorderSalt, signerSalt, persons);
  }

  static List<Opening> openings(
      Act act,
      String payload,
      Seals seals,
      byte @Nullable [] recorderSalt,
      byte @Nullable [] signerSalt,
      boolean persons) {
    List<Opening> shown = new ArrayList<>();
    if (seals.body() != null) {
      Json body = Entries.body(act, payload, seals);
      shown.add(new Opening(Seals.BODY, seals.body(), body));
    }
    UUID recorder = act.recordedBy();
    if (persons && recorder != null && recorderSalt != null) {
      shown.add(Seals.ofRecorder(recorder, recorderSalt));
    }
    String name = act.by() == null ? null : act.by().name();
    if (persons && name != null && signerSalt != null) {
      shown.add(Seals.ofSigner(name, signerSalt));
    }
    return shown;
  }
}
