package city.hansa.negotiation;

import city.hansa.kernel.Viewer;
import city.hansa.negotiation.Proposal.Kind;
import city.hansa.negotiation.Proposal.Outcome;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What delegations do. All they write is added beside what is there; nothing is overwritten. */
@Service
public class Delegates {
  private final Steps steps;
  private final DraftWriter writer;

  Delegates(Steps steps, DraftWriter writer) {
    this.steps = steps;
    this.writer = writer;
  }

  /**
   * A delegation proposes. A clause that is agreed takes no more proposals but new ones after it.
   */
  @Transactional
  public Working propose(Viewer viewer, String instrument, Sent sent) {
    Negotiation negotiation = steps.speaking(viewer, instrument, sent.office());
    Long clause = sent.clause();
    if (clause != null && sent.kind() != Kind.INSERT && steps.locked(instrument, clause).agreed()) {
      return new Working.Frozen(clause);
    }
    Optional<Working> fault = fault(negotiation, sent);
    if (fault.isPresent()) {
      return fault.get();
    }
    writer.insertProposal(
        instrument,
        clause,
        sent.kind(),
        sent.language(),
        sent.heading().strip(),
        sent.body().strip(),
        sent.seen(),
        sent.office(),
        viewer.account());
    return steps.changed(instrument, clause == null ? 0 : clause);
  }

  private Optional<Working> fault(Negotiation negotiation, Sent sent) {
    if (!negotiation.languages().contains(sent.language())) {
      return Optional.of(new Working.Faulty("language", "negotiation.refused.language"));
    }
    boolean words = sent.kind() != Kind.DELETE;
    if (words && sent.body().isBlank() && sent.heading().isBlank()) {
      return Optional.of(new Working.Faulty("body", "negotiation.refused.empty"));
    }
    if (sent.body().length() > Steps.LONGEST) {
      return Optional.of(new Working.Faulty("body", "negotiation.refused.long", Steps.LONGEST));
    }
    Long clause = sent.clause();
    boolean there =
        sent.kind() != Kind.BRACKET
            || clause != null
                && steps
                    .current(clause, sent.language())
                    .filter(each -> each.body().contains(sent.body().strip()))
                    .isPresent();
    return there
        ? Optional.empty()
        : Optional.of(new Working.Faulty("body", "negotiation.refused.bracket"));
  }

  /** A delegation supports a proposal or objects to it; its latest word counts. */
  @Transactional
  public Working stand(
      Viewer viewer,
      String instrument,
      String office,
      long proposal,
      Stance.Kind stance,
      String words) {
    steps.speaking(viewer, instrument, office);
    Proposal found = steps.proposal(instrument, proposal);
    if (found.outcome() != Outcome.OPEN) {
      return new Working.Faulty("stance", "negotiation.refused.decided");
    }
    writer.insertStance(proposal, office, stance, words.strip(), viewer.account());
    return steps.changed(instrument, steps.clause(found));
  }

  @Transactional
  public Working remark(
      Viewer viewer, String instrument, String office, long clause, String words) {
    steps.speaking(viewer, instrument, office);
    steps.locked(instrument, clause);
    if (words.isBlank() || words.length() > Steps.LONGEST) {
      return new Working.Faulty("words", "negotiation.refused.empty");
    }
    writer.insertRemark(instrument, clause, office, words.strip(), viewer.account());
    return steps.changed(instrument, clause);
  }

  /** Its author takes a proposal back. */
  @Transactional
  public Working withdraw(Viewer viewer, String instrument, long proposal) {
    Proposal found = steps.proposal(instrument, proposal);
    steps.speaking(viewer, instrument, found.office());
    return steps.decide(instrument, found, Outcome.WITHDRAWN);
  }

  /** Offices for which a viewer may speak. */
  public static Set<String> speaks(Viewer viewer, Negotiation negotiation) {
    return negotiation.delegations().stream()
        .filter(office ->
            Arrays.stream(Negotiations.DELEGATES).anyMatch(role -> viewer.has(role, office)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
