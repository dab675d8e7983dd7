package city.hansa.engine.names.linking;

/** Sets what is said by who the actor is. */
final class WeighedActor {

  private static final double HUNDRED = 100;

  private final Roster roster;

  WeighedActor(Known known) {
    this.roster = known.roster();
  }

  void set(Claim claim, Case matter) {
    if (claim.meeting.isNameless()) {
      return;
    }
    Sort sort = roster.sort(claim.actor);
    if (!sort.isPlace()) {
      noPlace(claim, sort, matter);
      return;
    }
    sized(claim, matter);
    sorted(claim, sort);
    if (claim.meeting.isSeat()) {
      claim.put(Feature.SEAT_SHARE, claim.seatShare);
      claim.put(Feature.SEAT_RANK, claim.seatRank);
      boolean regional = matter.readings.bodies().contains(Body.REGIONAL);
      claim.put(Feature.SEAT_FOR_REGION, regional ? 1 : 0);
    }
  }

  private static void noPlace(Claim claim, Sort sort, Case matter) {
    boolean regional = matter.readings.bodies().contains(Body.REGIONAL);
    claim.put(Feature.IS_BODY, sort == Sort.BODY ? 1 : 0);
    claim.put(Feature.IS_STATE, sort == Sort.STATE ? 1 : 0);
    claim.put(Feature.IS_REGION, sort == Sort.REGION ? 1 : 0);
    claim.put(Feature.REGION_AS_WRITTEN, sort == Sort.REGION && regional ? 1 : 0);
  }

  private void sized(Claim claim, Case matter) {
    int actor = claim.actor;
    double size = roster.size10(actor);
    claim.put(Feature.SIZE, size);
    claim.put(Feature.SIZE_IF_INNER, claim.how == How.INNER ? size : 0);
    claim.put(Feature.SIZE_IF_EXACT, claim.meeting == Meeting.EXACT ? size : 0);
    claim.put(Feature.SIZE_IF_PARTIAL, claim.meeting.isPartial() ? size : 0);
    claim.put(Feature.SIZE_IF_NO_COUNTRY, matter.country <= 0 ? size : 0);
    claim.put(Feature.SIZE_UNKNOWN, size == 0 ? 1 : 0);
    claim.put(Feature.FAME, Math.log10(roster.namesOf(actor)));
    claim.put(Feature.SHADOW, roster.shadows()[actor] / HUNDRED);
  }

  private static void sorted(Claim claim, Sort sort) {
    switch (sort) {
      case CAPITAL -> claim.put(Feature.IS_CAPITAL, 1);
      case SEAT_1 -> claim.put(Feature.IS_SEAT_1, 1);
      case SEAT_2 -> claim.put(Feature.IS_SEAT_2, 1);
      case SEAT_3 -> claim.put(Feature.IS_SEAT_3, 1);
      case SEAT_4 -> claim.put(Feature.IS_SEAT_4, 1);
      case PLACE -> {}
      case SECTION -> claim.put(Feature.IS_SECTION, 1);
      case GONE -> claim.put(Feature.IS_GONE, 1);
      case REGION, STATE, BODY -> {}
    }
  }
}
