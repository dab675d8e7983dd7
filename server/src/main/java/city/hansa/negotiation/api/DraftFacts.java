package city.hansa.negotiation.api;

import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Level;
import city.hansa.negotiation.Draft;
import city.hansa.negotiation.DraftClause;
import city.hansa.negotiation.Negotiation;
import city.hansa.negotiation.Proposal;
import city.hansa.negotiation.Remark;
import city.hansa.negotiation.Wording;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation with its draft.
 *
 * @param office whose secretariat merges
 * @param languages the one that leads first
 * @param closedAt left out while it goes on
 * @param handedOver number of the version as which the text was last proposed; 0 if it was not
 * @param change number of the last change that is in here; listen, or ask for changes, from it on
 * @param clauses in the order of the text
 * @param beginnings proposals of clauses for the very beginning
 */
@Schema(name = "Draft")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftFacts(
    String instrument,
    String office,
    List<String> languages,
    List<String> delegations,
    Instant openedAt,
    @Nullable Instant closedAt,
    int handedOver,
    long change,
    List<ClauseFacts> clauses,
    List<ProposalFacts> beginnings) {

  static DraftFacts of(Draft draft) {
    Negotiation negotiation = draft.negotiation();
    Map<Long, String> addresses = draft.addresses();
    return new DraftFacts(
        negotiation.instrument(),
        negotiation.office(),
        negotiation.languages(),
        negotiation.delegations().stream().sorted().toList(),
        negotiation.openedAt(),
        negotiation.closedAt(),
        negotiation.handedOver(),
        draft.change(),
        draft.clauses().stream()
            .map(each -> ClauseFacts.of(each, addresses.getOrDefault(each.id(), "")))
            .toList(),
        draft.beginnings().stream().map(ProposalFacts::of).toList());
  }

  /**
   * One clause, the same in all languages.
   *
   * @param parent id of the clause that it is a part of; 0 at the top
   * @param address that it has in the text as it stands, such as art_4__para_2
   * @param agreed whether it is frozen
   * @param words as they stand, those of each language that has some
   * @param brackets words that somebody does not agree to yet
   * @param remarks in the order of time
   */
  @Schema(name = "DraftClause")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ClauseFacts(
      long id,
      long parent,
      String address,
      Level level,
      @Nullable Kind kind,
      boolean agreed,
      List<WordingFacts> words,
      List<Bracket> brackets,
      List<ProposalFacts> proposals,
      List<Remark> remarks) {

    static ClauseFacts of(DraftClause clause, String address) {
      Long parent = clause.parent();
      return new ClauseFacts(
          clause.id(),
          parent == null ? 0 : parent,
          address,
          clause.level(),
          clause.kind(),
          clause.agreed(),
          clause.wordings().values().stream()
              .sorted(Comparator.comparing(Wording::language))
              .map(WordingFacts::of)
              .toList(),
          clause.open().stream()
              .filter(each -> each.kind() == Proposal.Kind.BRACKET)
              .map(each -> new Bracket(each.language(), each.body(), each.office(), each.id()))
              .toList(),
          clause.proposals().stream().map(ProposalFacts::of).toList(),
          clause.remarks());
    }
  }

  /** Words in brackets, with the office that put them there and the proposal by which it did. */
  @Schema(name = "DraftBracket")
  record Bracket(String language, String words, String office, long proposal) {}
}
