package city.hansa.lists.work;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Organisations;
import city.hansa.engine.register.PartialDate;
import city.hansa.imports.runs.Limits;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtList.Job;
import city.hansa.lists.BroughtList.State;
import city.hansa.lists.Settings;
import city.hansa.lists.plan.Planning.Cancelling;
import city.hansa.lists.store.BroughtListStore;
import city.hansa.lists.store.FoundStore;
import city.hansa.lists.store.NameStore;
import city.hansa.lists.store.RowStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Future;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What can be done with lists that were brought. */
@Service
public class Lists {
  private static final int SHOWN = 50;

  private final BroughtListStore lists;
  private final RowStore rows;
  private final NameStore names;
  private final FoundStore found;
  private final ListJobs jobs;
  private final ListMatching matching;
  private final ListWriting writing;
  private final Undoing undoing;
  private final ListSettings settings;
  private final Organisations organisations;
  private final MessageSource messages;
  private final Limits limits;
  private final Audit audit;
  private final Clock clock;

  Lists(
      BroughtListStore lists,
      RowStore rows,
      NameStore names,
      FoundStore found,
      ListJobs jobs,
      ListMatching matching,
      ListWriting writing,
      Undoing undoing,
      ListSettings settings,
      Organisations organisations,
      MessageSource messages,
      Limits limits,
      Audit audit,
      Clock clock) {
    this.lists = lists;
    this.rows = rows;
    this.names = names;
    this.found = found;
    this.jobs = jobs;
    this.matching = matching;
    this.writing = writing;
    this.undoing = undoing;
    this.settings = settings;
    this.organisations = organisations;
    this.messages = messages;
    this.limits = limits;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A list of an office in which the viewer works.
   *
   * @throws NotFound if there is none
   */
  public BroughtList get(Viewer viewer, UUID id) {
    return lists
        .find(id)
        .filter(list -> viewer.organisations().contains(list.office()))
        .orElseThrow(() -> new NotFound(id.toString()));
  }

  /** Those of the viewer's offices, the newest first. */
  public List<BroughtList> list(Viewer viewer) {
    return lists.list(List.copyOf(viewer.organisations()), SHOWN);
  }

  /**
   * Sets what a list is and looks up who is meant.
   *
   * @throws city.hansa.kernel.BadInput naming the setting that is wrong
   */
  public Future<?> set(Viewer viewer, UUID id, Settings wanted) {
    BroughtList list = open(viewer, id);
    if (list.writtenAt() != null) {
      throw new Refused(Why.CONFLICT, "lists.refused.written");
    }
    Settings checked = settings.checked(viewer, list, wanted);
    lists.set(id, checked);
    BroughtList now = lists.find(id).orElseThrow();
    return jobs.begin(id, Job.MATCH, done -> matching.match(now, done));
  }

  /** Works out what would be written. */
  public Future<?> check(Viewer viewer, UUID id, Locale language) {
    BroughtList list = open(viewer, id);
    if (list.state() == State.TAKEN) {
      throw new Refused(Why.CONFLICT, "lists.refused.notMatched");
    }
    Cancelling cancelling = cancelling(list, "lists.reason.corrected", language);
    return jobs.begin(id, Job.CHECK, done -> writing.check(list, viewer, cancelling, done));
  }

  /** Writes what was worked out, all or nothing. */
  public Future<?> write(Viewer viewer, UUID id, Locale language) {
    BroughtList list = open(viewer, id);
    if (list.state() != State.CHECKED || list.count("ACTS") == 0) {
      throw new Refused(Why.CONFLICT, "lists.refused.notChecked");
    }
    Cancelling cancelling = cancelling(list, "lists.reason.corrected", language);
    return jobs.begin(
        id,
        Job.WRITE,
        done -> {
          writing.write(list, viewer, cancelling, done);
          audit.record(viewer, "list.written", id.toString(), list.office());
        });
  }

  /** Cancels all that a list has written. */
  public Future<?> undo(Viewer viewer, UUID id, Locale language) {
    BroughtList list = open(viewer, id);
    if (list.writtenAt() == null) {
      throw new Refused(Why.CONFLICT, "lists.refused.nothing");
    }
    Cancelling cancelling = cancelling(list, "lists.reason.undone", language);
    return jobs.begin(
        id,
        Job.UNDO,
        done -> {
          undoing.undo(list, viewer, cancelling, done);
          audit.record(viewer, "list.undone", id.toString(), list.office());
        });
  }

  /** Begins again what was interrupted. */
  public Future<?> again(Viewer viewer, UUID id, Locale language) {
    Allowed.signedIn(viewer);
    BroughtList list = get(viewer, id);
    Job job = list.job();
    if (job == null || !list.interrupted(clock.instant())) {
      throw new Refused(Why.CONFLICT, "lists.refused.busy");
    }
    return switch (job) {
      case MATCH -> jobs.begin(id, Job.MATCH, done -> matching.match(list, done));
      case CHECK -> check(viewer, id, language);
      case WRITE -> write(viewer, id, language);
      case UNDO -> undo(viewer, id, language);
    };
  }

  /** Throws a list away that is not written. */
  @Transactional
  public void discard(Viewer viewer, UUID id) {
    BroughtList list = open(viewer, id);
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
    lists.state(id, State.DISCARDED);
  }

  /** Lets go of lists that nobody wrote, and of the cells of old ones; how many lists. */
  @Transactional
  public int tidy() {
    Instant before = clock.instant().minus(Objects.requireNonNull(limits.keep()));
    List<UUID> forgotten = lists.listForgotten(before);
    forgotten.forEach(this::letGo);
    rows.forget(before);
    return forgotten.size();
  }

  private BroughtList open(Viewer viewer, UUID id) {
    Allowed.signedIn(viewer);
    BroughtList list = get(viewer, id);
    ListJobs.allowed(viewer, list);
    if (list.state() == State.DISCARDED) {
      throw new NotFound(id.toString());
    }
    if (list.busy(clock.instant())) {
      throw new Refused(Why.CONFLICT, "lists.refused.busy");
    }
    return list;
  }

  private Cancelling cancelling(BroughtList list, String key, Locale language) {
    LocalDate today =
        organisations
            .find(list.office())
            .map(office -> LocalDate.now(clock.withZone(office.zone())))
            .orElseGet(() -> LocalDate.now(clock.withZone(ZoneOffset.UTC)));
    String reason = messages.getMessage(key, new Object[] {list.fileName()}, language);
    return new Cancelling(reason, PartialDate.parse(today.toString()));
  }
}
