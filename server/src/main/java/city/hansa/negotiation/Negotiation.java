package city.hansa.negotiation;

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
 */
public record Negotiation(
    String instrument,
    String office,
    List<String> languages,
    Set<String> delegations,
    Instant openedAt,
    @Nullable Instant closedAt) {

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
}
