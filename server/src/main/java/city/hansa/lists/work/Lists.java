package city.hansa.lists.work;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.Audit;
import city.hansa.accounts.Organisations;
import city.hansa.engine.register.PartialDate;
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
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;

/** What can be done with lists that were brought. */
@Service
public class Lists {
  private static final int SHOWN = 200;

  private final BroughtListStore lists;
  private final ListJobs jobs;
  private final ListMatching matching;
  private final ListChecking checking;
  private final ListWriting writing;
  private final Undoing undoing;
  private final ListSettings settings;
  private final Organisations organisations;
  private final MessageSource messages;
  private final Audit audit;
  private final Clock clock;

  Lists(
      BroughtListStore lists,
      ListJobs jobs,
      ListMatching matching,
      ListChecking checking,
      ListWriting writing,
      Undoing undoing,
      ListSettings settings,
      Organisations organisations,
      MessageSource messages,
      Audit audit,
      Clock clock) {
    this.lists = lists;
    this.jobs = jobs;
    this.matching = matching;
    this.checking = checking;
    this.writing = writing;
    this.undoing = undoing;
    this.settings = settings;
    this.organisations = organisations;
    this.messages = messages;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * A list of an office in which the viewer works.
   *
   * @throws NotFound if there is none, or none any more
   */
  public BroughtList get(Viewer viewer, UUID id) {
    return lists
        .find(id)
        .filter(list -> list.state() != State.DISCARDED)
        .filter(list -> viewer.organisations().contains(list.office()))
        .orElseThrow(() -> new NotFound(id.toString()));
  }

  /** Those of the viewer's offices, the newest first. */
  public List<BroughtList> list(Viewer viewer) {
    return lists.list(List.copyOf(viewer.organisations()), SHOWN);
  }

  /**
   * Whether all that is said of a list makes sense, its source aside, which may still be entered.
   *
   * @throws city.hansa.kernel.BadInput naming the setting that is wrong
   */
  public void tryOut(Viewer viewer, UUID id, Settings wanted) {
    BroughtList list = open(viewer, id);
    settings.changeable(list);
    settings.checkedButSource(list, wanted);
  }

  /**
   * Sets what a list is and looks up who is meant.
   *
   * @throws city.hansa.kernel.BadInput naming the setting that is wrong
   */
  public Future<?> set(Viewer viewer, UUID id, Settings wanted) {
    BroughtList list = open(viewer, id);
    settings.changeable(list);
    Settings checked = settings.checked(viewer, list, wanted);
    return begin(
        viewer,
        id,
        Job.MATCH,
        settings::changeable,
        (now, done) -> {
          lists.set(id, checked);
          matching.match(lists.find(id).orElseThrow(), done);
        });
  }

  /** Works out what would be written. */
  public Future<?> check(Viewer viewer, UUID id, Locale language) {
    return begin(
        viewer,
        id,
        Job.CHECK,
        Lists::matched,
        (now, done) ->
            checking.check(now, viewer, cancelling(now, "lists.reason.corrected", language), done));
  }

  /** Writes what was worked out, all or nothing. */
  public Future<?> write(Viewer viewer, UUID id, Locale language) {
    return begin(
        viewer,
        id,
        Job.WRITE,
        Lists::shown,
        (now, done) -> {
          writing.write(now, viewer, cancelling(now, "lists.reason.corrected", language), done);
          audit.record(viewer, "list.written", id.toString(), now.office());
        });
  }

  /** Cancels all that a list has written. */
  public Future<?> undo(Viewer viewer, UUID id, Locale language) {
    return begin(
        viewer,
        id,
        Job.UNDO,
        Lists::written,
        (now, done) -> {
          undoing.undo(now, viewer, cancelling(now, "lists.reason.undone", language), done);
          audit.record(viewer, "list.undone", id.toString(), now.office());
        });
  }

  /** Begins again what was interrupted. */
  public Future<?> again(Viewer viewer, UUID id, Locale language) {
    BroughtList list = open(viewer, id);
    Job job = list.job();
    if (job == null) {
      throw new Refused(Why.CONFLICT, "lists.refused.busy");
    }
    return switch (job) {
      case MATCH -> begin(viewer, id, Job.MATCH, Lists::said, matching::match);
      case CHECK -> check(viewer, id, language);
      case WRITE -> write(viewer, id, language);
      case UNDO -> undo(viewer, id, language);
    };
  }

  private Future<?> begin(
      Viewer viewer,
      UUID id,
      Job job,
      Consumer<BroughtList> fits,
      BiConsumer<BroughtList, AtomicLong> task) {
    fits.accept(open(viewer, id));
    return jobs.begin(id, job, fits, task);
  }

  private static void said(BroughtList list) {
    if (list.settings().asOf().isEmpty()) {
      throw new Refused(Why.CONFLICT, "lists.refused.notMatched");
    }
  }

  private static void matched(BroughtList list) {
    if (list.state() == State.TAKEN) {
      throw new Refused(Why.CONFLICT, "lists.refused.notMatched");
    }
  }

  private static void shown(BroughtList list) {
    if (list.state() != State.CHECKED || list.count("ACTS") == 0) {
      throw new Refused(Why.CONFLICT, "lists.refused.notChecked");
    }
  }

  private static void written(BroughtList list) {
    if (list.writtenAt() == null) {
      throw new Refused(Why.CONFLICT, "lists.refused.nothing");
    }
  }

  /**
   * A list on which the viewer may work, and on which nobody else does at this moment.
   *
   * @throws Refused 401, 403 or 409
   */
  BroughtList open(Viewer viewer, UUID id) {
    Allowed.signedIn(viewer);
    BroughtList list = get(viewer, id);
    ListJobs.allowed(viewer, list);
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
