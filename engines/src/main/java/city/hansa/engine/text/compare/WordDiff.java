package city.hansa.engine.text.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Compares two short texts word by word. Spaces follow the words beside them; one or two words that
 * stayed between larger changes are shown as changed too, since nobody can read a sentence in
 * crumbs (Fraser, "Diff strategies", semantic cleanup, https://neil.fraser.name/writing/diff/).
 */
final class WordDiff {

  private static final int CRUMB = 2;

  private final List<String> before;
  private final List<String> after;
  private final List<Run> runs = new ArrayList<>();

  private WordDiff(String before, String after) {
    this.before = Tokens.of(before);
    this.after = Tokens.of(after);
  }

  /** Empty where both are empty. The texts exchanged give the runs with the sides exchanged. */
  static List<Run> runs(String before, String after) {
    if (before.equals(after)) {
      return before.isEmpty() ? List.of() : List.of(new Run(Run.How.SAME, before));
    }
    boolean turned = before.compareTo(after) > 0;
    var diff = turned ? new WordDiff(after, before) : new WordDiff(before, after);
    diff.compare(turned);
    return List.copyOf(diff.runs);
  }

  private void compare(boolean turned) {
    int a = 0;
    int b = 0;
    for (int[] pair : kept()) {
      change(before.subList(a, pair[0]), after.subList(b, pair[1]), turned);
      add(Run.How.SAME, before.get(pair[0]));
      a = pair[0] + 1;
      b = pair[1] + 1;
    }
    change(before.subList(a, before.size()), after.subList(b, after.size()), turned);
  }

  /** Pairs of places of words and signs that stay, crumbs left out. */
  private List<int[]> kept() {
    Map<String, Integer> ids = new HashMap<>();
    int[] olds = places(before);
    int[] news = places(after);
    int[] partners = Lcs.partners(ids(before, olds, ids), ids(after, news, ids));
    var stretches = new Stretches(before, after, CRUMB);
    for (int i = 0; i < olds.length; i++) {
      if (partners[i] >= 0) {
        stretches.add(i, partners[i], olds[i], news[partners[i]]);
      }
    }
    return stretches.withoutCrumbs();
  }

  private static int[] places(List<String> tokens) {
    int[] places = new int[tokens.size()];
    int count = 0;
    for (int i = 0; i < places.length; i++) {
      if (!Tokens.isSpace(tokens.get(i))) {
        places[count++] = i;
      }
    }
    return Arrays.copyOf(places, count);
  }

  private static int[] ids(List<String> tokens, int[] places, Map<String, Integer> ids) {
    int[] result = new int[places.length];
    for (int i = 0; i < places.length; i++) {
      result[i] = ids.computeIfAbsent(tokens.get(places[i]), _ -> ids.size());
    }
    return result;
  }

  /** What stands between two words that stayed; spaces that both have at its ends stay too. */
  private void change(List<String> olds, List<String> news, boolean turned) {
    int least = Math.min(olds.size(), news.size());
    int head = 0;
    while (head < least && olds.get(head).equals(news.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < least - head
        && olds.get(olds.size() - 1 - tail).equals(news.get(news.size() - 1 - tail))) {
      tail++;
    }
    add(Run.How.SAME, String.join("", olds.subList(0, head)));
    String gone = String.join("", olds.subList(head, olds.size() - tail));
    String come = String.join("", news.subList(head, news.size() - tail));
    add(Run.How.DELETED, turned ? come : gone);
    add(Run.How.INSERTED, turned ? gone : come);
    add(Run.How.SAME, String.join("", olds.subList(olds.size() - tail, olds.size())));
  }

  private void add(Run.How how, String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!runs.isEmpty() && runs.getLast().how() == how) {
      runs.set(runs.size() - 1, new Run(how, runs.getLast().text() + text));
    } else {
      runs.add(new Run(how, text));
    }
  }
}
