package city.hansa.ties.roll;

import city.hansa.actors.ActorMerged;
import city.hansa.actors.Card;
import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.FromLog;
import city.hansa.acts.InForce;
import city.hansa.kernel.Clockwork;
import city.hansa.kernel.FactsLoaded;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.ties.life.Deal;
import city.hansa.ties.life.TieLife;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands out ties as of a day. What is public stays in memory and takes in what the log has got
 * since; what a viewer may see beyond it is laid over it for them.
 */
@Component
public class Ties implements DisposableBean {
  private final FamilyActs acts;
  private final TieReader reader;
  private final int months;
  private final Cache<List<Object>, TieDay> days = Caffeine.newBuilder().maximumSize(8).build();
  private final Cache<List<Object>, TieBook> laid = Caffeine.newBuilder().maximumSize(8).build();
  private final Clockwork beside = new Clockwork("ties");
  private final FromLog<TieBook> log;

  /**
   * @param months without activity after which a tie sleeps
   */
  Ties(FamilyActs acts, TieReader reader, @Value("${hansa.ties.dormant-months:24}") int months) {
    this.acts = acts;
    this.reader = reader;
    if (months < 1) {
      throw new IllegalArgumentException(
          "HANSA_TIES_DORMANT_MONTHS is %d: write a number of months, 1 or more".formatted(months));
    }
    this.months = months;
    this.log = acts.keep(TieBook.EMPTY, reader::on);
  }

  /** Without activity for so many months, 1 or more, a tie sleeps. */
  public int dormantMonths() {
    return months;
  }

  /** All ties as of a day; one small round trip where nothing has happened since. */
  public TieDay on(LocalDate day, Viewer viewer) {
    TieBook book = book(viewer);
    return days.get(List.of(book.serial(), day), none -> TieDay.of(book, day, months));
  }

  /** Reads the log beside the running site, so that no reader waits for it. */
  @EventListener
  void on(FactsLoaded loaded) {
    beside.once(Duration.ZERO, log::get);
  }

  @Override
  public void destroy() {
    beside.close();
  }

  /** Whether the log has been read once; before, a reader who asks waits for it. */
  public boolean isRead() {
    return log.isRead();
  }

  /**
   * The ties of one actor as of a day.
   *
   * @param rows those that were there, or may have been, by the names of the ends
   * @param cards of the ends, by id
   */
  public record OfActor(List<TieRow> rows, Map<String, Card> cards) {}

  /** The same as {@link #of} with what is known of the ends. */
  public OfActor ofActor(String actor, LocalDate day, Viewer viewer) {
    return ofActor(book(viewer), actor, day);
  }

  private OfActor ofActor(TieBook book, String actor, LocalDate day) {
    Ground ground = book.ground(months);
    List<TieRow> rows =
        book.of(actor).stream()
            .map(tie -> TieDay.row(tie, day, ground))
            .filter(TieRow::isThere)
            .toList();
    return new OfActor(rows, book.cards());
  }

  /** Those of one actor, without folding the others. */
  public List<TieRow> of(String actor, LocalDate day, Viewer viewer) {
    return ofActor(book(viewer), actor, day).rows();
  }

  /** What the ends of a tie agreed by a day; of ties that lists alone tell of, nothing. */
  public Deal deal(TieRow row, LocalDate day) {
    return Deal.on(day, InForce.of(row.tie().acts()));
  }

  /**
   * One tie with all its acts that the viewer may read.
   *
   * @param knownAt as it was known then; null for all that has been recorded
   * @throws NotFound if there is none that they may, or was none that was known then
   */
  public TieView get(String id, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
    TieBook book = book(viewer);
    Tie tie = book.ties().get(book.keys().getOrDefault(id, id));
    if (tie == null) {
      throw new NotFound(id);
    }
    if (knownAt == null) {
      return TieView.of(reader.whole(tie), day, book.ground(months));
    }
    TieBook then = reader.knownAt(book, tie, knownAt);
    Tie known = then.ties().get(tie.key());
    if (known == null) {
      throw new NotFound(id);
    }
    return TieView.of(known, day, then.ground(months));
  }

  private TieBook book(Viewer viewer) {
    TieBook book = log.get();
    List<Act> closed = acts.closedBelow(TieLife.NAME, "", viewer);
    if (closed.isEmpty()) {
      return book;
    }
    List<Long> numbers = closed.stream().map(Act::number).toList();
    return laid.get(List.of(book.serial(), numbers), none -> reader.over(book, closed));
  }

  /** Two ends may have become one. */
  @TransactionalEventListener(fallbackExecution = true)
  void on(ActorMerged merged) {
    log.forget();
    laid.invalidateAll();
    days.invalidateAll();
  }
}
