package city.hansa.instruments.roll;

import city.hansa.actors.ActorMerged;
import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.Subject;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.life.InstrumentLife;
import city.hansa.instruments.life.ParticipationLife;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Hands out the rolls of instruments. What is public stays in memory and takes in what the log has
 * got since; what a viewer may see beyond it is laid over it for them. The log is read in a
 * transaction of its own, so that nothing comes in that may yet be taken back.
 */
@Component
public class Rolls {
  /** About as many acts as stay in memory; some hundred bytes each. */
  private static final int MOST_ACTS = 400_000;

  private final ReentrantLock[] locks =
      IntStream.range(0, 64).mapToObj(at -> new ReentrantLock()).toArray(ReentrantLock[]::new);
  private final FamilyActs acts;
  private final Presences presences;
  private final TransactionTemplate committed;
  private final Cache<String, Kept> rolls =
      Caffeine.newBuilder()
          .maximumWeight(MOST_ACTS)
          .weigher((String id, Kept kept) -> kept.acts())
          .build();

  /** A roll and how far in the log it has read. */
  private record Kept(Roll roll, long head, int acts) {}

  Rolls(FamilyActs acts, Presences presences, PlatformTransactionManager transactions) {
    this.acts = acts;
    this.presences = presences;
    this.committed = new TransactionTemplate(transactions);
    committed.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    // One state of the log for all that is read.
    committed.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    committed.setReadOnly(true);
  }

  /**
   * As the viewer may see it. One small round trip where nothing has happened since.
   *
   * @param knownAt as it was known then; null for all that has been recorded
   * @throws NotFound if there is none that the viewer may see
   */
  public Roll get(String id, @Nullable Instant knownAt, Viewer viewer) {
    return find(id, viewer)
        .flatMap(roll -> knownAt == null ? Optional.of(roll) : roll.knownAt(knownAt))
        .orElseThrow(() -> new NotFound(id));
  }

  private Optional<Roll> find(String id, Viewer viewer) {
    Optional<Roll> open = open(id);
    List<Act> own = closed(InstrumentLife.NAME, id, viewer);
    List<Act> others = acts.closedBelow(ParticipationLife.NAME, below(id), viewer);
    return own.isEmpty() && others.isEmpty() ? open : overlaid(id, open, own, others);
  }

  private List<Act> closed(String family, String id, Viewer viewer) {
    return acts.closedBelow(family, id, viewer).stream()
        .filter(act -> act.matter().id().equals(id))
        .toList();
  }

  /** From what an office may read, the open transaction included; for guards. */
  public Optional<Roll> forOffice(String id, String office) {
    return Instrument.of(id, acts.forOffice(new Subject(InstrumentLife.NAME, id), office))
        .map(instrument -> {
          List<Act> all = acts.forOfficeBelow(ParticipationLife.NAME, below(id), office);
          return Roll.of(instrument, all, presences.cards(actors(all)));
        });
  }

  private Optional<Roll> overlaid(String id, Optional<Roll> open, List<Act> own, List<Act> others) {
    List<Act> matter =
        new ArrayList<>(open.map(roll -> roll.instrument().acts()).orElseGet(() -> matter(id, 1)));
    matter.addAll(own);
    matter.sort(Comparator.comparingLong(Act::number));
    return Instrument.of(id, matter)
        .map(instrument -> {
          Roll base =
              open.orElseGet(() -> {
                List<Act> all = acts.openBelow(ParticipationLife.NAME, below(id), 1);
                return Roll.of(instrument, all, presences.cards(actors(all)));
              });
          return base.with(instrument, others, presences.cards(actors(others)));
        });
  }

  /** One reader takes in what is new; those who come meanwhile wait for it. */
  private Optional<Roll> open(String id) {
    long head = acts.head();
    Kept kept = rolls.getIfPresent(id);
    if (kept != null && kept.head() >= head) {
      return Optional.of(kept.roll());
    }
    ReentrantLock lock = locks[Math.floorMod(id.hashCode(), locks.length)];
    lock.lock();
    try {
      Kept before = rolls.getIfPresent(id);
      if (before != null && before.head() >= head) {
        return Optional.of(before.roll());
      }
      Kept fresh = committed.execute(open -> before == null ? read(id) : advanced(id, before));
      if (fresh != null) {
        rolls.put(id, fresh);
      }
      return Optional.ofNullable(fresh).map(Kept::roll);
    } finally {
      lock.unlock();
    }
  }

  private @Nullable Kept read(String id) {
    long head = acts.head();
    List<Act> own = matter(id, 1);
    Optional<Instrument> instrument = Instrument.of(id, own);
    if (instrument.isEmpty()) {
      return null;
    }
    List<Act> all = acts.openBelow(ParticipationLife.NAME, below(id), 1);
    Roll roll = Roll.of(instrument.get(), all, presences.cards(actors(all)));
    return new Kept(roll, head, own.size() + all.size());
  }

  private @Nullable Kept advanced(String id, Kept kept) {
    long head = acts.head();
    List<Act> own = matter(id, kept.head() + 1);
    List<Act> more = acts.openBelow(ParticipationLife.NAME, below(id), kept.head() + 1);
    if (own.isEmpty() && more.isEmpty()) {
      return new Kept(kept.roll(), head, kept.acts());
    }
    if (!own.isEmpty()) {
      return read(id);
    }
    Roll roll = kept.roll().with(kept.roll().instrument(), more, presences.cards(actors(more)));
    return new Kept(roll, head, kept.acts() + more.size());
  }

  private List<Act> matter(String id, long from) {
    return acts.openBelow(InstrumentLife.NAME, id, from).stream()
        .filter(act -> act.matter().id().equals(id))
        .toList();
  }

  private static String below(String id) {
    return id + "~";
  }

  private static Set<String> actors(Collection<Act> acts) {
    Set<String> ids = new HashSet<>();
    acts.forEach(act -> ids.add(ParticipationLife.participantOf(act.matter().id())));
    return ids;
  }

  /** Two participants may have become one. */
  @EventListener
  void on(ActorMerged merged) {
    rolls.invalidateAll();
  }
}
