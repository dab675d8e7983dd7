package city.hansa.acts.deposit;

import city.hansa.engine.ledger.Receipt;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What the writer needs of the log. */
interface Log {

  /** Keeps every other writer out until the transaction ends. */
  void lock();

  /** In the caller's transaction; the entries follow those already there. */
  void append(List<String> entries);

  /** After the commit. */
  Map<Long, Receipt> receipts(Collection<Long> numbers);
}
