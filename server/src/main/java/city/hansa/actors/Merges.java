package city.hansa.actors;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes one actor of two that are the same. */
@Service
public class Merges {
  private final MergeStore store;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Merges(MergeStore store, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param kept the actor that stands, at the end of any chain of merges
   * @param already whether it was so before, and nothing was done
   */
  public record Merged(String duplicate, String kept, boolean already) {}

  /** Why two actors are not merged, in words for whoever asked. */
  public static final class CannotMerge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotMerge(String reason) {
      super(reason);
    }
  }

  /**
   * Moves all facts of the duplicate to the actor kept and makes its id lead there. Where both
   * state what can stand once only, such as a description, that of the actor kept stands.
   *
   * @param force merge bodies of different kinds too
   * @throws CannotMerge if an id is unknown, both are one, or the kinds do not allow it
   */
  @Transactional
  public Merged merge(String duplicate, String into, boolean force) {
    String kept = store.standing(into);
    Kind kindKept = kind(kept, into);
    String was = store.standing(duplicate);
    if (!was.equals(duplicate)) {
      return again(duplicate, was, kept);
    }
    Kind kind = kind(duplicate, duplicate);
    if (duplicate.equals(kept)) {
      throw new CannotMerge(
          into.equals(kept)
              ? duplicate + " cannot be a duplicate of itself"
              : into + " already leads to " + duplicate + "; merge the other way round is done");
    }
    refuseKinds(kind, kindKept, force);
    store.moveFacts(duplicate, kept);
    store.replace(duplicate, kept, LocalDate.now(clock));
    events.publishEvent(new ActorMerged(duplicate, kept));
    return new Merged(duplicate, kept, false);
  }

  private Kind kind(String id, String asked) {
    return store
        .kindOf(id)
        .orElseThrow(() -> new CannotMerge("There is no actor \"" + asked + "\""));
  }

  private static Merged again(String duplicate, String was, String kept) {
    if (was.equals(kept)) {
      return new Merged(duplicate, kept, true);
    }
    throw new CannotMerge(
        "%s was merged into %s before. If that is the same as %s, merge %s into it"
            .formatted(duplicate, was, kept, was));
  }

  private static void refuseKinds(Kind duplicate, Kind kept, boolean force) {
    if (duplicate == Kind.STATE) {
      throw new CannotMerge("A state of ISO 3166-1 is never a duplicate");
    }
    if (duplicate != kept && !force) {
      throw new CannotMerge(
          "One is a %s, the other a %s. If they are the same all the same, add --force"
              .formatted(duplicate, kept));
    }
  }
}
