package city.hansa.acts;

import city.hansa.engine.ledger.Receipt;
import java.util.Comparator;
import java.util.List;

/** What came of a wish to deposit an act. */
public sealed interface Depositing {

  /**
   * It is written, durable, and in the log.
   *
   * @param receipt checks offline
   */
  record Deposited(Act act, Receipt receipt) implements Depositing {}

  /** The same had been deposited before under the same key; nothing was written. */
  record AlreadyDeposited(Act act, Receipt receipt) implements Depositing {}

  /**
   * Nothing was written.
   *
   * @param reasons at least one
   */
  record Refused(List<Reason> reasons) implements Depositing {
    public Refused {
      reasons = List.copyOf(reasons);
    }

    /** The gravest kind of obstacle. */
    public Reason.Why why() {
      return reasons.stream().map(Reason::why).max(Comparator.naturalOrder()).orElseThrow();
    }
  }
}
