package city.hansa.engine.text.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up words, drawn by Zipf's law. */
final class Vocabulary {

  private static final int WORDS = 3000;
  private static final String[] SYLLABLES = "ba de ci to ru man sel por ti na vi co".split(" ", -1);

  private final Random random;
  private final double[] cumulated = new double[WORDS];

  Vocabulary(Random random) {
    this.random = random;
    double sum = 0;
    for (int rank = 0; rank < WORDS; rank++) {
      sum += 1.0 / (rank + 2);
      cumulated[rank] = sum;
    }
  }

  static String sentence(List<String> words) {
    String all = String.join(" ", words);
    return all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
  }

  List<String> words(int count) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(word());
    }
    return words;
  }

  String word() {
    double at = random.nextDouble() * cumulated[WORDS - 1];
    int rank = Arrays.binarySearch(cumulated, at);
    rank = rank < 0 ? -1 - rank : rank;
    var word = new StringBuilder();
    for (int rest = rank + 1; rest > 0; rest /= SYLLABLES.length) {
      word.append(SYLLABLES[rest % SYLLABLES.length]);
    }
    return word.toString();
  }
}
