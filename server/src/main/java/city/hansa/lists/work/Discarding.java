package city.hansa.lists.work;

import city.hansa.accounts.Audit;
import city.hansa.imports.runs.Limits;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.NameStore;
import city.hansa.lists.store.RowStore;
import city.hansa.lists.store.SeriesStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets go of lists of which nothing stands in the register. */
@Service
public class Discarding {
  private final Lists lists;
  private final BroughtListStore store;
  private final SeriesStore series;
  private final RowStore rows;
  private final NameStore names;
  private final FoundStore found;
  private final Limits limits;
  private final Audit audit;
  private final Clock clock;

  Discarding(
      Lists lists,
      BroughtListStore store,
      SeriesStore series,
      RowStore rows,
      NameStore names,
      FoundStore found,
      Limits limits,
      Audit audit,
      Clock clock) {
    this.lists = lists;
    this.store = store;
    this.series = series;
    this.rows = rows;
    this.names = names;
    this.found = found;
    this.limits = limits;
    this.audit = audit;
    this.clock = clock;
  }

  /** Throws a list away that is not written. */
  @Transactional
  public void discard(Viewer viewer, UUID id) {
    store.lock(id);
    BroughtList list = lists.open(viewer, id);
    if (list.writtenAt() != null) {
      throw new Refused(Why.CONFLICT, "lists.refused.writtenStays");
    }
    letGo(id);
    audit.record(viewer, "list.discarded", id.toString(), list.office());
  }

  private void letGo(UUID id) {
    rows.delete(id);
    names.delete(id);
    found.delete(id);
    store.state(id, State.DISCARDED);
  }

  /**
   * Lets go of lists that nobody wrote and nobody has worked on for long, and of the cells of old
   * ones; how many lists.
   */
  @Transactional
  public int tidy() {
    Instant before = clock.instant().minus(Objects.requireNonNull(limits.keep()));
    List<UUID> forgotten = series.listForgotten(before);
    forgotten.forEach(this::letGo);
    rows.forget(before);
    return forgotten.size();
  }
}
