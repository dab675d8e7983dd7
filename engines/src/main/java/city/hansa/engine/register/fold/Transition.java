package city.hansa.engine.register.fold;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of a lifecycle.
 *
 * @param type the type of act, {@code family.verb}
 * @param rank place among acts of one day that were received on one day, lowest first
 * @param from the states in which the act is allowed
 * @param to the state it leads to; null if each state stays as it is
 * @param reported whether only a reported act may take it
 */
public record Transition<S extends Enum<S>>(
    String type, int rank, Set<S> from, @Nullable S to, boolean reported) {

  public Transition {
    from = Set.copyOf(from);
  }

  S after(S state) {
    return to == null ? state : to;
  }
}
