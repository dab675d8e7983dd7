package city.hansa.engine.names.linking;

import city.hansa.engine.names.Folding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** Finds everybody who may be meant by one mention; used by one thread. */
final class Finder {

  /** As many claims as are weighed. */
  static final int MOST = 32;

  private static final int MOST_PARTIAL = 5;
  private static final int MOST_LOOKED_AT = 400;
  private static final int SHORTEST_PARTIAL = 4;
  private static final int MOST_WORDS = 8;
  private static final int LONG_KEY = 8;
  private static final double LEAST_LIKE = 0.55;

  private final Known known;
  private final Roster roster;
  private final Edits edits = new Edits();
  private final Map<Integer, Claim> claims = new LinkedHashMap<>();
  private short country;
  private IntPredicate wanted = actor -> true;

  Finder(Known known) {
    this.known = known;
    this.roster = known.roster();
  }

  /**
   * @param countryGiven packed; 0 or less if not known
   * @param keep ordinals of the actors that may be an answer
   */
  List<Claim> find(Readings readings, short countryGiven, IntPredicate keep) {
    claims.clear();
    country = countryGiven;
    wanted = keep;
    for (Reading reading : readings.all()) {
      exact(reading);
      seats(reading);
    }
    if (!hasPlain()) {
      far(readings);
    }
    partial(readings.core());
    neighbours();
    return trimmed();
  }

  private boolean hasPlain() {
    for (Claim claim : claims.values()) {
      if (claim.isPlain() && isHere(claim.actor)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHere(int actor) {
    return country <= 0 || Countries.areAkin(country, roster.countries()[actor]);
  }

  private void exact(Reading reading) {
    String key = reading.key();
    long hash = Postings.hash(key, 0, key.length(), Lookup.EXACT);
    Postings exact = known.lookup().exact();
    byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
    for (int at = exact.from(hash); exact.holds(at, hash); at++) {
      int name = exact.number(at);
      if (roster.isKey(name, bytes)) {
        claim(name, Meeting.EXACT, reading.how(), 1);
      }
    }
  }

  private void seats(Reading reading) {
    for (Divisions.Division division : known.divisions().named(reading.key())) {
      for (int rank = 0; rank < division.places().size(); rank++) {
        int seat = division.places().get(rank);
        if ((country <= 0 || division.country() == country) && wanted.test(seat)) {
          seat(seat, rank, division, reading.how());
        }
      }
    }
  }

  private void seat(int seat, int rank, Divisions.Division division, How how) {
    Meeting met = division.isFirstOrder() ? Meeting.SEAT_OF_FIRST : Meeting.SEAT_OF_SECOND;
    Claim claim = claims.computeIfAbsent(seat, Claim::new);
    claim.offer(met, how, roster.firstNames()[seat], true, 1);
    claim.seatShare = Math.max(claim.seatShare, rank == 0 ? division.share() : 0);
    claim.seatRank = rank;
  }

  /** The largest place around whoever is called so, and the nearest that are larger than it. */
  private void neighbours() {
    Claim largest = null;
    for (Claim claim : claims.values()) {
      boolean larger =
          largest == null
              || roster.populations()[claim.actor] > roster.populations()[largest.actor];
      if (claim.isPlain() && isHere(claim.actor) && larger) {
        largest = claim;
      }
    }
    if (largest == null) {
      return;
    }
    for (Neighbours.Neighbour each : known.neighbours().larger(largest.actor)) {
      if (!claims.containsKey(each.actor()) && wanted.test(each.actor())) {
        Claim claim = claims.computeIfAbsent(each.actor(), Claim::new);
        claim.offer(Meeting.NEIGHBOUR, How.WHOLE, roster.firstNames()[each.actor()], true, 0);
        claim.neighbourKm = each.km();
        claim.neighbourRatio = each.ratio();
      }
    }
  }

  /** When nobody is called so: other letters, near spellings, some of the words. */
  private void far(Readings readings) {
    for (Reading reading : List.copyOf(readings.all())) {
      if (reading.how().compareTo(How.FIRST_PART) <= 0 || reading.how() == How.EXPANDED) {
        near(reading);
      }
      String latin = Romanised.of(reading.key());
      if (!latin.equals(reading.key())) {
        Reading romanised = new Reading(Folding.fold(latin), How.ROMANISED);
        exact(romanised);
        near(romanised);
      }
    }
    runs(readings.core());
    runs(readings.all().isEmpty() ? "" : readings.all().getFirst().key());
  }

  private void near(Reading reading) {
    String key = reading.key();
    String bones = Skeleton.of(key);
    if (bones.length() >= Skeleton.SHORTEST) {
      long hash = Postings.hash(bones, 0, bones.length(), Lookup.SKELETON);
      scan(known.lookup().skeletons(), hash, reading, Meeting.SKELETON);
    }
    if (key.length() > Lookup.LETTERS) {
      int most = most(key);
      for (int length = key.length() - most; length <= key.length() + most; length++) {
        Postings letters = known.lookup().letters();
        scan(letters, Lookup.firstLetters(key, length), reading, Meeting.ONE_EDIT);
        scan(letters, Lookup.lastLetters(key, length), reading, Meeting.ONE_EDIT);
      }
    }
  }

  private void scan(Postings postings, long hash, Reading reading, Meeting meeting) {
    String key = reading.key();
    int most = most(key);
    for (int at = postings.from(hash); postings.holds(at, hash); at++) {
      int name = postings.number(at);
      int length = roster.length(name);
      if (!isHere(roster.owners()[name]) || Math.abs(length - key.length()) > 8) {
        continue;
      }
      if (meeting == Meeting.SKELETON) {
        double like = edits.likeness(key, roster.key(name));
        if (like >= LEAST_LIKE) {
          claim(name, meeting, reading.how(), like);
        }
      } else if (Math.abs(length - key.length()) <= most) {
        int apart = edits.between(key, roster.key(name), most);
        if (apart <= most) {
          Meeting met = apart <= 1 ? Meeting.ONE_EDIT : Meeting.TWO_EDITS;
          claim(name, met, reading.how(), 1 - apart / (double) key.length());
        }
      }
    }
  }

  /** Edits forgiven. */
  private static int most(String key) {
    return key.length() < LONG_KEY ? 1 : 2;
  }

  private void runs(String core) {
    String[] all = core.split(" ", -1);
    int count = Math.min(MOST_WORDS, all.length);
    for (int from = 0; from < count; from++) {
      StringBuilder run = new StringBuilder();
      for (int to = from; to < count; to++) {
        run.append(to == from ? "" : " ").append(all[to]);
        if (run.length() >= SHORTEST_PARTIAL && to - from + 1 < all.length) {
          exact(new Reading(run.toString(), How.RUN));
          seats(new Reading(run.toString(), How.RUN));
        }
      }
    }
  }

  /** Names that begin or end with what was written; the most populous. */
  private void partial(String core) {
    if (core.length() < SHORTEST_PARTIAL) {
      return;
    }
    partial(core, Lookup.BEGINNING, Meeting.BEGINS);
    partial(core, Lookup.ENDING, Meeting.ENDS);
  }

  private void partial(String core, int kind, Meeting meeting) {
    Postings ends = known.lookup().ends();
    long hash = Postings.hash(core, 0, core.length(), kind);
    List<Integer> found = new ArrayList<>();
    int looked = 0;
    for (int at = ends.from(hash); ends.holds(at, hash) && looked++ < MOST_LOOKED_AT; at++) {
      int name = ends.number(at);
      int actor = roster.owners()[name];
      if (isHere(actor) && !claims.containsKey(actor)) {
        found.add(name);
      }
    }
    found.sort(
        Comparator.comparingInt((Integer name) -> -roster.populations()[roster.owners()[name]])
            .thenComparingInt(name -> name));
    for (int name : found.subList(0, Math.min(MOST_PARTIAL, found.size()))) {
      claim(name, meeting, How.STRIPPED, core.length() / (double) roster.length(name));
    }
  }

  private void claim(int name, Meeting meeting, How how, double likeness) {
    int actor = roster.owners()[name];
    if (wanted.test(actor)) {
      claims
          .computeIfAbsent(actor, Claim::new)
          .offer(meeting, how, name, roster.mains()[name], likeness);
    }
  }

  private List<Claim> trimmed() {
    List<Claim> all = new ArrayList<>(claims.values());
    if (all.size() > MOST) {
      all.sort(
          Comparator.comparing((Claim claim) -> !isHere(claim.actor))
              .thenComparing(claim -> claim.meeting)
              .thenComparing(claim -> claim.how)
              .thenComparing(claim -> -roster.populations()[claim.actor])
              .thenComparing(claim -> claim.actor));
      all = new ArrayList<>(all.subList(0, MOST));
    }
    all.sort(Comparator.comparingInt(claim -> claim.actor));
    return all;
  }
}
