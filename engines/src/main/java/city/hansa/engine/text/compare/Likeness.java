package city.hansa.engine.text.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How much of their words clauses have in common. A word weighs ln((N + 1) / df), where df of all N
 * clauses have it (inverse document frequency, Sparck Jones 1972,
 * https://doi.org/10.1108/eb026526): what every clause says tells nothing.
 */
final class Likeness {

  /** Two clauses that may belong together, and their likeness from 0 to 1. */
  record Pair(int before, int after, double likeness) {}

  private static final double LEAST = 0.1;

  private final int[][] olds;
  private final int[][] news;
  private final double[] weights;
  private final double[] oldWeights;
  private final double[] newWeights;
  private final List<Pair> pairs = new ArrayList<>();

  /** O(sum of df squared) over the words of clauses not linked yet. */
  Likeness(List<Unit> before, List<Unit> after, Links links) {
    Map<String, Integer> ids = new HashMap<>();
    olds = ids(before, ids);
    news = ids(after, ids);
    weights = weights(ids.size());
    oldWeights = Arrays.stream(olds).mapToDouble(this::weight).toArray();
    newWeights = Arrays.stream(news).mapToDouble(this::weight).toArray();
    List<List<Holder>> holders = holders(links, ids.size());
    for (int i = 0; i < olds.length; i++) {
      if (!links.linkedOld(i)) {
        addPairs(i, holders);
      }
    }
  }

  /** Pairs of clauses not linked yet that have something in common. */
  List<Pair> pairs() {
    return pairs;
  }

  /** The words of a clause, sorted, a word that comes twice twice. */
  int[] oldWords(int i) {
    return olds[i].clone();
  }

  int[] newWords(int j) {
    return news[j].clone();
  }

  double oldWeight(int i) {
    return oldWeights[i];
  }

  double newWeight(int j) {
    return newWeights[j];
  }

  double weight(int[] words) {
    double sum = 0;
    for (int word : words) {
      sum += weights[word];
    }
    return sum;
  }

  private void addPairs(int i, List<List<Holder>> holders) {
    double[] shared = new double[news.length];
    List<Integer> met = new ArrayList<>();
    for (Holder own : counted(i, olds[i])) {
      for (Holder holder : holders.get(own.word)) {
        if (shared[holder.clause] == 0) {
          met.add(holder.clause);
        }
        shared[holder.clause] += weights[own.word] * Math.min(own.times, holder.times);
      }
    }
    for (int j : met) {
      double likeness = shared[j] / Math.sqrt(oldWeights[i] * newWeights[j]);
      if (likeness >= LEAST) {
        pairs.add(new Pair(i, j, likeness));
      }
    }
  }

  private List<List<Holder>> holders(Links links, int words) {
    List<List<Holder>> holders = new ArrayList<>();
    for (int word = 0; word < words; word++) {
      holders.add(new ArrayList<>());
    }
    for (int j = 0; j < news.length; j++) {
      if (!links.linkedNew(j)) {
        counted(j, news[j]).forEach(holder -> holders.get(holder.word).add(holder));
      }
    }
    return holders;
  }

  /** How often a clause has a word. */
  private record Holder(int clause, int word, int times) {}

  private static List<Holder> counted(int clause, int[] words) {
    List<Holder> counted = new ArrayList<>();
    for (int at = 0; at < words.length; ) {
      int from = at;
      while (at < words.length && words[at] == words[from]) {
        at++;
      }
      counted.add(new Holder(clause, words[from], at - from));
    }
    return counted;
  }

  private static int[][] ids(List<Unit> row, Map<String, Integer> ids) {
    int[][] result = new int[row.size()][];
    for (int i = 0; i < result.length; i++) {
      result[i] =
          row.get(i).tokens().stream()
              .filter(Tokens::isWord)
              .map(word -> word.toLowerCase(Locale.ROOT))
              .mapToInt(word -> ids.computeIfAbsent(word, _ -> ids.size()))
              .sorted()
              .toArray();
    }
    return result;
  }

  private double[] weights(int words) {
    int[] holders = new int[words];
    for (int[][] row : List.of(olds, news)) {
      for (int[] clause : row) {
        Arrays.stream(clause).distinct().forEach(word -> holders[word]++);
      }
    }
    double all = olds.length + news.length + 1;
    return Arrays.stream(holders).mapToDouble(count -> Math.log(all / count)).toArray();
  }
}
