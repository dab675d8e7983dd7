package city.hansa.negotiation;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.tree.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation with all its clauses, in the order of the text.
 *
 * @param change number of the last change that it holds
 */
public record Draft(Negotiation negotiation, List<DraftClause> clauses, long change) {

  public Draft {
    clauses = List.copyOf(clauses);
  }

  public Optional<DraftClause> find(long clause) {
    return clauses.stream().filter(each -> each.id() == clause).findFirst();
  }

  public List<DraftClause> parts(@Nullable Long parent) {
    return clauses.stream().filter(each -> Objects.equals(each.parent(), parent)).toList();
  }

  /** How deep a clause stands, 0 at the top. */
  public int depth(DraftClause clause) {
    Long parent = clause.parent();
    return parent == null ? 0 : 1 + find(parent).map(this::depth).orElse(0);
  }

  public long agreed() {
    return clauses.stream().filter(DraftClause::agreed).count();
  }

  /** Clauses that have no words in a language yet. */
  public List<DraftClause> missing(String language) {
    return clauses.stream().filter(each -> each.wording(language).isEmpty()).toList();
  }

  /** Whether it can be frozen: every clause agreed, with words in every language. */
  public boolean ready() {
    return !clauses.isEmpty()
        && clauses.stream().allMatch(DraftClause::agreed)
        && negotiation.languages().stream().allMatch(each -> missing(each).isEmpty());
  }

  /** The text in one language as it stands, with stable addresses. */
  public Text text(String language, String title) {
    return Addresses.of(new Text(language, title, clauses(null, language), List.of()));
  }

  private List<Clause> clauses(@Nullable Long parent, String language) {
    List<Clause> made = new ArrayList<>();
    for (DraftClause each : parts(parent)) {
      Optional<Wording> words = each.wording(language);
      made.add(
          new Clause(
              "c" + each.id(),
              each.level(),
              each.kind(),
              words.map(Wording::number).orElse(""),
              words.map(Wording::heading).orElse(""),
              words.map(Wording::body).orElse(""),
              clauses(each.id(), language)));
    }
    return made;
  }
}
