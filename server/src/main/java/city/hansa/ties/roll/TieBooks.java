package city.hansa.ties.roll;

import city.hansa.actors.ActorMerged;
import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.FromLog;
import city.hansa.kernel.Clockwork;
import city.hansa.kernel.FactsLoaded;
import city.hansa.kernel.Viewer;
import city.hansa.ties.life.TieLife;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps all ties in memory: what is public takes in what the log has got since; what a viewer may
 * see beyond it is laid over it for them.
 */
@Component
class TieBooks implements DisposableBean {
  private final FamilyActs acts;
  private final TieReader reader;
  private final FromLog<TieBook> log;
  private final Cache<List<Object>, TieBook> laid = Caffeine.newBuilder().maximumSize(8).build();
  private final Clockwork beside = new Clockwork("ties");

  TieBooks(FamilyActs acts, TieReader reader) {
    this.acts = acts;
    this.reader = reader;
    this.log = acts.keep(TieBook.EMPTY, reader::on);
  }

  /** One small round trip where nothing has happened since; one more for who is signed in. */
  TieBook of(Viewer viewer) {
    TieBook book = log.get();
    List<Act> closed = acts.closedBelow(TieLife.NAME, "", viewer);
    if (closed.isEmpty()) {
      return book;
    }
    List<Long> numbers = closed.stream().map(Act::number).toList();
    return laid.get(List.of(book.serial(), numbers), none -> reader.over(book, closed));
  }

  /** Whether the log has been read once; before, a reader who asks waits for it. */
  boolean isRead() {
    return log.isRead();
  }

  /** Actors may be called otherwise now, or sit elsewhere. */
  @EventListener
  void on(FactsLoaded loaded) {
    if (loaded.changed()) {
      log.forget();
    }
    readBeside();
  }

  /** Two ends may have become one; forgotten no sooner than others see it. */
  @TransactionalEventListener(fallbackExecution = true)
  void on(ActorMerged merged) {
    log.forget();
    readBeside();
  }

  /** So that no reader waits for it, and pages that do not wait soon have ties again. */
  private void readBeside() {
    beside.once(Duration.ZERO, log::get);
  }

  @Override
  public void destroy() {
    beside.close();
  }
}
