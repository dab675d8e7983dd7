package city.hansa.places;

import java.util.function.Consumer;
import java.util.function.IntPredicate;

/** Names of places, handed over one by one so that they need not fit in memory. */
@FunctionalInterface
public interface NameRows {

  /**
   * Hands the names of places that are {@code held} to {@code each}. Whatever it throws ends the
   * refresh and undoes it.
   *
   * @param held tells by GeoNames id
   */
  void forEach(IntPredicate held, Consumer<PlaceName> each);
}
