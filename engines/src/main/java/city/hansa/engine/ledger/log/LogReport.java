package city.hansa.engine.ledger.log;

import city.hansa.engine.ledger.note.Checkpoint;
import java.util.List;

/**
 * What came of computing a log anew.
 *
 * @param findings empty if every entry is as it was signed
 * @param more whether there is more to find than was listed
 */
public record LogReport(Checkpoint checkpoint, List<Finding> findings, boolean more) {

  public LogReport {
    findings = List.copyOf(findings);
  }

  public boolean sound() {
    return findings.isEmpty();
  }
}
