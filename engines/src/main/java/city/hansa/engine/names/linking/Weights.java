package city.hansa.engine.names.linking;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What each feature weighs, in natural logarithms of odds, and the probability from which an answer
 * is taken. Kept in {@code weights.tsv} beside this class, which says how they came about.
 *
 * @param accept least probability of an answer that is taken without asking
 * @param none an answer whose likeliest choice is below is nobody
 */
record Weights(double[] values, double accept, double none) {

  static Weights shipped() {
    try (InputStream bytes = Weights.class.getResourceAsStream("weights.tsv")) {
      if (bytes == null) {
        throw new IllegalStateException("This build carries no weights.tsv");
      }
      return read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws IllegalStateException if a feature has no weight or a weight no feature
   */
  static Weights read(BufferedReader lines) {
    Map<String, Double> read = new HashMap<>();
    lines
        .lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split("\t"))
        .forEach(fields -> read.put(fields[0], Double.valueOf(fields[1])));
    double[] values = new double[Feature.COUNT];
    for (Feature feature : Feature.values()) {
      values[feature.ordinal()] = taken(read, feature.name());
    }
    double accept = taken(read, "accept");
    double none = taken(read, "none");
    if (!read.isEmpty()) {
      throw new IllegalStateException("weights.tsv weighs what is no feature: " + read.keySet());
    }
    return new Weights(values, accept, none);
  }

  private static double taken(Map<String, Double> read, String name) {
    Double value = read.remove(name);
    if (value == null) {
      throw new IllegalStateException("weights.tsv has no weight for " + name);
    }
    return value;
  }

  double score(double[] features) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * features[i];
    }
    return sum;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Weights(double[] v, double a, double n)
        && Arrays.equals(v, values)
        && a == accept
        && n == none;
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return "Weights" + Arrays.toString(values);
  }
}
