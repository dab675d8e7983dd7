package city.hansa.authority;

import city.hansa.accounts.Audit;
import city.hansa.authority.Endings.Ending;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Terms of office: who may act by the office alone, and on which days. */
@Service
public class Terms {
  private final TermStore store;
  private final Checks checks;
  private final Endings endings;
  private final Audit audit;

  Terms(TermStore store, Checks checks, Endings endings, Audit audit) {
    this.store = store;
    this.checks = checks;
    this.endings = endings;
    this.audit = audit;
  }

  /**
   * The term by which a person holds an office of an actor on a day; one that surely covers the day
   * goes before one whose dates leave it open. One round trip.
   */
  public Optional<Term> holds(UUID account, String actorId, LocalDate day) {
    List<Term> terms = store.listOf(account, actorId);
    return on(terms, day, Truth.YES).or(() -> on(terms, day, Truth.UNKNOWN));
  }

  /** As {@link #holds(UUID, String, LocalDate)}, by a term whose office may do such an act. */
  public Optional<Term> holds(UUID account, String actorId, String type, LocalDate day) {
    List<Term> terms =
        store.listOf(account, actorId).stream().filter(term -> term.mayAct().holds(type)).toList();
    return on(terms, day, Truth.YES).or(() -> on(terms, day, Truth.UNKNOWN));
  }

  private static Optional<Term> on(List<Term> terms, LocalDate day, Truth answer) {
    return terms.stream().filter(term -> term.period().contains(day) == answer).findFirst();
  }

  /**
   * @throws NotFound if there is none, or it is not for this viewer
   */
  public Term get(Viewer viewer, String id) {
    return store.records().find(viewer, id).orElseThrow(() -> new NotFound(id));
  }

  /** Those that an office recorded and the viewer may see, the newest first. */
  public List<Term> listFor(Viewer viewer, String office) {
    return store.records().listFor(viewer, office);
  }

  /**
   * Records a term.
   *
   * @return its id
   * @throws city.hansa.kernel.BadInput naming the field that is wrong
   * @throws Refused to those who are none of head of office, counsel and registrar there
   */
  @Transactional
  public String record(Viewer by, TermDraft draft) {
    UUID account = Recorders.allow(by, draft.office());
    checks.text("title", draft.title());
    checks.text("person", draft.person());
    checks.actor(draft.actorId());
    checks.order(draft.from(), draft.until());
    checks.source(draft.sourceId());
    String id = store.insert(draft, account);
    audit.record(by, "term.recorded", id, draft.office());
    return id;
  }

  /**
   * @param on the first day on which the office is no longer held
   * @throws Refused if it ended already, or to those who may not record one
   */
  @Transactional
  public void end(Viewer by, String id, PartialDate on, String reason) {
    String office = get(by, id).office();
    endings.end(
        by,
        store.records(),
        new Ending(id, office, on, reason, "term.ended", "authority.ended.already"));
  }
}
