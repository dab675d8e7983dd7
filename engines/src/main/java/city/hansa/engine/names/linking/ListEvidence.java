package city.hansa.engine.names.linking;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What the names of a list have in common, told from those that only one actor bears, or one that
 * is ten times larger than all others: which states they lie in, and how large they are. Counted in
 * whole numbers, so that the order of the list has no part in it.
 */
final class ListEvidence {

  private static final int FEWEST = 8;
  private static final int ENOUGH = 2000;
  private static final double STAND_IN = 0.02;
  private static final double MOST_DEVIATIONS = 9;
  private static final int STEPS = 1000;

  private final Roster roster;

  /** By state, in one order whichever the list's. */
  private final Map<Short, Integer> states = new TreeMap<>();

  private int clear;
  private long sizes;
  private long squares;
  private int sized;

  /** What a member of the list has on average for its state: nobody is held against that. */
  private double typical;

  private ListEvidence(Roster roster) {
    this.roster = roster;
  }

  /** Of long lists some thousands of names are looked at, whichever order they come in. */
  static ListEvidence of(List<Mention> list, Known known, Finder finder, IntPredicate keep) {
    ListEvidence evidence = new ListEvidence(known.roster());
    int oneOf = (list.size() + ENOUGH - 1) / ENOUGH;
    for (Mention mention : list) {
      if (Math.floorMod(Postings.mixed(mention.name().hashCode()), oneOf) == 0) {
        evidence.take(finder.plain(Case.of(mention, known), keep));
      }
    }
    evidence
        .states
        .values()
        .forEach(count -> {
          double share = count / (double) evidence.clear;
          evidence.typical += share * Math.log(share + STAND_IN);
        });
    return evidence;
  }

  /**
   * @param plain those of the state that are called exactly so
   */
  private void take(List<Claim> plain) {
    Claim best = null;
    int rival = 0;
    for (Claim claim : plain) {
      int people = roster.populations()[claim.actor];
      if (best == null || people > roster.populations()[best.actor]) {
        rival = best == null ? 0 : Math.max(1, roster.populations()[best.actor]);
        best = claim;
      } else {
        rival = Math.max(rival, Math.max(1, people));
      }
    }
    if (best != null && (rival == 0 || roster.populations()[best.actor] / 10 > rival)) {
      count(best.actor);
    }
  }

  private void count(int actor) {
    clear++;
    states.merge(roster.countries()[actor], 1, Integer::sum);
    if (roster.populations()[actor] > 0) {
      long size = Math.round(roster.size10(actor) * STEPS);
      sizes += size;
      squares += size * size;
      sized++;
    }
  }

  /** Sets the features that hang on the list, if it is long enough to say anything. */
  void set(Case matter) {
    if (clear < FEWEST) {
      return;
    }
    matter.listUsed = true;
    if (matter.country <= 0) {
      matter.nobody[Feature.LIST_COUNTRY.ordinal()] = typical;
      matter.nobody[Feature.NOBODY_LIST_ALONE.ordinal()] = 1;
    }
    for (Claim claim : matter.claims) {
      if (matter.country <= 0) {
        double share = states.getOrDefault(roster.countries()[claim.actor], 0) / (double) clear;
        claim.features[Feature.LIST_COUNTRY.ordinal()] = Math.log(share + STAND_IN);
        claim.put(Feature.LIST_COUNTRY_ABSENT, share == 0 ? 1 : 0);
        claim.put(Feature.SIZE_IF_LIST_ALONE, claim.features[Feature.SIZE_IF_NO_COUNTRY.ordinal()]);
      }
      double size = claim.meeting == Meeting.LARGEST ? 0 : roster.size10(claim.actor);
      if (sized >= FEWEST && size > 0) {
        claim.features[Feature.LIST_SIZE.ordinal()] = deviation(size);
      }
    }
  }

  /** Square of the standard deviations from the list's mean size, at most 9. */
  private double deviation(double size) {
    double mean = sizes / (double) sized / STEPS;
    double variance = squares / (double) sized / STEPS / STEPS - mean * mean;
    double apart = size - mean;
    return Math.min(MOST_DEVIATIONS, apart * apart / Math.max(0.1, variance));
  }
}
