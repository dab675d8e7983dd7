package city.hansa.instruments.status;

import city.hansa.accounts.Audit;
import city.hansa.acts.Act;
import city.hansa.instruments.roll.Growth;
import city.hansa.instruments.roll.Roll;
import city.hansa.instruments.roll.Rolls;
import city.hansa.instruments.roll.Sheet;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Keeps the sheets that readers ask for. A roll never changes: a newer state of the log is another
 * one, so that a sheet kept for one is never stale.
 */
@Component
public class Sheets {
  /** About as many lines as stay in memory. */
  private static final int MOST_LINES = 300_000;

  private final Rolls rolls;
  private final Audit audit;
  private final Cache<Key, Sheet> sheets = cache();
  private final Cache<Key, Growth> growths = cache();

  /** The newest sheet of each instrument, for the next one to take over what stays true. */
  private final Cache<String, Sheet> newest = Caffeine.newBuilder().maximumSize(20).build();

  Sheets(Rolls rolls, Audit audit) {
    this.rolls = rolls;
    this.audit = audit;
  }

  private static <T> Cache<Key, T> cache() {
    return Caffeine.newBuilder()
        .maximumWeight(MOST_LINES)
        .weigher((Key key, T kept) -> 1 + key.roll().participants().size())
        .expireAfterAccess(Duration.ofMinutes(10))
        .build();
  }

  /** One roll, by identity: comparing what is in it would cost more than it saves. */
  private record Key(Roll roll, LocalDate day) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Key key && key.roll == roll && key.day.equals(day);
    }

    @Override
    public int hashCode() {
      return Objects.hash(System.identityHashCode(roll), day);
    }
  }

  /**
   * For whoever is shown what follows from all of its acts: those that are RESTRICTED leave a
   * trace, one round trip each. Readers who arrive together share one computation.
   *
   * @param knownAt as it was known then; null for all that has been recorded
   * @throws NotFound if there is none that the viewer may see
   */
  public Sheet get(String id, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
    Roll roll = rolls.get(id, knownAt, viewer);
    if (viewer.signedIn()) {
      Stream.concat(
              roll.instrument().acts().stream(),
              roll.participants().values().stream().flatMap(each -> each.acts().stream()))
          .forEach(act -> note(act, viewer));
    }
    return of(roll, day);
  }

  /** The same without a trace: the caller shows a part of it, and notes that. */
  public Sheet peek(String id, LocalDate day, @Nullable Instant knownAt, Viewer viewer) {
    return of(rolls.get(id, knownAt, viewer), day);
  }

  /** Notes that a viewer was shown an act, if it is RESTRICTED. */
  public void note(Act act, Viewer viewer) {
    if (act.visibility() == Visibility.RESTRICTED) {
      audit.record(viewer, "act.read", Long.toString(act.number()), act.office());
    }
  }

  public Sheet of(Roll roll, LocalDate day) {
    return Objects.requireNonNull(sheets.get(new Key(roll, day), this::make));
  }

  private Sheet make(Key key) {
    String instrument = key.roll().instrument().id();
    Sheet sheet = Sheet.of(key.roll(), key.day(), newest.getIfPresent(instrument));
    newest.put(instrument, sheet);
    return sheet;
  }

  /** How the counts of a sheet came about. */
  public Growth growth(Sheet sheet) {
    return Objects.requireNonNull(
        growths.get(new Key(sheet.roll(), sheet.day()), key -> sheet.growth()));
  }
}
