package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;

/**
 * One mention with everybody who may be meant, weighed or not yet; used by one thread at a time.
 */
final class Case {

  final Mention mention;
  final Readings readings;
  final boolean repaired;

  /** Packed; {@link Countries#UNKNOWN} if it was not understood. */
  final short country;

  final List<Claim> claims;

  /** What speaks for nobody. */
  final double[] nobody = new double[Feature.COUNT];

  double nobodyScore;
  double nobodyProbability;
  boolean listUsed;
  boolean regionUsed;
  boolean coordinatesUsed;
  boolean several;

  Case(Mention mention, Readings readings, boolean repaired, short country, List<Claim> claims) {
    this.mention = mention;
    this.readings = readings;
    this.repaired = repaired;
    this.country = country;
    this.claims = new ArrayList<>(claims);
  }

  /** Not yet weighed. */
  static Case of(Mention mention, Known known, Finder finder, IntPredicate keep) {
    return found(mention, known, (readings, country) -> finder.find(readings, country, keep));
  }

  /** With those alone who are of the state and called exactly so. */
  static Case plain(Mention mention, Known known, Finder finder, IntPredicate keep) {
    return found(mention, known, (readings, country) -> finder.plain(readings, country, keep));
  }

  private static Case found(
      Mention mention, Known known, BiFunction<Readings, Short, List<Claim>> finding) {
    String name = Mojibake.repaired(mention.name());
    short country = known.countries().understand(mention.country());
    Readings readings = Readings.of(name, known.words());
    List<Claim> claims = finding.apply(readings, country);
    return new Case(mention, readings, !name.equals(mention.name()), country, claims);
  }

  /** Whether an actor of that country lies in the state that was written, if one was. */
  boolean isHere(short countryOfActor) {
    return country <= 0 || Countries.areAkin(country, countryOfActor);
  }

  /** Scores to probabilities: the share of each in the sum of exponentials, nobody's among them. */
  void weigh(Weights weights) {
    nobodyScore = weights.score(nobody);
    double highest = nobodyScore;
    for (Claim claim : claims) {
      claim.score = weights.score(claim.features);
      highest = Math.max(highest, claim.score);
    }
    double sum = Math.exp(nobodyScore - highest);
    for (Claim claim : claims) {
      sum += Math.exp(claim.score - highest);
    }
    for (Claim claim : claims) {
      claim.probability = Math.exp(claim.score - highest) / sum;
    }
    nobodyProbability = Math.exp(nobodyScore - highest) / sum;
  }
}
