package city.hansa.lists;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A spelling as it stands in a list, and who is meant.
 *
 * @param number from 1, in the order of the rows
 * @param actorId as the file names the actor; empty if it does not
 * @param rows how many rows have it
 * @param firstRow the first of them
 * @param chosen actor id; null if nobody is chosen
 * @param decided who or what chose
 * @param skipped put off by a person
 */
public record BroughtName(
    int number,
    String name,
    String country,
    String region,
    @Nullable Double latitude,
    @Nullable Double longitude,
    String actorId,
    int rows,
    long firstRow,
    Pile pile,
    @Nullable String chosen,
    Decided decided,
    boolean skipped,
    List<Candidate> candidates,
    BroughtList.Note reason) {

  public BroughtName {
    candidates = List.copyOf(candidates);
  }

  /** The three piles. */
  public enum Pile {
    ACCEPTED,
    OPEN,
    NONE
  }

  /** Who or what decided. */
  public enum Decided {
    ENGINE,
    /** The same spelling was decided before, in this office. */
    MEMORY,
    /** The file names the actor's id. */
    FILE,
    PERSON
  }

  /** Somebody who may be meant, with how likely that is, 0 to 1. */
  public record Candidate(String actor, String name, double probability) {}

  /** The same, decided. */
  public BroughtName decided(@Nullable String actor, Decided by) {
    return new BroughtName(
        number,
        name,
        country,
        region,
        latitude,
        longitude,
        actorId,
        rows,
        firstRow,
        actor == null ? Pile.NONE : Pile.ACCEPTED,
        actor,
        by,
        false,
        candidates,
        reason);
  }

  /** The same with what the engine found. */
  public BroughtName found(
      Pile into, @Nullable String actor, List<Candidate> likely, BroughtList.Note why) {
    return new BroughtName(
        number,
        name,
        country,
        region,
        latitude,
        longitude,
        actorId,
        rows,
        firstRow,
        into,
        actor,
        Decided.ENGINE,
        skipped,
        likely,
        why);
  }
}
