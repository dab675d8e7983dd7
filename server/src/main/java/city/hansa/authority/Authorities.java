package city.hansa.authority;

import city.hansa.accounts.Audit;
import city.hansa.authority.Endings.Ending;
import city.hansa.engine.register.PartialDate;
import city.hansa.engine.register.Truth;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** On what ground people act. Recorded by head of office, counsel and registrar. */
@Service
public class Authorities {
  private final AuthorityStore store;
  private final Checks checks;
  private final Endings endings;
  private final Audit audit;

  Authorities(AuthorityStore store, Checks checks, Endings endings, Audit audit) {
    this.store = store;
    this.checks = checks;
    this.endings = endings;
    this.audit = audit;
  }

  /** For checks and derived views; whoever shows it to a reader asks with a viewer. */
  public Optional<Authority> find(String id) {
    return store.records().find(id);
  }

  /**
   * What the viewer may see of it; a RESTRICTED one is noted in the audit.
   *
   * @throws NotFound if there is none, or it is not for this viewer
   */
  @Transactional
  public Authority get(Viewer viewer, String id) {
    Authority found = store.records().find(viewer, id).orElseThrow(() -> new NotFound(id));
    if (found.visibility() == Visibility.RESTRICTED) {
      audit.record(viewer, "authority.read", id, found.office());
    }
    return found;
  }

  /** Those that an office recorded and the viewer may see, the newest first. */
  public List<Authority> listFor(Viewer viewer, String office) {
    return store.records().listFor(viewer, office);
  }

  /**
   * Whether an authority covers an act. One round trip.
   *
   * @param type of the act, {@code family.verb}
   * @param subject of the act
   * @param day on which it was made
   */
  public Covering covers(
      String authorityId, String actorId, String type, String subject, LocalDate day) {
    Optional<Authority> found = store.records().find(authorityId);
    if (found.isEmpty()) {
      return new Covering.NotFound(authorityId);
    }
    Authority authority = found.get();
    if (!authority.actorId().equals(actorId)) {
      return new Covering.OtherActor(authority);
    }
    boolean otherSubject = authority.subject() != null && !authority.subject().equals(subject);
    if (otherSubject || !authority.acts().holds(type)) {
      return new Covering.OutOfScope(authority);
    }
    return authority.validity().contains(day) == Truth.NO
        ? new Covering.NotValidThatDay(authority)
        : new Covering.Covers(authority);
  }

  /**
   * Records an authority.
   *
   * @return its id
   * @throws city.hansa.kernel.BadInput naming the field that is wrong
   * @throws Refused to those who are none of head of office, counsel and registrar there
   */
  @Transactional
  public String record(Viewer by, AuthorityDraft draft) {
    UUID account = Recorders.allow(by, draft.office());
    checks.text("holderRole", draft.holderRole());
    checks.text("issuer", draft.issuer());
    checks.actor(draft.actorId());
    checks.order(draft.from(), draft.until());
    checks.source(draft.sourceId());
    String id = store.insert(draft, account);
    audit.record(by, "authority.recorded", id, draft.office());
    return id;
  }

  /**
   * @param on the first day on which it is no longer valid
   * @throws Refused if it is revoked already, or to those who may not record one
   */
  @Transactional
  public void revoke(Viewer by, String id, PartialDate on, String reason) {
    Authority authority = store.records().find(by, id).orElseThrow(() -> new NotFound(id));
    endings.end(
        by,
        store.records(),
        new Ending(
            id, authority.office(), on, reason, "authority.revoked", "authority.revoked.already"));
  }
}
