package city.hansa.places;

import city.hansa.kernel.NotFound;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Reads places. */
@Service
public class Places {
  private final PlaceStore store;

  Places(PlaceStore store) {
    this.store = store;
  }

  /**
   * @param id GeoNames id
   * @throws NotFound if no refresh ever held it
   */
  public Place getPlace(int id) {
    return findPlace(id).orElseThrow(() -> new NotFound(Integer.toString(id)));
  }

  /** Retired places are found too; their {@code retiredOn} says so. */
  public Optional<Place> findPlace(int id) {
    return store.find(id);
  }
}
