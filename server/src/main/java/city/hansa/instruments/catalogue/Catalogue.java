package city.hansa.instruments.catalogue;

import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.kernel.Viewer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Every instrument that is public stays in memory and takes in what the log has got since; those
 * that a viewer may see beyond them are laid over for them. The log is read in a transaction of its
 * own, so that nothing comes in that may yet be taken back.
 */
@Component
public class Catalogue {
  private final FamilyActs acts;
  private final TransactionTemplate committed;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile Kept kept = new Kept(Map.of(), Map.of(), 0);

  /**
   * @param acts by the id of the instrument, also of those that are not public themselves
   * @param head how far in the log it has read
   */
  private record Kept(Map<String, List<Act>> acts, Map<String, Instrument> instruments, long head) {

    Kept with(Collection<Act> more, long read) {
      Map<String, List<Act>> allActs = new HashMap<>(acts);
      Map<String, Instrument> all = new HashMap<>(instruments);
      byId(more)
          .forEach((id, its) -> {
            List<Act> whole = new ArrayList<>(acts.getOrDefault(id, List.of()));
            whole.addAll(its);
            whole.sort(Comparator.comparingLong(Act::number));
            allActs.put(id, List.copyOf(whole));
            Instrument.of(id, whole)
                .ifPresentOrElse(made -> all.put(id, made), () -> all.remove(id));
          });
      return new Kept(Map.copyOf(allActs), Map.copyOf(all), read);
    }

    private static Map<String, List<Act>> byId(Collection<Act> acts) {
      return acts.stream().collect(Collectors.groupingBy(act -> act.matter().id()));
    }
  }

  Catalogue(FamilyActs acts, PlatformTransactionManager transactions) {
    this.acts = acts;
    this.committed = new TransactionTemplate(transactions);
    committed.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    committed.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    committed.setReadOnly(true);
  }

  /** By id; one small round trip where nothing has happened since. */
  public Map<String, Instrument> all(Viewer viewer) {
    Kept open = open();
    List<Act> closed = acts.closedBelow(InstrumentLife.NAME, "", viewer);
    return (closed.isEmpty() ? open : open.with(closed, open.head())).instruments();
  }

  private Kept open() {
    if (kept.head() < acts.head()) {
      reading.lock();
      try {
        if (kept.head() < acts.head()) {
          kept = Objects.requireNonNull(committed.execute(read -> advanced(kept)));
        }
      } finally {
        reading.unlock();
      }
    }
    return kept;
  }

  private Kept advanced(Kept before) {
    long head = acts.head();
    return before.with(acts.openBelow(InstrumentLife.NAME, "", before.head() + 1), head);
  }
}
