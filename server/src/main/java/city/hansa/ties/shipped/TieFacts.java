package city.hansa.ties.shipped;

import city.hansa.acts.shipped.Shelf;
import city.hansa.acts.shipped.ShippedAct;
import city.hansa.acts.shipped.ShippedActs;
import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.ShippedFile;
import city.hansa.sources.Sources;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters the ties that ship; of what a newer file no longer has it says that it is gone. */
@Component
class TieFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private static final Shelf SHELF = new Shelf("tie_shipped", "shipped-ties", false);

  private final Sources sources;
  private final ShippedActs acts;

  TieFacts(Sources sources, ShippedActs acts) {
    this.sources = sources;
    this.acts = acts;
  }

  @Override
  public String name() {
    return "ties";
  }

  @Override
  public int order() {
    return 86;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, TieFiles.all());
  }

  @Override
  public long load(Progress progress) {
    sources.saveSources(TieFiles.SOURCES);
    List<ShippedAct> facts = TieFiles.facts();
    progress.at(0, facts.size());
    acts.tell(SHELF, facts);
    acts.tellGone(SHELF, facts, TieGone.by(facts));
    progress.at(facts.size(), facts.size());
    return facts.size();
  }
}
