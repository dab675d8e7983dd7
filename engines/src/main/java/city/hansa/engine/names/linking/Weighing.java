package city.hansa.engine.names.linking;

import java.util.Set;

/** Sets the features of a case that do not hang on its list; used by one thread. */
final class Weighing {

  private static final int MOST_GAPS = 5;

  private final Known known;
  private final WeighedName name;
  private final WeighedActor actor;
  private final WeighedPlace place;
  private final WeighedRivals rivals;

  Weighing(Known known, Further further) {
    this.known = known;
    this.name = new WeighedName(known, further);
    this.actor = new WeighedActor(known);
    this.place = new WeighedPlace(known);
    this.rivals = new WeighedRivals(known);
  }

  void set(Case matter) {
    for (Claim claim : matter.claims) {
      name.set(claim, matter);
      actor.set(claim, matter);
      place.set(claim, matter);
    }
    name.near(matter);
    place.region(matter);
    rivals.namesakes(matter);
    rivals.twins(matter.claims);
    nobody(matter);
  }

  private void nobody(Case matter) {
    boolean plain = false;
    boolean here = false;
    boolean whole = false;
    for (Claim claim : matter.claims) {
      boolean inCountry = matter.isHere(known.roster().countries()[claim.actor]);
      plain |= claim.isPlain() && inCountry;
      here |= inCountry;
      whole |= claim.meeting == Meeting.EXACT && claim.how == How.WHOLE;
    }
    put(matter, Feature.NOBODY, true);
    put(matter, Feature.NOBODY_NO_COUNTRY, matter.country <= 0);
    put(matter, Feature.NOBODY_UNLESS_EXACT, !plain);
    put(matter, Feature.NOBODY_OTHER_STATE, !here);
    if (!whole) {
      otherBodies(matter);
    }
  }

  private void otherBodies(Case matter) {
    Set<Body> bodies = matter.readings.bodies();
    put(matter, Feature.NOBODY_JOINT, bodies.contains(Body.JOINT));
    put(matter, Feature.NOBODY_REGIONAL, bodies.contains(Body.REGIONAL));
    put(matter, Feature.NOBODY_OTHER_BODY, bodies.contains(Body.OTHER));
    matter.several = SeveralPlaces.areWritten(matter, known);
    put(matter, Feature.NOBODY_SEVERAL, matter.several);
    int gaps = (int) matter.readings.core().chars().filter(c -> c == ' ').count();
    matter.nobody[Feature.NOBODY_WORDS.ordinal()] = Math.min(MOST_GAPS, gaps);
  }

  private static void put(Case matter, Feature feature, boolean holds) {
    matter.nobody[feature.ordinal()] = holds ? 1 : 0;
  }
}
