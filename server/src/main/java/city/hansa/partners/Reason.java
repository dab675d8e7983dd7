package city.hansa.partners;

import java.util.List;

/**
 * Why somebody fits, and what that counts.
 *
 * @param kind in the table of points
 * @param names what is shared: ids of networks, instruments or actors, or codes
 */
record Reason(Kind kind, List<String> names) {

  Reason {
    names = List.copyOf(names);
  }

  /** What two actors may share, and the points for each thing that they do. */
  enum Kind {
    NETWORK(3),
    TIE(3),
    INSTRUMENT(2),
    FIELD(2),
    GOAL(2),
    SIZE(2),
    LANGUAGE(1);

    private final int points;

    Kind(int points) {
      this.points = points;
    }

    /** Whether what is shared is named by the ids of actors that are neither of the two. */
    boolean isOfActors() {
      return this == TIE || this == NETWORK;
    }

    /** For each thing shared. */
    int getPoints() {
      return points;
    }
  }

  int points() {
    return kind.points * names.size();
  }
}
