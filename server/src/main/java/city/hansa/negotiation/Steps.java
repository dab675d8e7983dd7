package city.hansa.negotiation;

import city.hansa.accounts.Allowed;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.negotiation.DraftStore.Locked;
import city.hansa.negotiation.Proposal.Outcome;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What every step in a negotiation asks first and does last. */
@Component
class Steps {
  /** Characters of one piece of writing. */
  static final int LONGEST = 20_000;

  private final Negotiations negotiations;
  private final DraftStore store;
  private final DraftWriter writer;
  private final ApplicationEventPublisher events;

  Steps(
      Negotiations negotiations,
      DraftStore store,
      DraftWriter writer,
      ApplicationEventPublisher events) {
    this.negotiations = negotiations;
    this.store = store;
    this.writer = writer;
    this.events = events;
  }

  Working changed(String instrument, long clause) {
    writer.changed(instrument, clause == 0 ? null : clause);
    events.publishEvent(new DraftChanged(instrument, clause));
    return new Working.Done(clause);
  }

  Optional<Wording> current(long clause, String language) {
    return store.listWordings(clause, language).stream().findFirst();
  }

  Locked locked(String instrument, long clause) {
    return store
        .lockClause(instrument, clause)
        .orElseThrow(() -> new NotFound(Long.toString(clause)));
  }

  Proposal proposal(String instrument, long id) {
    return store.lockProposal(instrument, id).orElseThrow(() -> new NotFound(Long.toString(id)));
  }

  /** 0 for a proposal of no clause. */
  long clause(Proposal proposal) {
    Long clause = proposal.clause();
    return clause == null ? 0 : clause;
  }

  /** A delegation speaks through somebody of its office. */
  Negotiation speaking(Viewer viewer, String instrument, String office) {
    Negotiation negotiation = negotiations.get(instrument, viewer);
    if (!negotiation.delegations().contains(office)) {
      throw new Refused(Why.FORBIDDEN, "negotiation.refused.noDelegation", office);
    }
    Allowed.at(viewer, office, Negotiations.DELEGATES);
    return opened(negotiation);
  }

  Negotiation merging(Viewer viewer, String instrument) {
    Negotiation negotiation = negotiations.get(instrument, viewer);
    Allowed.at(viewer, negotiation.office(), Negotiations.SECRETARIAT);
    return opened(negotiation);
  }

  private static Negotiation opened(Negotiation negotiation) {
    if (!negotiation.open()) {
      throw new Refused(Why.CONFLICT, "negotiation.refused.closed");
    }
    return negotiation;
  }

  /** Ends a proposal that is open. */
  Working decide(String instrument, Proposal found, Outcome outcome) {
    if (found.outcome() != Outcome.OPEN) {
      return new Working.Faulty("proposal", "negotiation.refused.decided");
    }
    writer.decide(found.id(), outcome);
    return changed(instrument, clause(found));
  }
}
