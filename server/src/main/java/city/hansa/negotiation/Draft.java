package city.hansa.negotiation;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.tree.Addresses;
import city.hansa.engine.text.tree.SameTree;
import city.hansa.negotiation.Obstacle.What;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation with all its clauses, in the order of the text.
 *
 * @param beginnings proposals of clauses for the very beginning
 * @param change number of the last change that it holds
 */
public record Draft(
    Negotiation negotiation, List<DraftClause> clauses, List<Proposal> beginnings, long change) {
  /** Obstacles of one kind that are named; whoever mends them asks again. */
  private static final int MOST = 20;

  public Draft {
    clauses = List.copyOf(clauses);
    beginnings = List.copyOf(beginnings);
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

  /** What stands in the way of handing it over: each clause agreed, in all languages the same. */
  public List<Obstacle> obstacles() {
    if (clauses.isEmpty()) {
      return List.of(new Obstacle(What.EMPTY, 0, "", List.of()));
    }
    List<Obstacle> found = new ArrayList<>();
    clauses.stream()
        .filter(each -> !each.agreed())
        .limit(MOST)
        .forEach(each -> found.add(Obstacle.of(What.OPEN, each, negotiation.lead(), brief(each))));
    for (String language : negotiation.languages()) {
      clauses.stream()
          .filter(each -> lacksWords(each, language))
          .limit(MOST)
          .forEach(each -> found.add(Obstacle.of(What.NO_WORDS, each, language, brief(each))));
    }
    return found.isEmpty() ? differences() : found;
  }

  /** A clause without words in the leading language is a heading's frame, and needs none. */
  private boolean lacksWords(DraftClause clause, String language) {
    Optional<Wording> own = clause.wording(language);
    boolean framed = clause.wording(negotiation.lead()).filter(Wording::isEmpty).isPresent();
    return own.isEmpty() || own.get().isEmpty() && !framed;
  }

  private List<Obstacle> differences() {
    Text lead = text(negotiation.lead(), "");
    return negotiation.languages().stream()
        .filter(language -> !language.equals(negotiation.lead()))
        .flatMap(language ->
            SameTree.differences(lead, text(language, "")).stream()
                .limit(MOST)
                .map(each ->
                    new Obstacle(
                        What.OTHER_TREE,
                        0,
                        language,
                        List.of(each.address(), each.one(), each.other()))))
        .toList();
  }

  /** By which a person knows a clause: its number and heading, or how it begins. */
  private String brief(DraftClause clause) {
    String words =
        clause
            .wording(negotiation.lead())
            .or(() -> clause.wordings().values().stream().findFirst())
            .map(each -> Stream.of(each.number(), each.heading(), each.body()))
            .orElse(Stream.of())
            .filter(each -> !each.isBlank())
            .collect(Collectors.joining(" "));
    return words.length() > 60 ? words.substring(0, 60) + "…" : words;
  }

  /** The text in one language as it stands, with stable addresses. */
  public Text text(String language, String title) {
    return Addresses.of(new Text(language, title, clauses(null, language), List.of()));
  }

  /** The addresses of clauses in the leading language, by their ids. */
  public Map<Long, String> addresses() {
    Map<Long, String> found = new HashMap<>();
    collect(parts(null), text(negotiation.lead(), "").clauses(), found);
    return found;
  }

  private void collect(List<DraftClause> own, List<Clause> made, Map<Long, String> found) {
    for (int at = 0; at < own.size(); at++) {
      found.put(own.get(at).id(), made.get(at).address());
      collect(parts(own.get(at).id()), made.get(at).parts(), found);
    }
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
