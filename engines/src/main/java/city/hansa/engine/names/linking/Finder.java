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

  /** Fewer claims than this are filled up with the largest cities. */
  private static final int FEW = 5;

  private static final int MOST_PARTIAL = 5;
  private static final int MOST_LOOKED_AT = 400;
  private static final int SHORTEST_PARTIAL = 4;
  private static final int SHORTEST_PARTIAL_HERE = 3;
  private static final int SHORTEST_NEAR = 6;
  private static final int MOST_WORDS = 8;
  private static final int LONG_KEY = 8;
  private static final double LEAST_LIKE = 0.55;

  private final Known known;
  private final Further further;
  private final Roster roster;
  private final Edits edits = new Edits();
  private final Map<Integer, Claim> claims = new LinkedHashMap<>();
  private short country;
  private IntPredicate wanted = actor -> true;

  Finder(Known known, Further further) {
    this.known = known;
    this.further = further;
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
    largest(readings.core());
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
        claim(name, Meeting.EXACT, reading, 1);
      }
    }
  }

  private void seats(Reading reading) {
    seats(known.divisions().named(reading.key()), reading.how());
  }

  private void seats(List<Divisions.Division> divisions, How how) {
    for (Divisions.Division division : divisions) {
      for (int rank = 0; rank < division.places().size(); rank++) {
        int seat = division.places().get(rank);
        if ((country <= 0 || division.country() == country) && wanted.test(seat)) {
          seat(seat, rank, division, how);
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
        claim.neighbourOfSection =
            roster.sort(largest.actor) == Sort.SECTION || roster.populations()[largest.actor] == 0;
      }
    }
  }

  /** Where a state is given and nobody of it is called so. */
  private void largest(String core) {
    if (country <= 0 || core.length() < SHORTEST_PARTIAL_HERE || hasPlain()) {
      return;
    }
    for (int place : further.largest().of(country)) {
      if (claims.size() < FEW && !claims.containsKey(place) && wanted.test(place)) {
        claims
            .computeIfAbsent(place, Claim::new)
            .offer(Meeting.LARGEST, How.WHOLE, roster.firstNames()[place], true, 0);
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
      if (reading.how().compareTo(How.OUTER) <= 0) {
        seats(further.divisions().sounding(reading.key(), country), How.RESPELT);
      }
    }
    shortened(readings.core());
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
      if (Math.abs(length - key.length()) > 8 || !isHere(roster.owners()[name])) {
        continue;
      }
      if (meeting == Meeting.SKELETON) {
        double like = edits.likeness(key, roster.key(name));
        if (like >= LEAST_LIKE) {
          claim(name, meeting, reading, like);
        }
      } else if (Math.abs(length - key.length()) <= most) {
        int apart = edits.between(key, roster.key(name), most);
        if (apart <= most) {
          Meeting met = apart <= 1 ? Meeting.ONE_EDIT : Meeting.TWO_EDITS;
          claim(name, met, reading, 1 - apart / (double) key.length());
        }
      }
    }
  }

  /** Edits forgiven. */
  private static int most(String key) {
    return key.length() < LONG_KEY ? 1 : 2;
  }

  /** Near spellings of all words but the last, and of all but the first, in the state given. */
  private void shortened(String core) {
    if (country <= 0) {
      return;
    }
    int last = core.lastIndexOf(' ');
    if (last >= SHORTEST_NEAR) {
      near(new Reading(core.substring(0, last), How.RUN));
    }
    int first = core.indexOf(' ') + 1;
    if (first > 0 && core.length() - first >= SHORTEST_NEAR) {
      near(new Reading(core.substring(first), How.RUN));
    }
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
    if (core.length() < (country > 0 ? SHORTEST_PARTIAL_HERE : SHORTEST_PARTIAL)) {
      return;
    }
    partial(core, Lookup.BEGINNING, Meeting.BEGINS);
    partial(core, Lookup.ENDING, Meeting.ENDS);
  }

  private void partial(String core, int kind, Meeting meeting) {
    Postings ends = known.lookup().ends();
    String filed = filed(core, kind);
    long hash = Postings.hash(filed, 0, filed.length(), kind);
    List<Integer> found = new ArrayList<>();
    int looked = 0;
    for (int at = ends.from(hash); ends.holds(at, hash) && looked++ < MOST_LOOKED_AT; at++) {
      int name = ends.number(at);
      int actor = roster.owners()[name];
      boolean whole = filed.length() == core.length() || isPartOf(core, name, kind);
      if (isHere(actor) && !claims.containsKey(actor) && whole) {
        found.add(name);
      }
    }
    found.sort(
        Comparator.comparingInt((Integer name) -> -roster.populations()[roster.owners()[name]])
            .thenComparingInt(name -> name));
    for (int name : found.subList(0, Math.min(MOST_PARTIAL, found.size()))) {
      Reading reading = new Reading(core, How.STRIPPED);
      claim(name, meeting, reading, core.length() / (double) roster.length(name));
    }
  }

  /** Names are filed by two words at most. */
  private static String filed(String core, int kind) {
    if (kind == Lookup.BEGINNING) {
      int first = core.indexOf(' ');
      int second = first < 0 ? -1 : core.indexOf(' ', first + 1);
      return second < 0 ? core : core.substring(0, second);
    }
    int last = core.lastIndexOf(' ');
    int before = last < 1 ? -1 : core.lastIndexOf(' ', last - 1);
    return before < 0 ? core : core.substring(before + 1);
  }

  private boolean isPartOf(String core, int name, int kind) {
    String key = roster.key(name);
    return kind == Lookup.BEGINNING ? key.startsWith(core + " ") : key.endsWith(" " + core);
  }

  private void claim(int name, Meeting meeting, Reading reading, double likeness) {
    int actor = roster.owners()[name];
    if (wanted.test(actor)) {
      Claim claim = claims.computeIfAbsent(actor, Claim::new);
      if (claim.offer(meeting, reading.how(), name, roster.mains()[name], likeness)) {
        claim.written = reading.key();
      }
    }
  }

  /** Roughly how much a claim of its kind is worth: near spellings must not crowd out a seat. */
  private static int rank(Claim claim) {
    return switch (claim.meeting) {
      case EXACT -> claim.how == How.RUN ? 1 : 0;
      case SEAT_OF_FIRST, SEAT_OF_SECOND -> claim.how == How.RUN ? 2 : 0;
      case LARGEST -> 1;
      case SKELETON, ONE_EDIT, TWO_EDITS, BEGINS, ENDS, NEIGHBOUR -> 2;
    };
  }

  private List<Claim> trimmed() {
    List<Claim> all = new ArrayList<>(claims.values());
    if (all.size() > MOST) {
      all.sort(
          Comparator.comparing((Claim claim) -> !isHere(claim.actor))
              .thenComparing(Finder::rank)
              .thenComparing(claim -> claim.how == How.RUN)
              .thenComparing(claim -> -claim.likeness)
              .thenComparing(claim -> -roster.populations()[claim.actor])
              .thenComparing(claim -> claim.actor));
      all = new ArrayList<>(all.subList(0, MOST));
    }
    all.sort(Comparator.comparingInt(claim -> claim.actor));
    return all;
  }
}
