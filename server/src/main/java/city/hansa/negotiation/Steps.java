package city.hansa.negotiation;

import city.hansa.accounts.Allowed;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.negotiation.DraftStore.Standing;
import city.hansa.negotiation.Proposal.Outcome;
import city.hansa.negotiation.Working.Cause;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step in a negotiation asks first and does last. */
@Component
class Steps {
  /** Characters of one piece of writing. */
  static final int LONGEST = 20_000;

  private final Turns turns;
  private final DraftStore store;
  private final DraftWriter writer;
  private final ApplicationEventPublisher events;

  Steps(Turns turns, DraftStore store, DraftWriter writer, ApplicationEventPublisher events) {
    this.turns = turns;
    this.store = store;
    this.writer = writer;
    this.events = events;
  }

  /** One step of a draft; see {@link Turns}. */
  Working take(String instrument, Supplier<Working> step) {
    return turns.take(instrument, step);
  }

  /** A delegation speaks through somebody of its office. */
  Negotiation speaking(Viewer viewer, String instrument, String office) {
    Negotiation negotiation = locked(viewer, instrument);
    if (!negotiation.delegations().contains(office)) {
      throw new Refused(Why.FORBIDDEN, "negotiation.refused.noDelegation", office);
    }
    Allowed.at(viewer, office, Negotiations.DELEGATES);
    return opened(negotiation);
  }

  Negotiation merging(Viewer viewer, String instrument) {
    return opened(keeping(viewer, instrument));
  }

  /** The secretariat acts, whether or not the negotiation is closed. */
  Negotiation keeping(Viewer viewer, String instrument) {
    Negotiation negotiation = locked(viewer, instrument);
    Allowed.at(viewer, negotiation.office(), Negotiations.SECRETARIAT);
    return negotiation;
  }

  /**
   * The negotiation, which nobody else changes until the transaction ends, not even another server:
   * so the numbers of changes come in the order of commits, and closing leaves nobody behind.
   */
  private Negotiation locked(Viewer viewer, String instrument) {
    return store
        .lock(instrument)
        .filter(each -> each.isReadBy(viewer))
        .orElseThrow(() -> new NotFound(instrument));
  }

  private static Negotiation opened(Negotiation negotiation) {
    if (!negotiation.open()) {
      throw new Stopped(new Working.Conflict(Cause.CLOSED, 0, null));
    }
    return negotiation;
  }

  /** A clause that stands; one that was deleted meanwhile stops the step. */
  Standing clause(String instrument, long clause) {
    Standing found =
        store.clause(instrument, clause).orElseThrow(() -> new NotFound(Long.toString(clause)));
    if (found.removed()) {
      throw new Stopped(new Working.Conflict(Cause.REMOVED, clause, null));
    }
    return found;
  }

  /** A clause whose words may still change. */
  Standing changeable(String instrument, long clause, String language) {
    Standing found = clause(instrument, clause);
    if (found.agreed()) {
      throw conflict(Cause.FROZEN, clause, language);
    }
    return found;
  }

  Stopped conflict(Cause cause, long clause, String language) {
    return new Stopped(new Working.Conflict(cause, clause, current(clause, language).orElse(null)));
  }

  Optional<Wording> current(long clause, String language) {
    return store.wording(clause, language);
  }

  /** The office that made a proposal. */
  String author(String instrument, long proposal) {
    return store
        .proposal(instrument, proposal)
        .map(Proposal::office)
        .orElseThrow(() -> new NotFound(Long.toString(proposal)));
  }

  /** A proposal about which nothing has been decided. */
  Proposal open(String instrument, long id) {
    Proposal found =
        store.proposal(instrument, id).orElseThrow(() -> new NotFound(Long.toString(id)));
    if (found.outcome() != Outcome.OPEN) {
      throw conflict(Cause.DECIDED, found.about(), found.language());
    }
    return found;
  }

  Working decide(String instrument, Proposal found, Outcome outcome) {
    writer.decide(found.id(), outcome);
    return changed(instrument, found.about(), 0);
  }

  /**
   * @param clause 0 for the order of clauses
   * @param made id of what the step made, 0 for nothing
   */
  Working changed(String instrument, long clause, long made) {
    @Nullable Long concerned = clause == 0 ? null : clause;
    long change = writer.changed(instrument, concerned);
    events.publishEvent(new DraftChanged(instrument, change, clause));
    return new Working.Done(clause, change, made);
  }
}
