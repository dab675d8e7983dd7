package city.hansa.offices;

import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.kernel.Viewer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The profiles of all offices: what is public in memory, the rest laid over it for its readers. */
@Component
public class OfficeProfiles {
  private final FamilyActs acts;
  private final TransactionTemplate committed;
  private final ReentrantLock lock = new ReentrantLock();
  private volatile Kept kept = new Kept(Map.of(), 0);

  /** Public acts by office, and how far in the log they were read. */
  private record Kept(Map<String, List<Act>> acts, long head) {}

  OfficeProfiles(FamilyActs acts, PlatformTransactionManager transactions) {
    this.acts = acts;
    this.committed = new TransactionTemplate(transactions);
    committed.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    committed.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    committed.setReadOnly(true);
  }

  /** As of a day; one small round trip for the public, two for others. */
  public OfficeProfile of(String actor, LocalDate day, Viewer viewer) {
    List<Act> all = new ArrayList<>(open().getOrDefault(actor, List.of()));
    acts.closedBelow(OfficeFields.FAMILY, actor, viewer).stream()
        .filter(act -> act.matter().id().equals(actor))
        .forEach(all::add);
    return OfficeProfile.of(actor, all, day);
  }

  /** Every office that said something in public, as of a day. */
  public List<OfficeProfile> all(LocalDate day) {
    return open().entrySet().stream()
        .map(each -> OfficeProfile.of(each.getKey(), each.getValue(), day))
        .filter(profile -> !profile.isEmpty())
        .sorted(Comparator.comparing(OfficeProfile::actor))
        .toList();
  }

  private Map<String, List<Act>> open() {
    long head = acts.head();
    if (kept.head() < head) {
      lock.lock();
      try {
        if (kept.head() < head) {
          Kept fresh = committed.execute(read -> advanced(kept));
          kept = fresh == null ? kept : fresh;
        }
      } finally {
        lock.unlock();
      }
    }
    return kept.acts();
  }

  private Kept advanced(Kept from) {
    long head = acts.head();
    List<Act> more = acts.openFrom(OfficeFields.FAMILY, from.head() + 1);
    if (more.isEmpty()) {
      return new Kept(from.acts(), head);
    }
    Map<String, List<Act>> all = new HashMap<>(from.acts());
    for (Act act : more) {
      List<Act> its = new ArrayList<>(all.getOrDefault(act.matter().id(), List.of()));
      its.add(act);
      all.put(act.matter().id(), List.copyOf(its));
    }
    return new Kept(all, head);
  }
}
