package city.hansa.engine.text.compare;

import java.util.Arrays;

/** Bags of words: ids in increasing order, a word that comes twice twice. */
final class Bags {

  private Bags() {}

  /** Words of both; each as often as in the one that has it less often. */
  static int[] common(int[] one, int[] other) {
    int[] common = new int[Math.min(one.length, other.length)];
    int count = 0;
    for (int a = 0, b = 0; a < one.length && b < other.length; ) {
      if (one[a] == other[b]) {
        common[count++] = one[a++];
        b++;
      } else if (one[a] < other[b]) {
        a++;
      } else {
        b++;
      }
    }
    return Arrays.copyOf(common, count);
  }

  /** The words of the first without those of the second, which are among them. */
  static int[] without(int[] words, int[] gone) {
    int[] rest = new int[words.length - gone.length];
    int count = 0;
    int g = 0;
    for (int word : words) {
      if (g < gone.length && gone[g] == word) {
        g++;
      } else {
        rest[count++] = word;
      }
    }
    return rest;
  }
}
