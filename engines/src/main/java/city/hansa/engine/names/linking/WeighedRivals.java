package city.hansa.engine.names.linking;

import java.util.List;

/** Sets what is said by the other claims: namesakes, larger ones close by. */
final class WeighedRivals {

  private static final double TWIN_KM = 25;
  private static final double SAME_KM = 4;

  private final Known known;
  private final Roster roster;

  WeighedRivals(Known known) {
    this.known = known;
    this.roster = known.roster();
  }

  void namesakes(Case matter) {
    double largest = 0;
    int count = 0;
    boolean main = false;
    for (Claim claim : matter.claims) {
      if (isPlainPlace(claim, matter)) {
        largest = Math.max(largest, roster.size10(claim.actor));
        count++;
        main |= claim.main;
      }
    }
    beside(matter, count > 0, main);
    for (Claim claim : matter.claims) {
      if (isPlainPlace(claim, matter)) {
        double size = Math.max(2, roster.size10(claim.actor));
        claim.put(Feature.SIZE_AMONG_NAMESAKES, Math.min(0, size - largest));
        claim.put(Feature.ONLY_ONE, count == 1 ? 1 : 0);
      }
      if (claim.how == How.RUN || claim.how == How.OUTER || claim.how == How.FIRST_PART) {
        boolean sounds = LeftOver.soundsLikeSurroundings(claim, matter, known);
        claim.put(Feature.CONTEXT_SOUNDS, sounds ? 1 : 0);
      }
    }
  }

  /** What is less likely beside somebody who is called exactly so. */
  private void beside(Case matter, boolean plain, boolean main) {
    for (Claim claim : matter.claims) {
      claim.put(Feature.PARTIAL_BESIDE_PLAIN, claim.meeting.isPartial() && plain ? 1 : 0);
      boolean neighbour = claim.meeting == Meeting.NEIGHBOUR;
      claim.put(Feature.NEIGHBOUR_OF_MAIN, neighbour && main ? 1 : 0);
      boolean other = main && !claim.main && isPlainPlace(claim, matter);
      claim.put(Feature.OTHER_NAME_BESIDE_MAIN, other ? 1 : 0);
    }
  }

  private boolean isPlainPlace(Claim claim, Case matter) {
    return claim.isPlain()
        && roster.sort(claim.actor).isPlace()
        && matter.isHere(roster.countries()[claim.actor]);
  }

  void twins(List<Claim> claims) {
    for (Claim claim : claims) {
      for (Claim other : claims) {
        double km = isOutdoneBy(claim, other) ? km(claim.actor, other.actor) : TWIN_KM + 1;
        if (km <= TWIN_KM) {
          claim.put(Feature.TWIN, 1);
          if (km <= SAME_KM) {
            claim.put(Feature.TWIN_HERE, 1);
          }
        }
      }
    }
  }

  private boolean isOutdoneBy(Claim claim, Claim other) {
    int a = claim.actor;
    int b = other.actor;
    boolean alike = other.meeting.compareTo(claim.meeting) <= 0 && other.how == claim.how;
    boolean greater =
        roster.populations()[b] > roster.populations()[a]
            || roster.populations()[b] == roster.populations()[a]
                && roster.sort(b).rank() < roster.sort(a).rank();
    return a != b && alike && greater;
  }

  private double km(int a, int b) {
    return Distance.km(
        roster.latitudes()[a],
        roster.longitudes()[a],
        roster.latitudes()[b],
        roster.longitudes()[b]);
  }
}
