package city.hansa.engine.text.compare;

import java.util.ArrayList;
import java.util.List;

/** Which clauses of two rows belong together: one to one, one to many, or many to one. */
final class Links {

  private final List<List<Integer>> news = new ArrayList<>();
  private final List<List<Integer>> olds = new ArrayList<>();

  Links(int before, int after) {
    for (int i = 0; i < before; i++) {
      news.add(new ArrayList<>());
    }
    for (int j = 0; j < after; j++) {
      olds.add(new ArrayList<>());
    }
  }

  Links copy() {
    var copy = new Links(news.size(), olds.size());
    for (int i = 0; i < news.size(); i++) {
      for (int j : news.get(i)) {
        copy.link(i, j);
      }
    }
    return copy;
  }

  void link(int i, int j) {
    news.get(i).add(j);
    olds.get(j).add(i);
    news.get(i).sort(null);
    olds.get(j).sort(null);
  }

  /** What the i-th old clause became, in order. */
  List<Integer> news(int i) {
    return news.get(i);
  }

  /** What the j-th new clause comes from, in order. */
  List<Integer> olds(int j) {
    return olds.get(j);
  }

  boolean linkedOld(int i) {
    return !news.get(i).isEmpty();
  }

  boolean linkedNew(int j) {
    return !olds.get(j).isEmpty();
  }

  /** The one partner, or -1 where there is none or more than one on either side. */
  int partner(int i) {
    boolean one = news.get(i).size() == 1 && olds.get(news.get(i).getFirst()).size() == 1;
    return one ? news.get(i).getFirst() : -1;
  }

  Links turned() {
    var turned = new Links(olds.size(), news.size());
    for (int i = 0; i < news.size(); i++) {
      for (int j : news.get(i)) {
        turned.link(j, i);
      }
    }
    return turned;
  }
}
