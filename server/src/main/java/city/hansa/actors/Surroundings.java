package city.hansa.actors;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands around an actor.
 *
 * @param larger bodies of the same kind with more people in the world, the nearest last; at most 5
 * @param smaller with fewer people, the nearest first; at most 5
 * @param largerAtHome likewise in the same state
 * @param parts divisions right below it, by name
 * @param cities its largest cities; at most 10
 * @param samePlace other actors at the same spot
 * @param members bodies that name it as the one they belong to
 * @param seated bodies that have or had their seat here
 * @param foundedByIt bodies among whose founders it is named
 */
public record Surroundings(
    List<Neighbour> larger,
    List<Neighbour> smaller,
    List<Neighbour> largerAtHome,
    List<Neighbour> smallerAtHome,
    List<Neighbour> parts,
    List<Neighbour> cities,
    List<Neighbour> samePlace,
    List<Neighbour> members,
    List<Neighbour> seated,
    List<Neighbour> foundedByIt) {

  /**
   * @param population persons, as lists show it; null if not known
   */
  public record Neighbour(
      String id,
      Kind kind,
      String name,
      @Nullable String country,
      @Nullable String countryName,
      @Nullable Long population) {}
}
