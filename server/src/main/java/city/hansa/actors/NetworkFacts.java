package city.hansa.actors;

import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.ShippedFile;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Loads networks and the other bodies of their data file. A newer file replaces all facts of the
 * bodies it holds; a body it no longer holds stays as it was.
 */
@Component
class NetworkFacts implements ShippedFacts {
  private static final String LOADER = "1";
  private final BodyStore bodies;
  private final BodyFactStore facts;
  private final MergeStore merges;

  NetworkFacts(BodyStore bodies, BodyFactStore facts, MergeStore merges) {
    this.bodies = bodies;
    this.facts = facts;
    this.merges = merges;
  }

  @Override
  public String name() {
    return "networks";
  }

  @Override
  public int order() {
    return 60;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, List.of(NetworkFile.FILE));
  }

  /** All bodies first: their facts name each other. */
  @Override
  public long load(Progress progress) {
    List<NetworkFile.Body> all =
        NetworkFile.read().actors().stream().filter(body -> stands(body.id())).toList();
    all.forEach(bodies::save);
    all.forEach(body -> facts.clear(body.id()));
    long done = 0;
    for (NetworkFile.Body body : all) {
      facts.save(body);
      progress.at(++done, all.size());
    }
    return done;
  }

  /** A body that was merged does not come back with the next file. */
  private boolean stands(String id) {
    return merges.standing(id).equals(id);
  }
}
