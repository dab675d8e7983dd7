package city.hansa.cli;

import city.hansa.engine.ledger.ReceiptCheck;
import city.hansa.engine.ledger.ReceiptVerdict;
import city.hansa.engine.ledger.log.Earlier;
import city.hansa.engine.ledger.note.Checkpoint;
import city.hansa.engine.ledger.note.Opened;
import city.hansa.engine.ledger.note.VerifierKey;
import java.util.List;

/** What someone kept of a log: a checkpoint or a receipt, with its signature checked. */
sealed interface Kept {

  record Good(Earlier earlier) implements Kept {}

  record Bad(String why) implements Kept {}

  static Kept read(String text, List<VerifierKey> keys) {
    return text.stripLeading().startsWith("{") ? receipt(text, keys) : checkpoint(text, keys);
  }

  private static Kept receipt(String text, List<VerifierKey> keys) {
    ReceiptVerdict verdict = new ReceiptCheck(keys).check(text);
    return verdict instanceof ReceiptVerdict.Holds(var receipt, var checkpoint, var key)
        ? new Good(new Earlier(checkpoint, receipt.number(), receipt.leaf()))
        : new Bad(Wording.of(verdict));
  }

  private static Kept checkpoint(String text, List<VerifierKey> keys) {
    Opened opened = Opened.open(text, keys);
    return opened instanceof Opened.Trusted(Checkpoint checkpoint, var key)
        ? new Good(Earlier.of(checkpoint))
        : new Bad(Wording.of(opened));
  }
}
