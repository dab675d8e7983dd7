package city.hansa.ties.roll;

import city.hansa.actors.Card;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.InForce;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.ties.life.Deal;
import city.hansa.ties.life.Present;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Hands out ties as of a day, to each viewer what they may see. */
@Component
public class Ties {
  private final TieBooks books;
  private final TieReader reader;
  private final FamilyActs acts;
  private final int months;
  private final Cache<List<Object>, TieDay> days = Caffeine.newBuilder().maximumSize(8).build();

  /**
   * @param months without activity after which a tie sleeps
   */
  Ties(
      TieBooks books,
      TieReader reader,
      FamilyActs acts,
      @Value("${hansa.ties.dormant-months:24}") int months) {
    this.books = books;
    this.reader = reader;
    this.acts = acts;
    if (months < 1) {
      throw new IllegalArgumentException(
          "HANSA_TIES_DORMANT_MONTHS is %d: write a number of months, 1 or more".formatted(months));
    }
    this.months = months;
  }

  /** Without activity for so many months, 1 or more, a tie sleeps. */
  public int dormantMonths() {
    return months;
  }

  /** Whether the log has been read; before, a reader who asks waits for it. */
  public boolean isRead() {
    return books.isRead();
  }

  /** All ties as of a day; one small round trip where nothing has happened since. */
  public TieDay on(LocalDate day, Viewer viewer) {
    TieBook book = books.of(viewer);
    return days.get(List.of(book.serial(), day), none -> TieDay.of(book, day, months));
  }

  /**
   * The ties of one actor as of a day.
   *
   * @param rows those that were there, or may have been, by the names of the ends
   * @param cards of the ends, by id
   */
  public record OfActor(List<TieRow> rows, Map<String, Card> cards) {}

  /** Those of one actor with what is known of the ends, without folding the others. */
  public OfActor ofActor(String actor, LocalDate day, Viewer viewer) {
    TieBook book = books.of(viewer);
    return new OfActor(rows(book, actor, day), book.cards());
  }

  /** Those of one actor alone. */
  public List<TieRow> of(String actor, LocalDate day, Viewer viewer) {
    return rows(books.of(viewer), actor, day);
  }

  /** Those of each of some actors, by their ids; as many round trips as for one. */
  public Map<String, List<TieRow>> ofEach(Collection<String> actors, LocalDate day, Viewer viewer) {
    TieBook book = books.of(viewer);
    Map<String, List<TieRow>> all = new HashMap<>();
    actors.forEach(actor -> all.computeIfAbsent(actor, each -> rows(book, each, day)));
    return all;
  }

  private List<TieRow> rows(TieBook book, String actor, LocalDate day) {
    Ground ground = book.ground(months);
    return book.of(actor).stream()
        .map(tie -> TieDay.row(tie, day, ground))
        .filter(TieRow::isThere)
        .toList();
  }

  /** What the ends of a tie agreed by a day; of ties that lists alone tell of, nothing. */
  public Deal deal(TieRow row, LocalDate day) {
    return Deal.on(day, Present.on(day, InForce.of(row.tie().acts())).acts());
  }

  /**
   * One tie with all its acts that the viewer may read.
   *
   * @param knownAt as it was known then; null for all that has been recorded
   * @throws NotFound if there is none that they may, or was none that was known then
   */
  public TieView get(String id, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
    TieBook book = books.of(viewer);
    Tie tie = book.ties().get(book.keys().getOrDefault(id, id));
    if (tie == null) {
      throw new NotFound(id);
    }
    Tie known = reader.whole(tie);
    Ground ground = book.ground(months);
    if (knownAt != null) {
      TieBook then = reader.knownAt(book, tie, knownAt);
      known = then.ties().get(tie.key());
      ground = then.ground(months);
    }
    if (known == null) {
      throw new NotFound(id);
    }
    acts.noted(known.acts(), viewer);
    return TieView.of(known, day, ground);
  }
}
