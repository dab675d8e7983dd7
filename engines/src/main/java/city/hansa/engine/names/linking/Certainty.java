package city.hansa.engine.names.linking;

import city.hansa.engine.names.linking.Link.Why;
import java.util.List;

/** Says whether an answer may be taken without asking. */
final class Certainty {

  /** A name by itself is taken from this probability. */
  private static final double ALONE = 0.9;

  /** How many times likelier an answer must be than the next, or than nobody. */
  private static final double MARGIN = 2;

  private static final double CONTESTED = 0.05;
  private static final double PART_KM = 30;

  private final Roster roster;
  private final double accept;

  Certainty(Roster roster, double accept) {
    this.roster = roster;
    this.accept = accept;
  }

  /**
   * @param choices the likeliest first, at least one
   */
  boolean isEnough(List<Choice> choices, Why why, Case matter) {
    double needed = isAlone(matter) ? Math.max(ALONE, accept) : accept;
    double best = choices.getFirst().probability();
    double next = choices.size() > 1 ? choices.get(1).probability() : 0;
    return isCertain(why)
        && best >= needed
        && best >= MARGIN * Math.max(next, matter.nobodyProbability)
        && !isContested(choices, matter);
  }

  /** Whether there is nothing but the name: neither state nor list, region or coordinates. */
  private static boolean isAlone(Case matter) {
    return matter.country <= 0 && !matter.listUsed && !matter.regionUsed && !matter.coordinatesUsed;
  }

  /** Whether no state was given and a choice of another state is not out of the question. */
  private boolean isContested(List<Choice> choices, Case matter) {
    short state = roster.countries()[choices.getFirst().actor()];
    return matter.country <= 0
        && choices.stream()
            .anyMatch(each ->
                each.probability() >= CONTESTED
                    && !Countries.areAkin(state, roster.countries()[each.actor()]));
  }

  /** A part of a name, a seat or a body that is no city is never taken without asking. */
  private static boolean isCertain(Why why) {
    return switch (why) {
      case REGIONAL_BODY, JOINT_BODY, OTHER_BODY, SEVERAL_PLACES, PART_OF_NAME, SEAT, NOBODY ->
          false;
      case ONLY_ONE, LIKELIEST_OF_SEVERAL, SEVERAL_ALIKE, NEAR_SPELLING, OTHER_STATE -> true;
    };
  }

  /**
   * Whether the rest of what was written names a part of the claimed place, or nobody knows what.
   */
  boolean isOnlyPart(Claim best, Case matter) {
    if (matter.readings.bodies().contains(Body.PART) && best.how != How.WHOLE) {
      return roster.sort(best.actor) != Sort.SECTION;
    }
    boolean explained = best.isBothParts() || best.features[Feature.PART_IN_CONTEXT.ordinal()] > 0;
    if (best.how == How.FIRST_PART && !explained) {
      return true;
    }
    return best.how != How.WHOLE && matter.claims.stream().anyMatch(other -> isPartOf(other, best));
  }

  /** "London (Camden)", "Berlin-Mitte". */
  private boolean isPartOf(Claim part, Claim whole) {
    int a = part.actor;
    int b = whole.actor;
    return a != b
        && part.meeting == Meeting.EXACT
        && part.isAside()
        && roster.populations()[a] < roster.populations()[b]
        && Distance.km(
                roster.latitudes()[a],
                roster.longitudes()[a],
                roster.latitudes()[b],
                roster.longitudes()[b])
            <= PART_KM;
  }
}
