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
import java.util.Set;
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

  /**
   * One page of a pile; what was put off comes last.
   *
   * @param part of the names that are wanted; empty for all
   */
  public List<BroughtName> page(BroughtList list, Pile pile, String part, int offset, int limit) {
    return names.page(list.id(), pile, part, offset, limit);
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

  /** Decides who is meant, whatever was decided before. */
  @Transactional
  public void decide(Viewer viewer, UUID id, int number, @Nullable String actor) {
    decide(viewer, id, number, actor, null);
  }

  /**
   * Decides who is meant.
   *
   * @param actor id; null for nobody of this register
   * @param seen what the person had before their eyes, by {@link #seen}; null for whatever it was
   * @throws BadInput naming "actor" if there is none of that id
   * @throws MeanwhileDecided if somebody was quicker
   */
  @Transactional
  public void decide(
      Viewer viewer, UUID id, int number, @Nullable String actor, @Nullable String seen) {
    BroughtList list = open(viewer, id);
    UUID account = ListJobs.allowed(viewer, list);
    BroughtName name = get(list, number);
    if (seen != null && !seen.equals(seen(name))) {
      throw new MeanwhileDecided();
    }
    Set<String> there = actors.find(asked(actor, name)).keySet();
    if (actor != null && !there.contains(actor)) {
      throw new BadInput("actor", actor, "lists.refused.actor");
    }
    names.decide(id, name.decided(actor, Decided.PERSON));
    Spelling spelling = Spelling.of(name, there.contains(name.actorId()));
    memory.keep(list.office(), spelling, name.name(), actor, account, clock.instant());
    changed(list);
    audit.record(viewer, "list.decided", id + "/" + number, list.office());
  }

  private static List<String> asked(@Nullable String actor, BroughtName name) {
    return actor == null ? List.of(name.actorId()) : List.of(actor, name.actorId());
  }

  /** How a name is decided at this moment. */
  public static String seen(BroughtName name) {
    return name.pile() + " " + name.chosen();
  }

  /** A preview no longer holds. */
  private void changed(BroughtList list) {
    if (list.state() == State.CHECKED || list.state() == State.WRITTEN) {
      store.state(list.id(), State.MATCHED);
    }
    store.touch(list.id(), clock.instant());
  }

  /** Puts a spelling off until the others are decided. */
  @Transactional
  public void skip(Viewer viewer, UUID id, int number) {
    BroughtList list = open(viewer, id);
    names.skip(id, get(list, number).number());
    if (names.page(id, Pile.OPEN, "", 0, 1).stream().allMatch(BroughtName::skipped)) {
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

  /** Nobody begins work on the list before the decision stands. */
  private BroughtList open(Viewer viewer, UUID id) {
    store.lock(id);
    BroughtList list = lists.open(viewer, id);
    if (list.state() == State.TAKEN) {
      throw new Refused(Why.CONFLICT, "lists.refused.notMatched");
    }
    return list;
  }
}
