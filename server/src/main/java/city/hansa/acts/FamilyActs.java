package city.hansa.acts;

import city.hansa.accounts.Audit;
import city.hansa.acts.store.FamilyStore;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The acts of one family, whoever may read them: for tables that a module derives from its own
 * family, and that carry the visibility of each act on.
 */
@Service
public class FamilyActs {
  private final FamilyStore store;
  private final Audit audit;
  private final TransactionTemplate committed;

  FamilyActs(FamilyStore store, Audit audit, PlatformTransactionManager transactions) {
    this.store = store;
    this.audit = audit;
    this.committed = new TransactionTemplate(transactions);
    committed.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    // One state of the log for all that is read.
    committed.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    committed.setReadOnly(true);
  }

  /**
   * Keeps in memory what a module makes of the public acts of its family.
   *
   * @param nothing what is made of an empty log
   */
  public <T> FromLog<T> keep(T nothing, FromLog.Step<T> step) {
    return new FromLog<>(this, committed, nothing, step);
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

  /** The public ones from a number on, in the order of the log. */
  public List<Act> openFrom(String family, long from) {
    return store.list(family, from, Long.MAX_VALUE).stream()
        .filter(act -> act.visibility() == Visibility.PUBLIC)
        .toList();
  }

  /**
   * The acts of one matter that an office as a whole may read, in the order of the log, those of
   * the open transaction among them: for what a family asks before it takes an act in.
   */
  public List<Act> forOffice(Subject matter, String office) {
    return store.listOf(matter).stream().filter(act -> OfficeView.reads(office, act)).toList();
  }

  /** The same of all matters whose id begins with the text. */
  public List<Act> forOfficeBelow(String family, String beginning, String office) {
    return store.listBelow(family, beginning, 1).stream()
        .filter(act -> OfficeView.reads(office, act))
        .toList();
  }

  /**
   * The public acts of matters whose id begins with the text, in the order of the log.
   *
   * @param from number of the first
   */
  public List<Act> openBelow(String family, String beginning, long from) {
    return store.listBelow(family, beginning, from).stream()
        .filter(act -> act.visibility() == Visibility.PUBLIC)
        .toList();
  }

  /** The public acts of these matters, in the order of the log; one round trip. */
  public List<Act> openOf(String family, Collection<String> matters) {
    return matters.isEmpty()
        ? List.of()
        : store.listOf(family, matters).stream()
            .filter(act -> act.visibility() == Visibility.PUBLIC)
            .toList();
  }

  /** The public acts with numbers from the first to the last, in the order of the log. */
  public List<Act> open(String family, long first, long last) {
    return store.list(family, first, last).stream()
        .filter(act -> act.visibility() == Visibility.PUBLIC)
        .toList();
  }

  /** The acts that are not public and that the viewer may read, of such matters. */
  public List<Act> closedBelow(String family, String beginning, Viewer viewer) {
    return viewer.signedIn() ? store.listClosed(family, beginning, viewer) : List.of();
  }

  /** The same of all matters of the family of which an actor is an end. */
  public List<Act> closedOf(String family, String actor, Viewer viewer) {
    return viewer.signedIn()
        ? store.listClosedOf(actor, viewer).stream()
            .filter(act -> act.matter().family().equals(family))
            .toList()
        : List.of();
  }

  /**
   * The acts that a viewer is shown: whoever reads what is restricted leaves a trace. One round
   * trip for each such act.
   */
  public <A extends Collection<Act>> A noted(A shown, Viewer viewer) {
    shown.stream()
        .filter(act -> act.visibility() == Visibility.RESTRICTED)
        .forEach(
            act -> audit.record(viewer, "act.read", Long.toString(act.number()), act.office()));
    return shown;
  }

  /** Number of the last act written; 0 if there is none. */
  public long head() {
    return store.head();
  }
}
