package city.hansa.actors;

import city.hansa.kernel.ShippedFacts;
import city.hansa.shipped.ShippedFile;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * After the networks' data file has been loaded anew, tells of the merges again: the file knows
 * nothing of them and may name duplicates.
 */
@Component
class MergesKept implements ShippedFacts {
  private static final String LOADER = "1";
  private final MergeStore merges;
  private final ApplicationEventPublisher events;

  MergesKept(MergeStore merges, ApplicationEventPublisher events) {
    this.merges = merges;
    this.events = events;
  }

  @Override
  public String name() {
    return "merges";
  }

  @Override
  public int order() {
    return 90;
  }

  @Override
  public String version() {
    return ShippedFile.checksum(LOADER, List.of(NetworkFile.FILE));
  }

  @Override
  public long load(Progress progress) {
    List<Merges.Merged> all = merges.list();
    all.forEach(each -> events.publishEvent(new ActorMerged(each.duplicate(), each.kept())));
    return all.size();
  }
}
