package city.hansa.negotiation;

import city.hansa.kernel.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The work on one draft.
 *
 * @param office whose secretariat merges
 * @param languages BCP 47 tags, the one that leads first
 * @param delegations offices that take part, the secretariat's among them
 * @param closedAt null while it goes on
 * @param handedOver number of the version as which its text was last proposed; 0 if it was not
 */
public record Negotiation(
    String instrument,
    String office,
    List<String> languages,
    Set<String> delegations,
    Instant openedAt,
    @Nullable Instant closedAt,
    int handedOver) {

  public Negotiation {
    languages = List.copyOf(languages);
    delegations = Set.copyOf(delegations);
  }

  public boolean open() {
    return closedAt == null;
  }

  public String lead() {
    return languages.getFirst();
  }

  /** Only delegations read it. */
  boolean isReadBy(Viewer viewer) {
    return delegations.stream().anyMatch(viewer.organisations()::contains);
  }
}
