package city.hansa.engine.names.linking;

import java.util.ArrayList;
import java.util.List;

/**
 * One mention with everybody who may be meant, weighed or not yet; used by one thread at a time.
 */
final class Case {

  final Mention mention;
  final Readings readings;
  final boolean repaired;

  /** Packed; {@link Countries#UNKNOWN} if it was not understood. */
  final short country;

  final List<Claim> claims = new ArrayList<>();

  /** What speaks for nobody. */
  final double[] nobody = new double[Feature.COUNT];

  double nobodyScore;
  double nobodyProbability;
  boolean listUsed;
  boolean regionUsed;
  boolean coordinatesUsed;
  boolean several;

  private Case(Mention mention, Readings readings, boolean repaired, short country) {
    this.mention = mention;
    this.readings = readings;
    this.repaired = repaired;
    this.country = country;
  }

  /** Read, with nobody found yet; a state in brackets or behind a comma is the one meant. */
  static Case of(Mention mention, Known known) {
    String name = Mojibake.repaired(mention.name());
    Readings readings = new NameReader(known.words(), known.countries()).read(name);
    short given = known.countries().understand(mention.country());
    short country = given == Countries.NOT_GIVEN ? known.stateIn(readings.beside()) : given;
    return new Case(mention, readings, !name.equals(mention.name()), country);
  }

  /** Whether an actor of that country lies in the state that was written, if one was. */
  boolean isHere(short countryOfActor) {
    return Countries.isWithin(country, countryOfActor);
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
