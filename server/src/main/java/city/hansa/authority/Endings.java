package city.hansa.authority;

import city.hansa.accounts.Audit;
import city.hansa.engine.register.PartialDate;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Ends records early: once, with a reason, by those who may record them. */
@Component
class Endings {
  private final Checks checks;
  private final Audit audit;

  Endings(Checks checks, Audit audit) {
    this.checks = checks;
    this.audit = audit;
  }

  /**
   * An end to be written.
   *
   * @param office that recorded what ends
   * @param on the first day on which it is no longer valid
   * @param noted what the audit calls it
   * @param already key of the words for what has ended before
   */
  record Ending(
      String id, String office, PartialDate on, String reason, String noted, String already) {}

  /**
   * @throws Refused if it ended already, or to those who may not record one
   * @throws city.hansa.kernel.BadInput naming "reason"
   */
  void end(Viewer by, RecordStore<?> records, Ending ending) {
    UUID account = Recorders.allow(by, ending.office());
    checks.text("reason", ending.reason());
    if (!records.end(ending.id(), ending.on(), ending.reason().strip(), account)) {
      throw new Refused(Why.CONFLICT, ending.already(), ending.id());
    }
    audit.record(by, ending.noted(), ending.id(), ending.office());
  }
}
