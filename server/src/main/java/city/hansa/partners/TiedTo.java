package city.hansa.partners;

import city.hansa.acts.Act;
import city.hansa.acts.ActFamily;
import city.hansa.acts.Families;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.Life;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whom an actor has a living tie with: the public acts of the family of ties, folded by its own
 * lifecycle.
 */
@Component
class TiedTo implements Finder.Ties {
  private static final String FAMILY = "tie";

  /** States in which a tie is, or is paused, or runs out. */
  private static final Set<String> LIVING =
      Set.of("ACTIVE", "ASSERTED", "DORMANT", "SUSPENDED", "ENDING", "ENDING_SUSPENDED");

  private final FamilyActs acts;
  private final Families families;
  private final TransactionTemplate committed;
  private final ReentrantLock lock = new ReentrantLock();
  private final Cache<Key, Map<String, Set<String>>> days =
      Caffeine.newBuilder().maximumSize(2).build();
  private volatile Kept kept = new Kept(Map.of(), 0, 0);

  /**
   * Public acts by tie.
   *
   * @param changed number of the last act that changed them
   * @param head how far in the log they were read
   */
  private record Kept(Map<String, List<Act>> acts, long changed, long head) {}

  /** One state of all ties and a day. */
  private record Key(long ties, LocalDate day) {}

  TiedTo(FamilyActs acts, Families families, PlatformTransactionManager transactions) {
    this.acts = acts;
    this.families = families;
    this.committed = new TransactionTemplate(transactions);
    committed.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    committed.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    committed.setReadOnly(true);
  }

  @Override
  public Set<String> of(String actor, LocalDate day) {
    Kept ties = open();
    Key key = new Key(ties.changed(), day);
    return Objects.requireNonNull(days.get(key, none -> living(ties.acts(), day)))
        .getOrDefault(actor, Set.of());
  }

  /** By each end those at the other; O(n) folds. */
  private Map<String, Set<String>> living(Map<String, List<Act>> ties, LocalDate day) {
    Map<String, Set<String>> all = new HashMap<>();
    families
        .find(FAMILY)
        .ifPresent(family ->
            ties.values().stream()
                .filter(its -> isLiving(family, its, day))
                .forEach(its -> join(its.getFirst().parties(), all)));
    return all;
  }

  private static boolean isLiving(ActFamily family, List<Act> acts, LocalDate day) {
    return Life.of(family, acts)
        .filter(life ->
            life.statusAt(day).possible().stream().anyMatch(state -> LIVING.contains(state.name())))
        .isPresent();
  }

  private static void join(List<String> ends, Map<String, Set<String>> all) {
    for (String end : ends) {
      Set<String> others = all.computeIfAbsent(end, none -> new HashSet<>());
      others.addAll(ends);
      others.remove(end);
    }
  }

  private Kept open() {
    long head = acts.head();
    if (kept.head() < head) {
      lock.lock();
      try {
        if (kept.head() < head) {
          kept = Objects.requireNonNull(committed.execute(read -> advanced(kept)));
        }
      } finally {
        lock.unlock();
      }
    }
    return kept;
  }

  private Kept advanced(Kept from) {
    long head = acts.head();
    List<Act> more = acts.openFrom(FAMILY, from.head() + 1);
    if (more.isEmpty()) {
      return new Kept(from.acts(), from.changed(), head);
    }
    Map<String, List<Act>> all = new HashMap<>(from.acts());
    for (Act act : more) {
      List<Act> its = new ArrayList<>(all.getOrDefault(act.matter().id(), List.of()));
      its.add(act);
      all.put(act.matter().id(), List.copyOf(its));
    }
    return new Kept(all, head, head);
  }
}
