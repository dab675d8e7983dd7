package city.hansa.negotiation;

import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A clause of a draft. It is one clause in all languages, so that their trees cannot differ.
 *
 * @param parent the clause that it is a part of; null at the top
 * @param agreed whether it is frozen
 * @param wordings by language, those that are there
 * @param proposals in the order in which they came
 */
public record DraftClause(
    long id,
    @Nullable Long parent,
    int position,
    Level level,
    @Nullable Kind kind,
    boolean agreed,
    Map<String, Wording> wordings,
    List<Proposal> proposals,
    List<Remark> remarks) {

  public DraftClause {
    wordings = Map.copyOf(wordings);
    proposals = List.copyOf(proposals);
    remarks = List.copyOf(remarks);
  }

  public Optional<Wording> wording(String language) {
    return Optional.ofNullable(wordings.get(language));
  }

  public List<Proposal> open() {
    return proposals.stream().filter(each -> each.outcome() == Proposal.Outcome.OPEN).toList();
  }

  /** Words that some delegation does not agree to yet, with the one that says so. */
  public List<Proposal> brackets(String language) {
    return open().stream()
        .filter(each -> each.kind() == Proposal.Kind.BRACKET && each.language().equals(language))
        .toList();
  }

  public int revision(String language) {
    return wording(language).map(Wording::revision).orElse(0);
  }

  /**
   * Each clause followed by its parts.
   *
   * @param flat siblings in their order
   */
  static List<DraftClause> inOrder(List<DraftClause> flat) {
    return inOrder(flat, null);
  }

  private static List<DraftClause> inOrder(List<DraftClause> flat, @Nullable Long parent) {
    List<DraftClause> ordered = new ArrayList<>();
    for (DraftClause each : flat) {
      if (Objects.equals(each.parent(), parent)) {
        ordered.add(each);
        ordered.addAll(inOrder(flat, each.id()));
      }
    }
    return ordered;
  }
}
