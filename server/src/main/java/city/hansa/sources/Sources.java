package city.hansa.sources;

import city.hansa.kernel.NotFound;
import java.util.List;
import org.springframework.stereotype.Service;

/** Reads sources, and takes new ones. */
@Service
public class Sources {
  private final SourceStore store;

  Sources(SourceStore store) {
    this.store = store;
  }

  /**
   * @throws NotFound if there is none of this id
   */
  public Source getSource(String id) {
    return store.find(id).orElseThrow(() -> new NotFound(id));
  }

  /** All of them: data sets first, the largest before the smaller, then pages by publisher. */
  public List<Source> listSources() {
    return store.list();
  }

  /** Keeps a source; one of the same id is replaced. */
  public void saveSource(Source source) {
    store.save(source);
  }
}
