package city.hansa.acts;

import city.hansa.acts.store.StandingStore;
import city.hansa.acts.store.StandingStore.Row;
import city.hansa.database.Derived;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.kernel.Visibility;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what every subject has come to, by its public acts, on the day of the last deposit (UTC).
 * What a viewer may see beyond that, and any other day, is folded when it is asked for.
 */
@Component
public class PublicStandings implements Derived {
  private static final int AT_ONCE = 1_000;
  private final Families families;
  private final StandingStore store;
  private final Clock clock;

  PublicStandings(Families families, StandingStore store, Clock clock) {
    this.families = families;
    this.store = store;
    this.clock = clock;
  }

  /**
   * @param matters each with all its acts; those that are not public are passed over
   */
  public void update(Map<Subject, List<Act>> matters) {
    LocalDate today = today();
    List<Row> rows = new ArrayList<>();
    matters.forEach((matter, acts) -> row(matter, acts, today).ifPresent(rows::add));
    store.save(rows);
  }

  @Override
  public String name() {
    return "act_standing";
  }

  @Override
  @Transactional
  public long rebuild() {
    LocalDate today = today();
    List<Row> rows = new ArrayList<>();
    long[] count = {0};
    store.deleteAll();
    store.eachMatter((matter, acts) -> {
      row(matter, acts, today).ifPresent(rows::add);
      if (rows.size() >= AT_ONCE) {
        count[0] += rows.size();
        store.save(rows);
        rows.clear();
      }
    });
    store.save(rows);
    return count[0] + rows.size();
  }

  private LocalDate today() {
    return LocalDate.now(clock.withZone(ZoneOffset.UTC));
  }

  /** Empty where nothing is public, or the family has no lifecycle here. */
  private Optional<Row> row(Subject matter, List<Act> acts, LocalDate today) {
    List<Act> open = acts.stream().filter(act -> act.visibility() == Visibility.PUBLIC).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    return families
        .find(matter.family())
        .flatMap(family -> Life.of(family, open))
        .map(timeline -> row(matter, open, timeline, today));
  }

  private static Row row(Subject matter, List<Act> open, Timeline<?> timeline, LocalDate today) {
    Status<?> status = timeline.statusAt(today);
    List<String> possible = status.possible().stream().map(Enum::name).toList();
    return switch (status) {
      case Status.Known<?> known ->
          new Row(
              matter,
              known.state().name(),
              possible,
              known.since() == null ? null : known.since().toString(),
              known.madeBy().size() == 1 ? known.madeBy().getFirst() : null,
              open.size(),
              open.getLast().number());
      case Status.Unknown<?> unknown ->
          new Row(matter, null, possible, null, null, open.size(), open.getLast().number());
    };
  }
}
