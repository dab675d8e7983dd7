package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import java.util.List;
import java.util.function.IntPredicate;

/** Finds everybody who may be meant by one mention; used by one thread. */
final class Finder {

  /** Fewer claims than this are filled up with the largest cities. */
  private static final int FEW = 5;

  private static final int SHORTEST_WRITTEN = 3;
  private static final int SHORTEST_RUN = 4;
  private static final int MOST_WORDS = 8;

  private final Known known;
  private final Further further;
  private final Roster roster;
  private final Gathered gathered;
  private final NearSpellings near;
  private final PartialNames partial;

  Finder(Known known, Further further) {
    this.known = known;
    this.further = further;
    this.roster = known.roster();
    this.gathered = new Gathered(roster);
    this.near = new NearSpellings(known, gathered);
    this.partial = new PartialNames(known, gathered);
  }

  /**
   * Fills the case with everybody who may be meant.
   *
   * @param keep ordinals of the actors that may be an answer
   */
  void find(Case matter, IntPredicate keep) {
    Readings readings = matter.readings;
    gathered.begin(matter.country, keep);
    for (Reading reading : readings.all()) {
      exact(reading);
      seats(reading);
    }
    if (!gathered.hasPlain()) {
      far(readings);
    }
    partial.find(readings.core());
    neighbours();
    largest(readings.core());
    matter.claims.addAll(gathered.trimmed());
  }

  /** Those of the state who are called exactly so. */
  List<Claim> plain(Case matter, IntPredicate keep) {
    gathered.begin(matter.country, keep);
    matter.readings.all().forEach(this::exact);
    return gathered.trimmed().stream()
        .filter(claim -> claim.isPlain() && gathered.isHere(claim.actor))
        .toList();
  }

  private void exact(Reading reading) {
    known.called(reading.key(), name -> gathered.claim(name, Meeting.EXACT, reading, 1));
  }

  private void seats(Reading reading) {
    gathered.seats(known.divisions().named(reading.key()), reading.how());
  }

  /** The largest place around whoever is called so, and the nearest that are larger than it. */
  private void neighbours() {
    Claim largest = null;
    for (Claim claim : gathered.all()) {
      boolean larger =
          largest == null
              || roster.populations()[claim.actor] > roster.populations()[largest.actor];
      if (claim.isPlain() && gathered.isHere(claim.actor) && larger) {
        largest = claim;
      }
    }
    if (largest == null) {
      return;
    }
    boolean ofSection =
        roster.sort(largest.actor) == Sort.SECTION || roster.populations()[largest.actor] == 0;
    for (Neighbours.Neighbour each : known.neighbours().larger(largest.actor)) {
      gathered.neighbour(each, ofSection);
    }
  }

  /** Where a state is given and nobody of it is called so. */
  private void largest(String core) {
    short country = gathered.country();
    if (country <= 0 || core.length() < SHORTEST_WRITTEN || gathered.hasPlain()) {
      return;
    }
    for (int place : further.largest().of(country)) {
      if (gathered.all().size() < FEW) {
        gathered.nameless(place, Meeting.LARGEST);
      }
    }
  }

  /** When nobody is called so: other letters, near spellings, some of the words. */
  private void far(Readings readings) {
    for (Reading reading : List.copyOf(readings.all())) {
      if (reading.how().compareTo(How.FIRST_PART) <= 0 || reading.how() == How.EXPANDED) {
        near.find(reading);
      }
      String latin = Romanised.of(reading.key());
      if (!latin.equals(reading.key())) {
        Reading romanised = new Reading(Folding.fold(latin), How.ROMANISED);
        exact(romanised);
        near.find(romanised);
      }
      if (reading.how().compareTo(How.OUTER) <= 0) {
        var sounding = further.divisions().sounding(reading.key(), gathered.country());
        gathered.seats(sounding, How.RESPELT);
      }
    }
    near.findShortened(readings.core());
    runs(readings.core());
    runs(readings.all().isEmpty() ? "" : readings.all().getFirst().key());
  }

  private void runs(String core) {
    String[] all = core.split(" ", -1);
    int count = Math.min(MOST_WORDS, all.length);
    for (int from = 0; from < count; from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < count; to++) {
        run.append(to == from ? "" : " ").append(all[to]);
        if (run.length() >= SHORTEST_RUN && to - from + 1 < all.length) {
          exact(new Reading(run.toString(), How.RUN));
          seats(new Reading(run.toString(), How.RUN));
        }
      }
    }
  }
}
