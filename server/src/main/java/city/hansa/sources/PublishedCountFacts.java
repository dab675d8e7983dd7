package city.hansa.sources;

import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.ShippedFile;
import java.util.List;
import org.springframework.stereotype.Component;

/** Loads counts of networks as their authors published them; a new file replaces them all. */
@Component
class PublishedCountFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private final SourceStore store;

  PublishedCountFacts(SourceStore store) {
    this.store = store;
  }

  @Override
  public String name() {
    return "counts";
  }

  @Override
  public int order() {
    return 72;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, List.of(NetworkSources.FILE));
  }

  @Override
  public long load(Progress progress) {
    List<NetworkSources.Count> counts = NetworkSources.read().counts();
    store.replaceCounts(counts);
    progress.at(counts.size(), counts.size());
    return counts.size();
  }
}
