package city.hansa.acts;

import city.hansa.acts.store.StandingStore;
import city.hansa.acts.store.StandingStore.Days;
import city.hansa.acts.store.StandingStore.Row;
import city.hansa.database.Derived;
import city.hansa.engine.register.fold.Status;
import city.hansa.engine.register.fold.Timeline;
import city.hansa.kernel.Slice;
import city.hansa.kernel.Visibility;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what every subject has come to by its public acts, from the day (UTC) on which the last of
 * them was recorded: one row for each run of days with one answer, those to come among them. So
 * what changes by the clock alone changes in the reading, and the rows follow from the acts alone.
 * Earlier days, and what a viewer may see beyond the public, are folded when they are asked for.
 */
@Component
public class PublicStandings implements Derived {
  private static final int AT_ONCE = 1_000;
  private final Families families;
  private final StandingStore store;

  PublicStandings(Families families, StandingStore store) {
    this.families = families;
    this.store = store;
  }

  /**
   * @param matters each with all its acts; those that are not public are passed over
   */
  public void update(Map<Subject, List<Act>> matters) {
    List<Row> rows = new ArrayList<>();
    matters.forEach((matter, acts) -> rows.addAll(rows(matter, acts)));
    store.save(rows);
  }

  /**
   * What the public acts of a family's subjects come to, in the order of the subjects; one round
   * trip.
   *
   * @param state only those surely in this state; null for all
   * @param day today or later
   * @param after the subject after which to begin; null for the first
   */
  public Slice<Row> list(
      String family, @Nullable String state, LocalDate day, @Nullable String after, int limit) {
    List<Row> rows = store.list(family, state, day, after, limit);
    return new Slice<>(rows, rows.size() == limit ? rows.getLast().subject().id() : null);
  }

  @Override
  public String name() {
    return "act_standing";
  }

  @Override
  @Transactional
  public long rebuild() {
    List<Row> rows = new ArrayList<>();
    long[] count = {0};
    store.deleteAll();
    store.eachMatter((matter, acts) -> {
      rows.addAll(rows(matter, acts));
      if (rows.size() >= AT_ONCE) {
        count[0] += rows.size();
        store.save(rows);
        rows.clear();
      }
    });
    store.save(rows);
    return count[0] + rows.size();
  }

  /** Empty where nothing is public, or the family has no lifecycle here. */
  private List<Row> rows(Subject matter, List<Act> acts) {
    List<Act> open = acts.stream().filter(act -> act.visibility() == Visibility.PUBLIC).toList();
    if (open.isEmpty()) {
      return List.of();
    }
    return families
        .find(matter.family())
        .flatMap(family -> Life.of(family, open))
        .map(timeline -> rows(matter, open, timeline))
        .orElse(List.of());
  }

  private static List<Row> rows(Subject matter, List<Act> open, Timeline<?> timeline) {
    LocalDate recorded = open.getLast().recordedAt().atZone(ZoneOffset.UTC).toLocalDate();
    List<LocalDate> turns = new ArrayList<>(List.of(recorded));
    turns.addAll(timeline.turnsAfter(recorded));
    return IntStream.range(0, turns.size())
        .mapToObj(part -> {
          LocalDate from = turns.get(part);
          LocalDate until = part + 1 < turns.size() ? turns.get(part + 1) : null;
          return row(matter, open, timeline.statusAt(from), new Days(part, from, until));
        })
        .toList();
  }

  private static Row row(Subject matter, List<Act> open, Status<?> status, Days days) {
    List<String> possible = status.possible().stream().map(Enum::name).toList();
    int acts = open.size();
    long last = open.getLast().number();
    return switch (status) {
      case Status.Known<?> known ->
          new Row(
              matter,
              days,
              known.state().name(),
              possible,
              known.since() == null ? null : known.since().toString(),
              known.madeBy().size() == 1 ? known.madeBy().getFirst() : null,
              acts,
              last);
      case Status.Unknown<?> unknown ->
          new Row(matter, days, null, possible, null, null, acts, last);
    };
  }
}
