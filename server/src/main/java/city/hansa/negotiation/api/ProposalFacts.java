package city.hansa.negotiation.api;

import city.hansa.negotiation.Proposal;
import city.hansa.negotiation.Stance;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * What a delegation proposed, and what others said to it.
 *
 * @param kind REWORD, BRACKET, INSERT or DELETE
 * @param clause concerned, or after which; 0 for the beginning
 * @param body new words; of a bracket the words in brackets
 * @param basedOn revision that its author saw; 0 where there was none
 * @param outcome OPEN, MERGED, DECLINED or WITHDRAWN
 * @param stances all that were taken, in the order of time; the latest of each office counts
 * @param support offices that support it now
 * @param objection offices that object now
 */
@Schema(name = "DraftProposal")
record ProposalFacts(
    long id,
    Proposal.Kind kind,
    long clause,
    String language,
    String heading,
    String body,
    int basedOn,
    String office,
    Instant madeAt,
    Proposal.Outcome outcome,
    List<Stance> stances,
    List<String> support,
    List<String> objection) {

  static ProposalFacts of(Proposal proposal) {
    return new ProposalFacts(
        proposal.id(),
        proposal.kind(),
        proposal.about(),
        proposal.language(),
        proposal.heading(),
        proposal.body(),
        proposal.basedOn(),
        proposal.office(),
        proposal.madeAt(),
        proposal.outcome(),
        proposal.stances(),
        saying(Stance.Kind.SUPPORT, proposal),
        saying(Stance.Kind.OBJECT, proposal));
  }

  private static List<String> saying(Stance.Kind kind, Proposal proposal) {
    return proposal.latest().stream()
        .filter(each -> each.kind() == kind)
        .map(Stance::office)
        .toList();
  }
}
