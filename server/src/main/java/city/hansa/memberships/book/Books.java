package city.hansa.memberships.book;

import city.hansa.actors.ActorMerged;
import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.FromLog;
import city.hansa.kernel.FactsLoaded;
import city.hansa.memberships.life.MembershipLife;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps what is public of all memberships in memory, and takes in what the log has got since. */
@Component
class Books {
  private final Presences presences;
  private final FromLog<Book> log;

  Books(FamilyActs acts, Presences presences) {
    this.presences = presences;
    this.log =
        acts.keep(
            Book.EMPTY,
            (before, first, head) -> {
              List<Act> more = acts.openFrom(MembershipLife.NAME, first);
              return more.isEmpty() ? before : taken(before, more);
            });
  }

  Book open() {
    return log.get();
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
      log.forget();
    }
    Thread.ofVirtual().name("memberships").start(log::get);
  }

  /** Two ends may have become one; forgotten no sooner than others see it. */
  @TransactionalEventListener(fallbackExecution = true)
  void on(ActorMerged merged) {
    log.forget();
  }
}
