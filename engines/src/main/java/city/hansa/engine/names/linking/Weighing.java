package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import city.hansa.engine.names.linking.AdminWords.Body;
import java.util.List;
import java.util.Set;

/** Sets the features of a case that do not hang on its list. */
final class Weighing {

  private static final double TWIN_KM = 25;
  private static final double SAME_KM = 4;
  private static final int SHORT_KEY = 5;
  private static final double HUNDRED = 100;
  private static final double ALONE_BY = 0.05;

  private final Known known;
  private final Further further;
  private final Edits edits = new Edits();
  private final Roster roster;

  Weighing(Known known, Further further) {
    this.known = known;
    this.further = further;
    this.roster = known.roster();
  }

  void set(Case matter) {
    for (Claim claim : matter.claims) {
      met(claim, matter);
      who(claim, matter);
      where(claim, matter);
    }
    near(matter);
    region(matter);
    namesakes(matter);
    twins(matter.claims);
    nobody(matter);
  }

  private static void put(double[] features, Feature feature, double value) {
    features[feature.ordinal()] = value;
  }

  private void met(Claim claim, Case matter) {
    double[] features = claim.features;
    put(features, Feature.of(claim.meeting), 1);
    switch (claim.how) {
      case WHOLE -> {}
      case STRIPPED -> put(features, Feature.STRIPPED, 1);
      case OUTER -> put(features, Feature.OUTER, 1);
      case FIRST_PART -> put(features, Feature.FIRST_PART, 1);
      case LATER_PART -> put(features, Feature.LATER_PART, 1);
      case INNER -> put(features, Feature.INNER, 1);
      case REORDERED -> put(features, Feature.REORDERED, 1);
      case EXPANDED -> put(features, Feature.EXPANDED, 1);
      case ROMANISED -> put(features, Feature.ROMANISED, 1);
      case RESPELT -> put(features, Feature.RESPELT, 1);
      case RUN -> put(features, Feature.RUN, 1);
    }
    boolean partial = claim.meeting == Meeting.BEGINS || claim.meeting == Meeting.ENDS;
    if (claim.meeting == Meeting.NEIGHBOUR) {
      put(features, Feature.NEIGHBOUR_DISTANCE, claim.neighbourKm / 10);
      put(features, Feature.NEIGHBOUR_RATIO, claim.neighbourRatio);
      put(features, Feature.NEIGHBOUR_OF_SECTION, claim.neighbourOfSection ? 1 : 0);
      return;
    }
    if (claim.meeting == Meeting.LARGEST) {
      put(features, Feature.LARGEST_SHARE, further.largest().share(claim.actor));
      return;
    }
    int length = roster.length(claim.name);
    if (partial) {
      put(features, Feature.BEYOND, 1 - claim.likeness);
    } else {
      put(features, Feature.UNLIKE, 1 - claim.likeness);
      if (claim.likeness < 1) {
        put(features, Feature.SHORT_AND_NEAR, length <= SHORT_KEY ? 1 : 0);
        put(features, Feature.LONG_AND_NEAR, Math.min(14, length) / 10.0);
      }
    }
    if (claim.how == How.RUN && !claim.meeting.isSeat()) {
      double core = Math.max(1, matter.readings.core().length());
      put(features, Feature.LEFT_OUT, 1 - Math.min(1, length / core));
    }
    put(features, Feature.MAIN_NAME, claim.main && claim.meeting == Meeting.EXACT ? 1 : 0);
    put(features, Feature.MET_TWICE, claim.meetings > 1 ? 1 : 0);
    put(features, Feature.BOTH_PARTS, claim.isBothParts() ? 1 : 0);
    put(features, Feature.INNER_OF_BODY, isInnerOfBody(claim, matter) ? 1 : 0);
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
  private void near(Case matter) {
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
        put(claim.features, Feature.NEAREST_ALONE, nearest && next > best + ALONE_BY ? 1 : 0);
      }
    }
  }

  /** 1 minus the likeness. */
  private double sounds(Claim claim) {
    String sounds = Sounding.of(claim.written);
    double unlike = 1 - edits.likeness(sounds, Sounding.of(roster.key(claim.name)));
    put(claim.features, Feature.SOUNDS_SAME, unlike == 0 ? 1 : 0);
    put(claim.features, Feature.SOUNDS_UNLIKE, unlike);
    put(claim.features, Feature.SIZE_IF_NEAR, roster.size10(claim.actor));
    return unlike;
  }

  private void who(Claim claim, Case matter) {
    double[] features = claim.features;
    int actor = claim.actor;
    if (claim.meeting.isNameless()) {
      return;
    }
    Sort sort = roster.sort(actor);
    if (!sort.isPlace()) {
      boolean regional = matter.readings.bodies().contains(Body.REGIONAL);
      put(features, Feature.IS_BODY, sort == Sort.BODY ? 1 : 0);
      put(features, Feature.IS_STATE, sort == Sort.STATE ? 1 : 0);
      put(features, Feature.IS_REGION, sort == Sort.REGION ? 1 : 0);
      put(features, Feature.REGION_AS_WRITTEN, sort == Sort.REGION && regional ? 1 : 0);
      return;
    }
    double size = roster.size10(actor);
    put(features, Feature.SIZE, size);
    put(features, Feature.SIZE_IF_INNER, claim.how == How.INNER ? size : 0);
    put(features, Feature.SIZE_IF_EXACT, claim.meeting == Meeting.EXACT ? size : 0);
    boolean partial = claim.meeting == Meeting.BEGINS || claim.meeting == Meeting.ENDS;
    put(features, Feature.SIZE_IF_PARTIAL, partial ? size : 0);
    put(features, Feature.SIZE_IF_NO_COUNTRY, matter.country <= 0 ? size : 0);
    put(features, Feature.SIZE_UNKNOWN, size == 0 ? 1 : 0);
    put(features, Feature.FAME, Math.log10(roster.namesOf(actor)));
    put(features, Feature.SHADOW, roster.shadows()[actor] / HUNDRED);
    switch (roster.sort(actor)) {
      case CAPITAL -> put(features, Feature.IS_CAPITAL, 1);
      case SEAT_1 -> put(features, Feature.IS_SEAT_1, 1);
      case SEAT_2 -> put(features, Feature.IS_SEAT_2, 1);
      case SEAT_3 -> put(features, Feature.IS_SEAT_3, 1);
      case SEAT_4 -> put(features, Feature.IS_SEAT_4, 1);
      case PLACE -> {}
      case SECTION -> put(features, Feature.IS_SECTION, 1);
      case GONE -> put(features, Feature.IS_GONE, 1);
      case REGION, STATE, BODY -> {}
    }
    if (claim.meeting.isSeat()) {
      put(features, Feature.SEAT_SHARE, claim.seatShare);
      put(features, Feature.SEAT_RANK, claim.seatRank);
      boolean regional = matter.readings.bodies().contains(Body.REGIONAL);
      put(features, Feature.SEAT_FOR_REGION, regional ? 1 : 0);
    }
  }

  private void where(Claim claim, Case matter) {
    double[] features = claim.features;
    short country = roster.countries()[claim.actor];
    if (matter.country > 0) {
      boolean akin = Countries.areAkin(country, matter.country);
      put(features, Feature.COUNTRY_SAME, country == matter.country ? 1 : 0);
      put(features, Feature.COUNTRY_AKIN, akin && country != matter.country ? 1 : 0);
      put(features, Feature.COUNTRY_OTHER, akin ? 0 : 1);
    }
    if (matter.mention.isLocated() && !Float.isNaN(roster.latitudes()[claim.actor])) {
      matter.coordinatesUsed = true;
      double km =
          Distance.km(
              matter.mention.latitude(),
              matter.mention.longitude(),
              roster.latitudes()[claim.actor],
              roster.longitudes()[claim.actor]);
      put(features, Feature.WITHIN_5_KM, km <= 5 ? 1 : 0);
      put(features, Feature.WITHIN_25_KM, km > 5 && km <= 25 ? 1 : 0);
      put(features, Feature.WITHIN_100_KM, km > 25 && km <= 100 ? 1 : 0);
      put(features, Feature.BEYOND_100_KM, km > 100 ? 1 : 0);
    }
  }

  private void region(Case matter) {
    String written = Folding.fold(Mojibake.repaired(matter.mention.region()));
    if (!written.isEmpty()) {
      List<String> keys = List.of(written, known.words().strip(written).key());
      boolean any = false;
      for (Claim claim : matter.claims) {
        boolean same = isIn(claim.actor, keys);
        any |= same;
        put(claim.features, Feature.REGION_SAME, same ? 1 : 0);
        put(claim.features, Feature.REGION_OTHER, same ? 0 : 1);
      }
      if (!any) {
        matter.claims.forEach(claim -> put(claim.features, Feature.REGION_OTHER, 0));
      }
      matter.regionUsed = any;
    }
    context(matter);
  }

  private void context(Case matter) {
    List<String> context = matter.readings.context();
    boolean another = false;
    for (Claim claim : matter.claims) {
      boolean in = !context.isEmpty() && isIn(claim.actor, context);
      put(claim.features, Feature.CONTEXT_SAME, in ? 1 : 0);
      boolean part =
          claim.how == How.FIRST_PART || claim.how == How.OUTER || claim.how == How.RUN;
      put(claim.features, Feature.PART_IN_CONTEXT, in && part ? 1 : 0);
      another |= in && claim.meeting == Meeting.EXACT && !claim.isAside();
    }
    for (Claim claim : matter.claims) {
      put(claim.features, Feature.CONTEXT_ITSELF, another && claim.isAside() ? 1 : 0);
    }
  }

  /** Whether one of the keys names a division, or its code, or the state, that the actor is in. */
  private boolean isIn(int actor, List<String> keys) {
    short country = roster.countries()[actor];
    int first = roster.admin1()[actor];
    int second = roster.admin2()[actor];
    for (String key : keys) {
      for (Divisions.Division each : known.divisions().named(key)) {
        boolean inFirst = each.country() == country && each.admin1() == first;
        if (inFirst && (each.isFirstOrder() || each.admin2() == second)) {
          return true;
        }
      }
      int code = known.codes().getOrDefault(key.toUpperCase(java.util.Locale.ROOT), -1);
      boolean lettered = key.length() >= 2 && Character.isLetter(key.charAt(0));
      if (lettered && code > 0 && (code == first || code == second)) {
        return true;
      }
    }
    return false;
  }

  private void namesakes(Case matter) {
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
        put(claim.features, Feature.SIZE_AMONG_NAMESAKES, Math.min(0, size - largest));
        put(claim.features, Feature.ONLY_ONE, count == 1 ? 1 : 0);
      }
      if (claim.how == How.RUN || claim.how == How.OUTER || claim.how == How.FIRST_PART) {
        boolean sounds = LeftOver.soundsLikeSurroundings(claim, matter, known);
        put(claim.features, Feature.CONTEXT_SOUNDS, sounds ? 1 : 0);
      }
    }
  }

  /** What is less likely beside somebody who is called exactly so. */
  private void beside(Case matter, boolean plain, boolean main) {
    for (Claim claim : matter.claims) {
      boolean partial = claim.meeting == Meeting.BEGINS || claim.meeting == Meeting.ENDS;
      put(claim.features, Feature.PARTIAL_BESIDE_PLAIN, partial && plain ? 1 : 0);
      boolean neighbour = claim.meeting == Meeting.NEIGHBOUR;
      put(claim.features, Feature.NEIGHBOUR_OF_MAIN, neighbour && main ? 1 : 0);
      boolean other = main && !claim.main && isPlainPlace(claim, matter);
      put(claim.features, Feature.OTHER_NAME_BESIDE_MAIN, other ? 1 : 0);
    }
  }

  private boolean isPlainPlace(Claim claim, Case matter) {
    return claim.isPlain() && roster.sort(claim.actor).isPlace() && isHere(claim, matter);
  }

  private boolean isHere(Claim claim, Case matter) {
    return matter.country <= 0
        || Countries.areAkin(matter.country, roster.countries()[claim.actor]);
  }

  private void twins(List<Claim> claims) {
    for (Claim claim : claims) {
      for (Claim other : claims) {
        double km = isOutdoneBy(claim, other) ? km(claim.actor, other.actor) : TWIN_KM + 1;
        if (km <= TWIN_KM) {
          put(claim.features, Feature.TWIN, 1);
          if (km <= SAME_KM) {
            put(claim.features, Feature.TWIN_HERE, 1);
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

  private void nobody(Case matter) {
    double[] features = matter.nobody;
    Set<Body> bodies = matter.readings.bodies();
    boolean plain = false;
    boolean here = false;
    for (Claim claim : matter.claims) {
      boolean inCountry =
          matter.country <= 0 || Countries.areAkin(matter.country, roster.countries()[claim.actor]);
      plain |= claim.isPlain() && inCountry;
      here |= inCountry;
    }
    boolean whole = false;
    for (Claim claim : matter.claims) {
      whole |= claim.meeting == Meeting.EXACT && claim.how == How.WHOLE;
    }
    put(features, Feature.NOBODY, 1);
    put(features, Feature.NOBODY_NO_COUNTRY, matter.country <= 0 ? 1 : 0);
    put(features, Feature.NOBODY_UNLESS_EXACT, plain ? 0 : 1);
    put(features, Feature.NOBODY_OTHER_STATE, here ? 0 : 1);
    if (!whole) {
      put(features, Feature.NOBODY_JOINT, bodies.contains(Body.JOINT) ? 1 : 0);
      put(features, Feature.NOBODY_REGIONAL, bodies.contains(Body.REGIONAL) ? 1 : 0);
      put(features, Feature.NOBODY_OTHER_BODY, bodies.contains(Body.OTHER) ? 1 : 0);
      matter.several = SeveralPlaces.areWritten(matter, known);
      put(features, Feature.NOBODY_SEVERAL, matter.several ? 1 : 0);
      int gaps = (int) matter.readings.core().chars().filter(c -> c == ' ').count();
      put(features, Feature.NOBODY_WORDS, Math.min(5, gaps));
    }
  }
}
