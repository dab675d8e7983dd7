package city.hansa.acts;

import java.util.List;

/** A word of the register inside a {@link Reason}; whoever shows it puts it into the language. */
public sealed interface Term {

  /** An actor, by id. */
  record Actor(String id) implements Term {}

  /** A type of act. */
  record Type(String name) implements Term {}

  /** Types of act. */
  record Types(List<String> names) implements Term {
    public Types {
      names = List.copyOf(names);
    }
  }

  /** A state in the lifecycle of a family. */
  record State(String family, String name) implements Term {}

  /** One of the choices that a field of a family offers. */
  record Choice(String family, String name) implements Term {}

  /** An earlier draft of the same batch, which has no number yet; places count from 1. */
  record InBatch(long place) implements Term {}
}
