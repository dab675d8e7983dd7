package city.hansa.negotiation.pages;

import city.hansa.engine.text.Text;
import city.hansa.engine.text.compare.Comparison;
import city.hansa.engine.text.compare.Run;
import city.hansa.negotiation.Draft;
import city.hansa.negotiation.DraftClause;
import city.hansa.negotiation.Negotiation;
import city.hansa.negotiation.Obstacle;
import city.hansa.negotiation.Proposal;
import city.hansa.negotiation.Wording;
import city.hansa.site.FormState;
import city.hansa.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * @param handsOver whether the reader may put the finished text into the register
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
    boolean handsOver,
    FormState form,
    @Nullable Wording overtaken) {

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
    return Piece.of(body, clause.brackets(language), this::name);
  }

  /** What a proposal would change, word by word. */
  public List<Run> change(@Nullable DraftClause clause, Proposal proposal) {
    String now =
        clause == null ? "" : clause.wording(proposal.language()).map(Wording::body).orElse("");
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
  public boolean outdated(@Nullable DraftClause clause, Proposal proposal) {
    return clause != null
        && proposal.kind() != Proposal.Kind.INSERT
        && proposal.basedOn() != clause.revision(proposal.language());
  }

  /** Proposals about which nothing has been decided. */
  public long open() {
    return Stream.concat(
            draft.beginnings().stream(),
            draft.clauses().stream().flatMap(each -> each.proposals().stream()))
        .filter(each -> each.outcome() == Proposal.Outcome.OPEN)
        .count();
  }

  /** What stands in the way of handing over, in the reader's words. */
  public static String words(Obstacle obstacle, Site site) {
    List<String> arguments = new ArrayList<>();
    arguments.add(obstacle.language().isEmpty() ? "" : site.tongue(obstacle.language()));
    arguments.addAll(obstacle.arguments());
    return site.t(obstacle.messageKey(), arguments.toArray());
  }

  /** What was typed and has no form any more to stand in; empty if there is nothing of that. */
  public String kept() {
    return form.problem() == null || holds(form.id())
        ? ""
        : Stream.of("heading", "body", "words")
            .map(form::value)
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining("\n"));
  }

  /** Whether the page has a form that holds what was typed. */
  private boolean holds(String id) {
    boolean here = negotiation().open() && (clause != null || id.equals("propose"));
    return here
        && switch (id) {
          case "propose", "remark" -> !speaks.isEmpty();
          case "write" -> merges && clause != null && !clause.agreed();
          default ->
              clause != null
                  && clause.open().stream().anyMatch(each -> id.equals("stance-" + each.id()));
        };
  }
}
