package city.hansa.engine.text.compare;

import java.util.ArrayList;
import java.util.List;

/** Words that stayed, in stretches without a change between them, and which of them are crumbs. */
final class Stretches {

  /** Places of tokens, the last ones included. */
  private record Stretch(List<int[]> pairs, int words, int letters) {}

  private final List<String> before;
  private final List<String> after;
  private final int crumb;
  private final List<List<int[]>> groups = new ArrayList<>();
  private int lastBefore = -2;
  private int lastAfter = -2;

  Stretches(List<String> before, List<String> after, int crumb) {
    this.before = before;
    this.after = after;
    this.crumb = crumb;
  }

  /** The i-th word before is the j-th word after; their places among the tokens. */
  void add(int i, int j, int oldPlace, int newPlace) {
    if (i != lastBefore + 1 || j != lastAfter + 1) {
      groups.add(new ArrayList<>());
    }
    groups.getLast().add(new int[] {oldPlace, newPlace});
    lastBefore = i;
    lastAfter = j;
  }

  /**
   * Leaves out stretches of few words that are no longer than the changes on both sides of them;
   * then these are one change, and the stretch before them is looked at again.
   */
  List<int[]> withoutCrumbs() {
    List<Stretch> kept = new ArrayList<>();
    for (int g = 0; g < groups.size(); g++) {
      kept.add(stretch(groups.get(g)));
      int[] next = g + 1 < groups.size() ? groups.get(g + 1).getFirst() : ends();
      while (!kept.isEmpty() && isCrumb(kept, next)) {
        kept.removeLast();
      }
    }
    return kept.stream().flatMap(stretch -> stretch.pairs.stream()).toList();
  }

  private int[] ends() {
    return new int[] {before.size(), after.size()};
  }

  private boolean isCrumb(List<Stretch> kept, int[] next) {
    Stretch last = kept.getLast();
    if (last.words > crumb) {
      return false;
    }
    int[] previous =
        kept.size() == 1 ? new int[] {-1, -1} : kept.get(kept.size() - 2).pairs.getLast();
    int left = larger(previous, last.pairs.getFirst());
    int right = larger(last.pairs.getLast(), next);
    return last.letters <= left && last.letters <= right;
  }

  /** Letters of the larger side of the change between two places, the places left out. */
  private int larger(int[] from, int[] to) {
    return Math.max(letters(before, from[0] + 1, to[0]), letters(after, from[1] + 1, to[1]));
  }

  private static int letters(List<String> tokens, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Tokens.isSpace(tokens.get(i)) ? 0 : tokens.get(i).length();
    }
    return letters;
  }

  private Stretch stretch(List<int[]> pairs) {
    int words = 0;
    int letters = 0;
    for (int[] pair : pairs) {
      String token = before.get(pair[0]);
      words += Tokens.isWord(token) ? 1 : 0;
      letters += token.length();
    }
    return new Stretch(pairs, words, letters);
  }
}
