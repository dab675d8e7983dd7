package city.hansa.memberships.book;

import city.hansa.actors.ActorMerged;
import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.kernel.FactsLoaded;
import city.hansa.memberships.life.MembershipLife;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what is public of all memberships in memory, and takes in what the log has got since. The
 * log is read in a transaction of its own, so that nothing comes in that may yet be taken back.
 */
@Component
class Books {
  private final ReentrantLock lock = new ReentrantLock();
  private final FamilyActs acts;
  private final Presences presences;
  private final TransactionTemplate committed;
  private volatile Kept kept = new Kept(Book.EMPTY, 0);

  /** A book and how far in the log it has read. */
  private record Kept(Book book, long head) {}

  Books(FamilyActs acts, Presences presences, PlatformTransactionManager transactions) {
    this.acts = acts;
    this.presences = presences;
    this.committed = new TransactionTemplate(transactions);
    committed.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    // One state of the log for all that is read.
    committed.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    committed.setReadOnly(true);
  }

  /**
   * One small round trip where nothing has happened since. One reader takes in what is new; those
   * who come meanwhile wait for it.
   */
  Book open() {
    long head = acts.head();
    Kept before = kept;
    if (before.head() >= head) {
      return before.book();
    }
    lock.lock();
    try {
      if (kept.head() < head) {
        Kept fresh = committed.execute(open -> advanced(kept));
        kept = fresh == null ? kept : fresh;
      }
      return kept.book();
    } finally {
      lock.unlock();
    }
  }

  private Kept advanced(Kept from) {
    long head = acts.head();
    List<Act> more = acts.openFrom(MembershipLife.NAME, from.head() + 1);
    return new Kept(more.isEmpty() ? from.book() : taken(from.book(), more), head);
  }

  /** The book with more acts of the family, public or not; two round trips. */
  Book taken(Book book, Collection<Act> more) {
    Set<String> ids = ends(more);
    return book.with(more, presences.cards(ids), Lives.of(presences.find(ids)));
  }

  private static Set<String> ends(Collection<Act> acts) {
    Set<String> ids = new HashSet<>();
    for (Act act : acts) {
      ids.add(MembershipLife.networkOf(act.matter().id()));
      ids.add(MembershipLife.memberOf(act.matter().id()));
      act.payload().text(MembershipLife.PREDECESSOR).ifPresent(ids::add);
    }
    return ids;
  }

  /** Beside the running start; the first reader waits for what is left. */
  @EventListener
  void on(FactsLoaded loaded) {
    if (loaded.changed()) {
      forget();
    }
    Thread.ofVirtual().name("memberships").start(this::open);
  }

  /** Two ends may have become one. */
  @EventListener
  void on(ActorMerged merged) {
    forget();
  }

  private void forget() {
    lock.lock();
    try {
      kept = new Kept(Book.EMPTY, 0);
    } finally {
      lock.unlock();
    }
  }
}
