package city.hansa.memberships.shipped;

import city.hansa.acts.shipped.Shelf;
import city.hansa.acts.shipped.ShippedAct;
import city.hansa.acts.shipped.ShippedActs;
import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.ShippedFile;
import city.hansa.sources.Sources;
import java.util.List;
import org.springframework.stereotype.Component;

/** Enters the lists of members that ship. */
@Component
class MemberFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private static final Shelf SHELF = new Shelf("membership_shipped", "shipped-memberships", true);

  private final Sources sources;
  private final ShippedActs acts;

  MemberFacts(Sources sources, ShippedActs acts) {
    this.sources = sources;
    this.acts = acts;
  }

  @Override
  public String name() {
    return "memberships";
  }

  @Override
  public int order() {
    return 85;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, MemberFiles.all());
  }

  @Override
  public long load(Progress progress) {
    sources.saveSources(MemberFiles.SOURCES);
    List<ShippedAct> facts = MemberFiles.facts();
    progress.at(0, facts.size());
    acts.tell(SHELF, facts);
    progress.at(facts.size(), facts.size());
    return facts.size();
  }
}
