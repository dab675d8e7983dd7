package city.hansa.acts.store;

import city.hansa.acts.Act;
import city.hansa.engine.ledger.json.CanonicalJson;
import city.hansa.shipped.BulkCopy;
import java.util.HexFormat;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/** Writes acts by COPY, a handful or a million alike; two statements a call. */
@Repository
public class ActWriter {
  private static final String ACT =
      """
      act (number, family, verb, actor, on_behalf_of, subject, made_on, received_on, recorded_at, office, role,
        standing, by_role, authority, text_version, place, evidence, conditions, corrects, cancels, visibility,
        parties, payload, batch, recorder_commitment, by_commitment, body_salt, entry)\
      """;
  private static final String PERSON =
      "act_person (act, recorded_by, recorded_salt, by_name, by_salt)";
  private final DataSource database;

  ActWriter(DataSource database) {
    this.database = database;
  }

  /** Inside the transaction of the caller. */
  public void write(List<NewAct> acts) {
    try (BulkCopy rows = BulkCopy.into(database, ACT)) {
      acts.forEach(each -> act(rows, each));
      rows.finish();
    }
    try (BulkCopy rows = BulkCopy.into(database, PERSON)) {
      acts.forEach(each -> person(rows, each));
      rows.finish();
    }
  }

  private static void act(BulkCopy rows, NewAct each) {
    Act act = each.act;
    rows.field(act.number()).field(act.family()).field(act.verb());
    rows.field(act.actor()).field(act.onBehalfOf()).field(act.subject());
    rows.field(act.madeOn()).field(act.receivedOn()).field(act.recordedAt());
    rows.field(act.office()).field(act.role()).field(act.standing());
    rows.field(act.by() == null ? null : act.by().role()).field(act.authority());
    rows.field(act.textVersion()).field(act.place());
    rows.field(
        act.evidence().isEmpty() ? null : CanonicalJson.text(Entries.evidence(act.evidence())));
    rows.field(act.conditions()).field(act.corrects()).field(act.cancels());
    rows.field(act.visibility()).array(act.parties()).field(each.payload).field(act.batch());
    rows.field(hex(each.seals.recorder())).field(hex(each.seals.by()));
    rows.field(hex(each.seals.body())).field(each.entry());
    rows.endRow();
  }

  private static void person(BulkCopy rows, NewAct each) {
    Act act = each.act;
    rows.field(act.number()).field(act.recordedBy()).field(hex(each.recorderSalt));
    rows.field(act.by() == null ? null : act.by().name()).field(hex(each.signerSalt));
    rows.endRow();
  }

  /** As PostgreSQL reads bytes. */
  private static @Nullable String hex(byte @Nullable [] bytes) {
    return bytes == null ? null : "\\x" + HexFormat.of().formatHex(bytes);
  }
}
