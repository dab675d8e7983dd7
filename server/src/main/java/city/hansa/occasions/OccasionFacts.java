package city.hansa.occasions;

import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.ShippedFile;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Loads the occasions of the networks' data file. A newer file replaces those it holds; one it no
 * longer holds stays as it was.
 */
@Component
class OccasionFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private final OccasionFactStore store;

  OccasionFacts(OccasionFactStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "occasions";
  }

  @Override
  public int order() {
    return 70;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, List.of(OccasionFile.FILE));
  }

  @Override
  public long load(Progress progress) {
    List<OccasionFile.Gathering> all = OccasionFile.read().occasions();
    all.forEach(store::save);
    progress.at(all.size(), all.size());
    return all.size();
  }
}
