package city.hansa.lists.work;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.actors.Presences;
import city.hansa.acts.ActType;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Decided;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.MemoryStore;
import city.hansa.lists.store.MemoryStore.Decision;
import city.hansa.lists.store.MemoryStore.Spelling;
import city.hansa.lists.store.NameStore;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes people's word for who is meant, and keeps it for the next list. */
@Service
public class Deciding {
  private final Lists lists;
  private final BroughtListStore store;
  private final NameStore names;
  private final MemoryStore memory;
  private final Presences actors;
  private final Audit audit;
  private final Clock clock;

  Deciding(
      Lists lists,
      BroughtListStore store,
      NameStore names,
      MemoryStore memory,
      Presences actors,
      Audit audit,
      Clock clock) {
    this.lists = lists;
    this.store = store;
    this.names = names;
    this.memory = memory;
    this.actors = actors;
    this.audit = audit;
    this.clock = clock;
  }

  /** How many spellings lie on each pile. */
  public Map<Pile, Long> counts(BroughtList list) {
    return names.counts(list.id());
  }

  /** One page of a pile; what was put off comes last. */
  public List<BroughtName> page(BroughtList list, Pile pile, int offset, int limit) {
    return names.page(list.id(), pile, offset, limit);
  }

  public List<BroughtName> all(BroughtList list) {
    return names.all(list.id());
  }

  /**
   * @throws NotFound if the list has no such spelling
   */
  public BroughtName get(BroughtList list, int number) {
    return names
        .find(list.id(), number)
        .orElseThrow(() -> new NotFound(list.id() + "/names/" + number));
  }

  /**
   * Decides who is meant.
   *
   * @param actor id; null for nobody of this register
   * @throws BadInput naming "actor" if there is none of that id
   */
  @Transactional
  public void decide(Viewer viewer, UUID id, int number, @Nullable String actor) {
    BroughtList list = open(viewer, id);
    UUID account = ListJobs.allowed(viewer, list);
    if (actor != null && actors.find(List.of(actor)).isEmpty()) {
      throw new BadInput("actor", actor, "lists.refused.actor");
    }
    BroughtName name = get(list, number).decided(actor, Decided.PERSON);
    names.decide(id, name);
    memory.keep(list.office(), name.name(), name.country(), actor, account, clock.instant());
    changed(list);
    audit.record(viewer, "list.decided", id + "/" + number, list.office());
  }

  /** A preview no longer holds. */
  private void changed(BroughtList list) {
    if (list.state() == State.CHECKED || list.state() == State.WRITTEN) {
      store.state(list.id(), State.MATCHED);
    }
  }

  /** Puts a spelling off until the others are decided. */
  @Transactional
  public void skip(Viewer viewer, UUID id, int number) {
    BroughtList list = open(viewer, id);
    names.skip(id, get(list, number).number());
    if (names.page(id, Pile.OPEN, 0, 1).stream().allMatch(BroughtName::skipped)) {
      names.unskip(id);
    }
  }

  /** What the office has decided before, the newest first. */
  public List<Decision> remembered(String office) {
    return memory.list(office);
  }

  /** The next list is asked about the spelling again. */
  @Transactional
  public void forget(Viewer viewer, String office, Spelling spelling) {
    Allowed.at(viewer, office, ActType.DESK.toArray(Role[]::new));
    memory.forget(office, spelling);
    audit.record(viewer, "list.forgotten", spelling.name(), office);
  }

  private BroughtList open(Viewer viewer, UUID id) {
    BroughtList list = lists.get(viewer, id);
    ListJobs.allowed(viewer, list);
    if (list.busy(clock.instant())) {
      throw new Refused(Why.CONFLICT, "lists.refused.busy");
    }
    if (list.state() == State.TAKEN || list.state() == State.DISCARDED) {
      throw new Refused(Why.CONFLICT, "lists.refused.notMatched");
    }
    return list;
  }
}
