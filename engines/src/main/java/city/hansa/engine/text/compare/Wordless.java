package city.hansa.engine.text.compare;

import java.util.List;

/**
 * Links clauses that have no words of their own and were not linked by what they hold: by their
 * level and their order among the linked ones.
 */
final class Wordless {

  private final List<Unit> before;
  private final List<Unit> after;
  private final Links links;

  Wordless(List<Unit> before, List<Unit> after, Links links) {
    this.before = before;
    this.after = after;
    this.links = links;
  }

  /** The links given, with those found. */
  Links run() {
    int[] olds = new int[before.size()];
    int[] news = new int[after.size()];
    for (int j = 0; j < news.length; j++) {
      news[j] = open(after.get(j), links.linkedNew(j)) ? level(after.get(j)) : j + 1;
    }
    for (int i = 0; i < olds.length; i++) {
      int partner = links.partner(i);
      int linked = partner >= 0 ? partner + 1 : news.length + 1 + i;
      olds[i] = open(before.get(i), links.linkedOld(i)) ? level(before.get(i)) : linked;
    }
    int[] partners = Lcs.partners(olds, news);
    for (int i = 0; i < olds.length; i++) {
      if (partners[i] >= 0 && !links.linkedOld(i)) {
        links.link(i, partners[i]);
      }
    }
    return links;
  }

  private static boolean open(Unit unit, boolean linked) {
    return unit.wordless() && !linked;
  }

  private static int level(Unit unit) {
    return -1 - unit.clause().level().ordinal();
  }
}
