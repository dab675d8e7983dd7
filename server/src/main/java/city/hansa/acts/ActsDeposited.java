package city.hansa.acts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Acts were written, in the transaction that is still open: what listeners write stands or falls
 * with them.
 *
 * @param first number of the first act
 * @param last number of the last; all between belong to it
 * @param acts the acts in the order of the log; empty for a batch, which may hold millions: read
 *     them by their numbers
 * @param batch the import or batch that brought them; null for acts deposited one by one
 */
public record ActsDeposited(long first, long last, List<Act> acts, @Nullable String batch) {

  public ActsDeposited {
    acts = List.copyOf(acts);
  }
}
