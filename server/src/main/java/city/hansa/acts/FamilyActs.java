package city.hansa.acts;

import city.hansa.acts.store.FamilyStore;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * The acts of one family, whoever may read them: for tables that a module derives from its own
 * family, and that carry the visibility of each act on.
 */
@Service
public class FamilyActs {
  private final FamilyStore store;

  FamilyActs(FamilyStore store) {
    this.store = store;
  }

  /** Those of a deposit, and acts that void one of the family; in the order of the log. */
  public List<Act> among(String family, ActsDeposited deposit) {
    return deposit.batch() != null
        ? store.list(family, deposit.first(), deposit.last())
        : deposit.acts().stream().filter(act -> act.matter().family().equals(family)).toList();
  }

  /** All there are, in the order of the log. */
  public List<Act> all(String family) {
    return store.list(family, 1, Long.MAX_VALUE);
  }
}
