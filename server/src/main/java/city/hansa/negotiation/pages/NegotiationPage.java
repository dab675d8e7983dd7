package city.hansa.negotiation.pages;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.compare.Comparison;
import city.hansa.engine.text.compare.Run;
import city.hansa.negotiation.Draft;
import city.hansa.negotiation.DraftClause;
import city.hansa.negotiation.Negotiation;
import city.hansa.negotiation.Proposal;
import city.hansa.negotiation.Wording;
import city.hansa.site.FormState;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the pages of a negotiation show.
 *
 * @param title of the instrument
 * @param names of the delegations by their ids
 * @param language in which the text is shown
 * @param speaks offices for which the reader may speak
 * @param merges whether the reader is of the secretariat
 * @param clause the one that is worked on; null on the page of the whole
 * @param history wordings of that clause, the latest first
 * @param form what was typed and could not be taken
 * @param overtaken the words as they stand where somebody was quicker; null if nobody was
 */
public record NegotiationPage(
    Draft draft,
    String title,
    Map<String, String> names,
    String language,
    Set<String> speaks,
    boolean merges,
    @Nullable DraftClause clause,
    List<Wording> history,
    FormState form,
    @Nullable Wording overtaken) {

  /** A stretch of a clause's words, in brackets or not. */
  public record Piece(String words, List<String> bracketedBy) {}

  public Negotiation negotiation() {
    return draft.negotiation();
  }

  public String path() {
    return "/instruments/" + negotiation().instrument() + "/negotiation";
  }

  public String name(String office) {
    return names.getOrDefault(office, office);
  }

  /** The words of a clause, parted where brackets begin and end. */
  public List<Piece> pieces(DraftClause clause) {
    String body = clause.wording(language).map(Wording::body).orElse("");
    List<Piece> pieces = new ArrayList<>(List.of(new Piece(body, List.of())));
    for (Proposal bracket : clause.brackets(language)) {
      for (int at = 0; at < pieces.size(); at++) {
        Piece piece = pieces.get(at);
        int from = piece.words().indexOf(bracket.body());
        if (from >= 0) {
          List<String> by = new ArrayList<>(piece.bracketedBy());
          by.add(name(bracket.office()));
          pieces.set(at, new Piece(piece.words().substring(0, from), piece.bracketedBy()));
          pieces.add(at + 1, new Piece(bracket.body(), by));
          pieces.add(
              at + 2,
              new Piece(
                  piece.words().substring(from + bracket.body().length()), piece.bracketedBy()));
          break;
        }
      }
    }
    return pieces.stream().filter(piece -> !piece.words().isEmpty()).toList();
  }

  /** What a proposal would change, word by word. */
  public List<Run> change(DraftClause clause, Proposal proposal) {
    String now = clause.wording(proposal.language()).map(Wording::body).orElse("");
    return switch (proposal.kind()) {
      case REWORD -> runs(proposal.language(), now, proposal.body());
      case INSERT -> List.of(new Run(Run.How.INSERTED, proposal.body()));
      case DELETE -> now.isEmpty() ? List.of() : List.of(new Run(Run.How.DELETED, now));
      case BRACKET -> List.of(new Run(Run.How.SAME, proposal.body()));
    };
  }

  /** What somebody else changed while this was being typed. */
  public List<Run> change(String before, String after) {
    return runs(language, before, after);
  }

  private static List<Run> runs(String language, String before, String after) {
    return Comparison.of(
            new Text(language, before, List.of(), List.of()),
            new Text(language, after, List.of(), List.of()))
        .title();
  }

  /** Whether the words have changed since a proposal was made. */
  public boolean outdated(DraftClause clause, Proposal proposal) {
    return proposal.kind() != Proposal.Kind.INSERT
        && proposal.basedOn() != clause.revision(proposal.language());
  }

  /** Proposals for a clause at the very beginning. */
  public long open() {
    return draft.clauses().stream().mapToLong(each -> each.open().size()).sum();
  }
}
