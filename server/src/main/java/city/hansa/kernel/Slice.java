package city.hansa.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a long list, read by keyset.
 *
 * @param items the rows, in order
 * @param next the token that leads to the rows after these, or null at the end
 */
public record Slice<T>(List<T> items, @Nullable String next) {

  public Slice {
    items = List.copyOf(items);
  }
}
