package city.hansa.engine.names.linking;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Fits weights by maximum likelihood with a quadratic penalty on the distance from what is assumed
 * beforehand; Adam (Kingma and Ba, 2015) over all examples at once. Deterministic.
 */
final class Fitting {

  private static final int ROUNDS = 500;
  private static final double STEP = 0.05;

  /** What cannot be learnt where the examples carry neither region nor coordinates. */
  private static final Map<Feature, Double> ASSUMED =
      new EnumMap<>(
          Map.ofEntries(
              Map.entry(Feature.REGION_SAME, 1.5),
              Map.entry(Feature.REGION_OTHER, -2.5),
              Map.entry(Feature.WITHIN_5_KM, 3.0),
              Map.entry(Feature.WITHIN_25_KM, 1.5),
              Map.entry(Feature.WITHIN_100_KM, -0.5),
              Map.entry(Feature.BEYOND_100_KM, -5.0),
              Map.entry(Feature.IS_BODY, 2.0),
              Map.entry(Feature.IS_STATE, -1.0),
              Map.entry(Feature.IS_REGION, -1.5),
              Map.entry(Feature.REGION_AS_WRITTEN, 8.0),
              Map.entry(Feature.CONTEXT_ITSELF, -2.5),
              Map.entry(Feature.PART_IN_CONTEXT, 3.0),
              Map.entry(Feature.COUNTRY_OTHER, -4.0)));

  /**
   * A case as numbers.
   *
   * @param truth index of the claim that is right, -1 for nobody
   */
  record Example(int[][] indexes, double[][] values, int truth) {

    static Example of(Case matter, int rightActor) {
      int n = matter.claims.size();
      int[][] indexes = new int[n + 1][];
      double[][] values = new double[n + 1][];
      int truth = n;
      for (int i = 0; i <= n; i++) {
        double[] all = i < n ? matter.claims.get(i).features : matter.nobody;
        int[] found =
            java.util.stream.IntStream.range(0, all.length).filter(k -> all[k] != 0).toArray();
        indexes[i] = found;
        values[i] = Arrays.stream(found).mapToDouble(k -> all[k]).toArray();
        if (i < n && matter.claims.get(i).actor == rightActor) {
          truth = i;
        }
      }
      return new Example(indexes, values, truth);
    }
  }

  private Fitting() {}

  static double[] fit(List<Example> examples, double penalty) {
    double[] weights = new double[Feature.COUNT];
    double[] assumed = new double[Feature.COUNT];
    ASSUMED.forEach((feature, value) -> assumed[feature.ordinal()] = value);
    System.arraycopy(assumed, 0, weights, 0, weights.length);
    double[] mean = new double[Feature.COUNT];
    double[] square = new double[Feature.COUNT];
    for (int round = 1; round <= ROUNDS; round++) {
      double[] slope = slope(examples, weights);
      double step = STEP * Math.min(1, 2.0 * (ROUNDS - round + 1) / ROUNDS);
      for (int k = 0; k < weights.length; k++) {
        double g = slope[k] - penalty * (weights[k] - assumed[k]);
        mean[k] = 0.9 * mean[k] + 0.1 * g;
        square[k] = 0.999 * square[k] + 0.001 * g * g;
        double m = mean[k] / (1 - Math.pow(0.9, round));
        double s = square[k] / (1 - Math.pow(0.999, round));
        weights[k] += step * m / (Math.sqrt(s) + 1e-8);
      }
    }
    return weights;
  }

  private static double[] slope(List<Example> examples, double[] weights) {
    double[] slope = new double[weights.length];
    for (Example each : examples) {
      double[] p = probabilities(each, weights);
      for (int i = 0; i < p.length; i++) {
        double pull = (i == each.truth() ? 1 : 0) - p[i];
        int[] at = each.indexes()[i];
        double[] by = each.values()[i];
        for (int k = 0; k < at.length; k++) {
          slope[at[k]] += pull * by[k];
        }
      }
    }
    return slope;
  }

  private static double[] probabilities(Example example, double[] weights) {
    double[] p = new double[example.indexes().length];
    double highest = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      int[] at = example.indexes()[i];
      double[] by = example.values()[i];
      for (int k = 0; k < at.length; k++) {
        p[i] += weights[at[k]] * by[k];
      }
      highest = Math.max(highest, p[i]);
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - highest);
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      p[i] /= sum;
    }
    return p;
  }
}
