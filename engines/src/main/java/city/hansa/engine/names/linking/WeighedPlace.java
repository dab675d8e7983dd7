package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import java.util.List;
import java.util.Locale;

/** Sets what is said by where the actor is: state, coordinates, region, and words beside a name. */
final class WeighedPlace {

  private final Known known;
  private final Roster roster;

  WeighedPlace(Known known) {
    this.known = known;
    this.roster = known.roster();
  }

  void set(Claim claim, Case matter) {
    short country = roster.countries()[claim.actor];
    if (matter.country > 0) {
      boolean akin = Countries.areAkin(country, matter.country);
      claim.put(Feature.COUNTRY_SAME, country == matter.country ? 1 : 0);
      claim.put(Feature.COUNTRY_AKIN, akin && country != matter.country ? 1 : 0);
      claim.put(Feature.COUNTRY_OTHER, akin ? 0 : 1);
    }
    if (matter.mention.isLocated() && !Float.isNaN(roster.latitudes()[claim.actor])) {
      matter.coordinatesUsed = true;
      double km =
          Distance.km(
              matter.mention.latitude(),
              matter.mention.longitude(),
              roster.latitudes()[claim.actor],
              roster.longitudes()[claim.actor]);
      claim.put(Feature.WITHIN_5_KM, km <= 5 ? 1 : 0);
      claim.put(Feature.WITHIN_25_KM, km > 5 && km <= 25 ? 1 : 0);
      claim.put(Feature.WITHIN_100_KM, km > 25 && km <= 100 ? 1 : 0);
      claim.put(Feature.BEYOND_100_KM, km > 100 ? 1 : 0);
    }
  }

  void region(Case matter) {
    String written = Folding.fold(Mojibake.repaired(matter.mention.region()));
    if (!written.isEmpty()) {
      List<String> keys = List.of(written, known.words().strip(written).key());
      boolean any = false;
      for (Claim claim : matter.claims) {
        boolean same = isIn(claim.actor, keys);
        any |= same;
        claim.put(Feature.REGION_SAME, same ? 1 : 0);
        claim.put(Feature.REGION_OTHER, same ? 0 : 1);
      }
      if (!any) {
        matter.claims.forEach(claim -> claim.put(Feature.REGION_OTHER, 0));
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
      claim.put(Feature.CONTEXT_SAME, in ? 1 : 0);
      boolean part = claim.how == How.FIRST_PART || claim.how == How.OUTER || claim.how == How.RUN;
      claim.put(Feature.PART_IN_CONTEXT, in && part ? 1 : 0);
      another |= in && claim.meeting == Meeting.EXACT && !claim.isAside();
    }
    for (Claim claim : matter.claims) {
      claim.put(Feature.CONTEXT_ITSELF, another && claim.isAside() ? 1 : 0);
    }
  }

  /** Whether one of the keys names a division, or its code, or the state, that the actor is in. */
  private boolean isIn(int actor, List<String> keys) {
    short country = roster.countries()[actor];
    int first = roster.admin1()[actor];
    int second = roster.admin2()[actor];
    for (String key : keys) {
      short state = known.countries().named(key);
      if (state != Countries.NOT_GIVEN && Countries.areAkin(state, country)) {
        return true;
      }
      for (Divisions.Division each : known.divisions().named(key)) {
        boolean inFirst = each.country() == country && each.admin1() == first;
        if (inFirst && (each.isFirstOrder() || each.admin2() == second)) {
          return true;
        }
      }
      int code = known.codes().getOrDefault(key.toUpperCase(Locale.ROOT), -1);
      boolean lettered = key.length() >= 2 && Character.isLetter(key.charAt(0));
      if (lettered && code > 0 && (code == first || code == second)) {
        return true;
      }
    }
    return false;
  }
}
