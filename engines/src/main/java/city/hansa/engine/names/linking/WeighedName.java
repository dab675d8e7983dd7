package city.hansa.engine.names.linking;

import java.util.Set;

/** Sets what is said by how near a name came, and by which reading; used by one thread. */
final class WeighedName {

  private static final int SHORT_KEY = 5;
  private static final double ALONE_BY = 0.05;

  private final Roster roster;
  private final Largest largest;
  private final Edits edits = new Edits();

  WeighedName(Known known, Further further) {
    this.roster = known.roster();
    this.largest = further.largest();
  }

  void set(Claim claim, Case matter) {
    claim.put(Feature.of(claim.meeting), 1);
    read(claim);
    if (claim.meeting == Meeting.NEIGHBOUR) {
      claim.put(Feature.NEIGHBOUR_DISTANCE, claim.neighbourKm / 10);
      claim.put(Feature.NEIGHBOUR_RATIO, claim.neighbourRatio);
      claim.put(Feature.NEIGHBOUR_OF_SECTION, claim.neighbourOfSection ? 1 : 0);
      return;
    }
    if (claim.meeting == Meeting.LARGEST) {
      claim.put(Feature.LARGEST_SHARE, largest.share(claim.actor));
      return;
    }
    spelt(claim, matter);
    claim.put(Feature.MAIN_NAME, claim.main && claim.meeting == Meeting.EXACT ? 1 : 0);
    claim.put(Feature.MET_TWICE, claim.meetings > 1 ? 1 : 0);
    claim.put(Feature.BOTH_PARTS, claim.isBothParts() ? 1 : 0);
    claim.put(Feature.INNER_OF_BODY, isInnerOfBody(claim, matter) ? 1 : 0);
  }

  private static void read(Claim claim) {
    switch (claim.how) {
      case WHOLE -> {}
      case STRIPPED -> claim.put(Feature.STRIPPED, 1);
      case OUTER -> claim.put(Feature.OUTER, 1);
      case FIRST_PART -> claim.put(Feature.FIRST_PART, 1);
      case LATER_PART -> claim.put(Feature.LATER_PART, 1);
      case INNER -> claim.put(Feature.INNER, 1);
      case REORDERED -> claim.put(Feature.REORDERED, 1);
      case EXPANDED -> claim.put(Feature.EXPANDED, 1);
      case ROMANISED -> claim.put(Feature.ROMANISED, 1);
      case RESPELT -> claim.put(Feature.RESPELT, 1);
      case RUN -> claim.put(Feature.RUN, 1);
    }
  }

  private void spelt(Claim claim, Case matter) {
    int length = roster.length(claim.name);
    if (claim.meeting.isPartial()) {
      claim.put(Feature.BEYOND, 1 - claim.likeness);
    } else {
      claim.put(Feature.UNLIKE, 1 - claim.likeness);
      if (claim.likeness < 1) {
        claim.put(Feature.SHORT_AND_NEAR, length <= SHORT_KEY ? 1 : 0);
        claim.put(Feature.LONG_AND_NEAR, Math.min(14, length) / 10.0);
      }
    }
    if (claim.how == How.RUN && !claim.meeting.isSeat()) {
      double core = Math.max(1, matter.readings.core().length());
      claim.put(Feature.LEFT_OUT, 1 - Math.min(1, length / core));
    }
  }

  private static boolean isInnerOfBody(Claim claim, Case matter) {
    Set<Body> bodies = matter.readings.bodies();
    return claim.how == How.INNER
        && claim.meeting == Meeting.EXACT
        && (bodies.contains(Body.REGIONAL)
            || bodies.contains(Body.JOINT)
            || bodies.contains(Body.OTHER));
  }

  /** Near spellings among themselves. */
  void near(Case matter) {
    double best = 1;
    double next = 1;
    for (Claim claim : matter.claims) {
      if (claim.meeting.isNear()) {
        double unlike = sounds(claim);
        next = Math.min(next, Math.max(best, unlike));
        best = Math.min(best, unlike);
      }
    }
    for (Claim claim : matter.claims) {
      if (claim.meeting.isNear()) {
        boolean nearest = claim.features[Feature.SOUNDS_UNLIKE.ordinal()] == best;
        claim.put(Feature.NEAREST_ALONE, nearest && next > best + ALONE_BY ? 1 : 0);
      }
    }
  }

  /** 1 minus the likeness. */
  private double sounds(Claim claim) {
    String sounds = Sounding.of(claim.written);
    double unlike = 1 - edits.likeness(sounds, Sounding.of(roster.key(claim.name)));
    claim.put(Feature.SOUNDS_SAME, unlike == 0 ? 1 : 0);
    claim.put(Feature.SOUNDS_UNLIKE, unlike);
    claim.put(Feature.SIZE_IF_NEAR, roster.size10(claim.actor));
    return unlike;
  }
}
