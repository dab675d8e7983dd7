package city.hansa.acts;

import city.hansa.acts.store.StoredEntries;
import city.hansa.engine.ledger.Receipt;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.ledger.Ledger;
import org.springframework.stereotype.Service;

/** Receipts of acts that are in the log, under its newest checkpoint. */
@Service
public class Receipts {
  private final StoredEntries entries;
  private final Ledger ledger;
  private final Acts acts;

  Receipts(StoredEntries entries, Ledger ledger, Acts acts) {
    this.entries = entries;
    this.ledger = ledger;
    this.acts = acts;
  }

  /**
   * What a viewer may read of the act is shown with it; persons to people of its office alone.
   *
   * @throws NotFound if there is no such act, or none that the viewer may read
   */
  public Receipt getReceipt(long number, Viewer viewer) {
    Act act = acts.getAct(number, viewer);
    return receipt(number, viewer.organisations().contains(act.office()));
  }

  /** For the office that recorded it. */
  public Receipt toTheOffice(long number) {
    return receipt(number, true);
  }

  private Receipt receipt(long number, boolean persons) {
    StoredEntries.Entry entry =
        entries.find(number, persons).orElseThrow(() -> new NotFound(Long.toString(number)));
    return ledger.receipt(number, entry.bytes()).showing(entry.openings());
  }
}
