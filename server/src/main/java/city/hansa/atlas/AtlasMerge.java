package city.hansa.atlas;

import city.hansa.actors.Merges;
import city.hansa.places.Gazetteer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Merges a duplicate, its place in the gazetteer included. */
@Service
public class AtlasMerge {
  private final Merges merges;
  private final Gazetteer gazetteer;
  private final AtlasStore changes;

  AtlasMerge(Merges merges, Gazetteer gazetteer, AtlasStore changes) {
    this.merges = merges;
    this.gazetteer = gazetteer;
    this.changes = changes;
  }

  /**
   * As {@link Merges#merge}. The place of a duplicate city is retired, and stays so whatever later
   * lists hold.
   *
   * @throws AtlasRefused in words for the operator; nothing is changed then
   */
  @Transactional
  public Merges.Merged run(String duplicate, String kept, boolean force) {
    changes.lock();
    try {
      Merges.Merged merged = merges.merge(duplicate, kept, force);
      if (!merged.already()) {
        gazetteer.retireDuplicate(duplicate);
        changes.record("MERGE", duplicate + " into " + merged.kept());
      }
      return merged;
    } catch (Merges.CannotMerge refused) {
      throw new AtlasRefused(refused.getMessage() + ". Nothing was changed");
    }
  }
}
