package city.hansa.places;

import java.util.function.Consumer;

/** Rows to refresh the places from, handed over one by one so that they need not fit in memory. */
@FunctionalInterface
public interface PlaceRows {

  /** Hands every place to {@code each}. Whatever it throws ends the refresh and undoes it. */
  void forEach(Consumer<Place> each);
}
