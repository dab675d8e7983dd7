package city.hansa.negotiation;

import java.util.List;

/**
 * What stands in the way of handing a draft over.
 *
 * @param clause concerned; 0 where it is not one clause
 * @param language concerned; empty where it is all
 * @param arguments of the message {@code negotiation.obstacle.} and what it is
 */
public record Obstacle(What what, long clause, String language, List<String> arguments) {

  /** Kinds of obstacle. */
  public enum What {
    /** There are no clauses. */
    EMPTY,
    /** The clause has not been declared agreed. */
    OPEN,
    /** The clause has no words in a language in which it should. */
    NO_WORDS,
    /** Two languages do not have the same tree of clauses; their numbers differ, as a rule. */
    OTHER_TREE
  }

  public Obstacle {
    arguments = List.copyOf(arguments);
  }

  static Obstacle of(What what, DraftClause clause, String language, String... arguments) {
    return new Obstacle(what, clause.id(), language, List.of(arguments));
  }

  public String messageKey() {
    return "negotiation.obstacle." + what;
  }
}
