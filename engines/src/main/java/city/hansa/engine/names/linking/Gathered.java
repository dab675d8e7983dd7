package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The claims on one mention as they are found; used by one thread, again and again. */
final class Gathered {

  /** As many claims as are weighed. */
  private static final int MOST = 32;

  private final Roster roster;
  private final Map<Integer, Claim> claims = new LinkedHashMap<>();
  private short country;
  private IntPredicate wanted = actor -> true;

  Gathered(Roster roster) {
    this.roster = roster;
  }

  /**
   * @param countryGiven packed; 0 or less if not known
   * @param keep ordinals of the actors that may be an answer
   */
  void begin(short countryGiven, IntPredicate keep) {
    claims.clear();
    country = countryGiven;
    wanted = keep;
  }

  short country() {
    return country;
  }

  Collection<Claim> all() {
    return claims.values();
  }

  boolean has(int actor) {
    return claims.containsKey(actor);
  }

  boolean isHere(int actor) {
    return Countries.isWithin(country, roster.countries()[actor]);
  }

  /** Whether somebody of the state is called exactly so. */
  boolean hasPlain() {
    for (Claim claim : claims.values()) {
      if (claim.isPlain() && isHere(claim.actor)) {
        return true;
      }
    }
    return false;
  }

  /** The actor of a name, met by a reading. */
  void claim(int name, Meeting meeting, Reading reading, double likeness) {
    int actor = roster.owners()[name];
    if (wanted.test(actor)) {
      Claim claim = claims.computeIfAbsent(actor, Claim::new);
      if (claim.offer(meeting, reading.how(), name, roster.mains()[name], likeness)) {
        claim.written = reading.key();
      }
    }
  }

  /** An actor that no name of its own has led to; null if it was there before or is not wanted. */
  @Nullable Claim nameless(int actor, Meeting meeting) {
    if (claims.containsKey(actor) || !wanted.test(actor)) {
      return null;
    }
    Claim claim = new Claim(actor);
    claim.offer(meeting, How.WHOLE, roster.firstNames()[actor], true, 0);
    claims.put(actor, claim);
    return claim;
  }

  void neighbour(Neighbours.Neighbour each, boolean ofSection) {
    Claim claim = nameless(each.actor(), Meeting.NEIGHBOUR);
    if (claim != null) {
      claim.neighbourKm = each.km();
      claim.neighbourRatio = each.ratio();
      claim.neighbourOfSection = ofSection;
    }
  }

  /** The seats of the divisions that lie in the state. */
  void seats(List<Divisions.Division> divisions, How how) {
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

  /** At most 32, in order of the actors. */
  List<Claim> trimmed() {
    List<Claim> found = new ArrayList<>(claims.values());
    if (found.size() > MOST) {
      found.sort(
          Comparator.comparing((Claim claim) -> !isHere(claim.actor))
              .thenComparing(Gathered::rank)
              .thenComparing(claim -> claim.how == How.RUN)
              .thenComparing(claim -> -claim.likeness)
              .thenComparing(claim -> -roster.populations()[claim.actor])
              .thenComparing(claim -> claim.actor));
      found = new ArrayList<>(found.subList(0, MOST));
    }
    found.sort(Comparator.comparingInt(claim -> claim.actor));
    return found;
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
}
