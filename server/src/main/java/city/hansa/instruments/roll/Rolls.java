package city.hansa.instruments.roll;

import city.hansa.actors.ActorMerged;
import city.hansa.actors.Presences;
import city.hansa.acts.Act;
import city.hansa.acts.FamilyActs;
import city.hansa.acts.FromLog;
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
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Hands out the rolls of instruments. What is public stays in memory and takes in what the log has
 * got since; what a viewer may see beyond it is laid over it for them.
 */
@Component
public class Rolls {
  /** About as many acts as stay in memory; some hundred bytes each. */
  private static final int MOST_ACTS = 400_000;

  private final FamilyActs acts;
  private final Presences presences;
  private final Cache<String, FromLog<Kept>> rolls =
      Caffeine.newBuilder()
          .maximumWeight(MOST_ACTS)
          .weigher((String id, FromLog<Kept> log) -> 1 + log.last().acts())
          .build();

  /**
   * @param roll empty where no act that is public registers the instrument
   * @param acts of which it is made
   */
  private record Kept(Optional<Roll> roll, int acts) {
    static final Kept NONE = new Kept(Optional.empty(), 0);
  }

  Rolls(FamilyActs acts, Presences presences) {
    this.acts = acts;
    this.presences = presences;
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

  private Optional<Roll> open(String id) {
    FromLog<Kept> log = rolls.get(id, none -> acts.keep(Kept.NONE, reading(id)));
    Kept before = log.last();
    Kept kept = log.get();
    if (kept.roll().isEmpty()) {
      rolls.asMap().remove(id, log);
    } else if (kept != before) {
      // Weighed anew, unless it was thrown away meanwhile.
      rolls.asMap().replace(id, log, log);
    }
    return kept.roll();
  }

  private FromLog.Step<Kept> reading(String id) {
    return (before, first, head) ->
        before.roll().map(roll -> advanced(id, before, roll, first)).orElseGet(() -> read(id));
  }

  private Kept read(String id) {
    List<Act> own = matter(id, 1);
    return Instrument.of(id, own)
        .map(instrument -> {
          List<Act> all = acts.openBelow(ParticipationLife.NAME, below(id), 1);
          Roll roll = Roll.of(instrument, all, presences.cards(actors(all)));
          return new Kept(Optional.of(roll), own.size() + all.size());
        })
        .orElse(Kept.NONE);
  }

  private Kept advanced(String id, Kept kept, Roll roll, long first) {
    if (!matter(id, first).isEmpty()) {
      return read(id);
    }
    List<Act> more = acts.openBelow(ParticipationLife.NAME, below(id), first);
    if (more.isEmpty()) {
      return kept;
    }
    Roll whole = roll.with(roll.instrument(), more, presences.cards(actors(more)));
    return new Kept(Optional.of(whole), kept.acts() + more.size());
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

  /** Two participants may have become one; forgotten no sooner than others see it. */
  @TransactionalEventListener(fallbackExecution = true)
  void on(ActorMerged merged) {
    rolls.invalidateAll();
  }
}
