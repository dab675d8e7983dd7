package city.hansa.memberships.book;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Whom a network reaches through networks that are its members, and theirs. Networks may be members
 * of one another in a circle: every body is met once.
 *
 * @param through the member networks, the nearest first; the network itself is none of them
 * @param reached members of these that are not members of the network itself, nor it
 */
public record Reach(List<String> through, Set<String> reached) {

  /**
   * O(n) in the memberships met.
   *
   * @param members those of a network, by its id; empty for whoever has none
   */
  static Reach of(String network, Function<String, Set<String>> members) {
    Set<String> own = members.apply(network);
    Set<String> through = new LinkedHashSet<>();
    Set<String> reached = new HashSet<>();
    Set<String> met = new HashSet<>(Set.of(network));
    Deque<String> open = new ArrayDeque<>(own);
    while (!open.isEmpty()) {
      String next = open.poll();
      Set<String> its = met.add(next) ? members.apply(next) : Set.of();
      if (!its.isEmpty()) {
        through.add(next);
        reached.addAll(its);
        open.addAll(its);
      }
    }
    reached.removeAll(own);
    reached.remove(network);
    return new Reach(List.copyOf(through), Set.copyOf(reached));
  }
}
