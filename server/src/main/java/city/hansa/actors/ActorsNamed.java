package city.hansa.actors;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which actor is meant by a name as somebody wrote it. Never picks silently: what is open stays
 * open, with everybody it could be.
 */
public interface ActorsNamed {

  /** Whether names can be looked up yet; the index is built beside the start. */
  boolean ready();

  /**
   * Waits for the index, and has it built if nobody has begun: for commands, which end before the
   * one beside the start would be there.
   *
   * @return whether names can be looked up
   */
  boolean await(Duration patience) throws InterruptedException;

  /**
   * The answers in the order asked. Names asked together are taken as one list, or as several where
   * {@link AsWritten#list} differs: what is clear in a list helps to decide what is not.
   *
   * @throws IllegalStateException while not {@link #ready}
   */
  List<Naming> find(List<AsWritten> names);

  /** How sure an answer is. */
  enum Decision {
    /** One actor, near enough to certain to be taken without asking. */
    ACCEPT,
    /** A person has to choose. */
    OPEN,
    /** No actor of the register. */
    NONE
  }

  /**
   * A name and what stands beside it.
   *
   * @param country as written: ISO code or a name in any language; empty if not given
   * @param region as written; empty if not given
   * @param latitude degrees north; null if not given
   * @param longitude degrees east; null if not given
   * @param list which list the name stands in; the same text for all of one list
   */
  record AsWritten(
      String name,
      String country,
      String region,
      @Nullable Double latitude,
      @Nullable Double longitude,
      String list) {

    /** With no more than a country. */
    public static AsWritten of(String name, String country) {
      return new AsWritten(name, country, "", null, null, "");
    }
  }

  /**
   * @param candidates the likeliest first; empty only where nobody comes near
   * @param reasonKey message that says why, with its arguments
   */
  record Naming(
      Decision decision, List<Candidate> candidates, String reasonKey, List<Object> arguments) {
    public Naming {
      candidates = List.copyOf(candidates);
      arguments = List.copyOf(arguments);
    }
  }

  /**
   * @param actor id
   * @param name of the actor that comes nearest to what was written
   * @param probability that the actor is meant, 0 to 1, calibrated
   */
  record Candidate(String actor, String name, double probability) {}
}
