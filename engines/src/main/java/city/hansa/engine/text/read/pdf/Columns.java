package city.hansa.engine.text.read.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a page in the order of reading. A gutter is a place in the middle half of the page
 * that hardly any row crosses while both sides have text. One gutter with text across it only at
 * the top and the bottom can be trusted; anything else cannot.
 */
record Columns(List<Line> lines, int count, boolean trusted) {

  private static final int FEWEST_ROWS = 6;
  private static final float MOST_CROSSING = 0.15f;
  private static final float NARROWEST = 0.15f;
  private static final float STEP = 2;

  static Columns of(List<List<Word>> rows, int page) {
    float gutter = gutter(rows);
    if (gutter < 0) {
      return new Columns(lines(rows, page), 1, true);
    }
    var left = side(rows, gutter, true);
    var right = side(rows, gutter, false);
    int top = 0;
    while (top < rows.size() && crosses(rows.get(top), gutter)) {
      top++;
    }
    int bottom = rows.size();
    while (bottom > top && crosses(rows.get(bottom - 1), gutter)) {
      bottom--;
    }
    var middle = rows.subList(top, bottom);
    boolean clean = middle.stream().noneMatch(row -> crosses(row, gutter));
    boolean two = gutter(left) < 0 && gutter(right) < 0;
    return new Columns(inOrder(rows, top, bottom, gutter, page), 2, clean && two);
  }

  private static List<Line> inOrder(
      List<List<Word>> rows, int top, int bottom, float gutter, int page) {
    var middle = rows.subList(top, bottom);
    var left = lines(side(middle, gutter, true), page);
    var right = lines(side(middle, gutter, false), page);
    long toTheLeft = left.stream().filter(Line::rightToLeft).count();
    var lines = new ArrayList<>(lines(rows.subList(0, top), page));
    lines.addAll(toTheLeft * 2 > left.size() ? right : left);
    lines.addAll(toTheLeft * 2 > left.size() ? left : right);
    lines.addAll(lines(rows.subList(bottom, rows.size()), page));
    return lines;
  }

  /** Lines with the edges that they have in common. */
  private static List<Line> lines(List<List<Word>> rows, int page) {
    float left = (float) rows.stream().flatMap(List::stream).mapToDouble(Word::x0).min().orElse(0);
    float right = (float) rows.stream().flatMap(List::stream).mapToDouble(Word::x1).max().orElse(0);
    return rows.stream().map(row -> new Line(row, page, left, right)).toList();
  }

  private static List<List<Word>> side(List<List<Word>> rows, float gutter, boolean left) {
    return rows.stream()
        .filter(row -> !crosses(row, gutter))
        .map(row -> row.stream().filter(word -> left == word.x1() <= gutter).toList())
        .filter(row -> !row.isEmpty())
        .toList();
  }

  /** Its place; -1 where there is none. */
  private static float gutter(List<List<Word>> rows) {
    if (rows.size() < FEWEST_ROWS) {
      return -1;
    }
    var line = lines(rows, 1).getFirst();
    float width = line.right() - line.left();
    float best = -1;
    long fewest = (long) (rows.size() * MOST_CROSSING) + 1;
    for (float x = line.left() + width / 4; x < line.right() - width / 4; x += STEP) {
      float at = x;
      long crossing = rows.stream().filter(row -> crosses(row, at)).count();
      if (crossing < fewest && isText(rows, at, width, true) && isText(rows, at, width, false)) {
        fewest = crossing;
        best = x;
      }
    }
    return best;
  }

  private static boolean isText(List<List<Word>> rows, float gutter, float width, boolean left) {
    var side = side(rows, gutter, left);
    var mean = lines(side, 1).stream().mapToDouble(line -> line.x1() - line.x0()).average();
    return side.size() >= FEWEST_ROWS && mean.orElse(0) > width * NARROWEST;
  }

  /** A word stands there, or no more than a space. */
  private static boolean crosses(List<Word> row, float x) {
    float before = Float.NEGATIVE_INFINITY;
    float after = Float.POSITIVE_INFINITY;
    for (var word : row) {
      if (word.x0() < x && word.x1() > x) {
        return true;
      }
      before = word.x1() <= x ? Math.max(before, word.x1()) : before;
      after = word.x0() >= x ? Math.min(after, word.x0()) : after;
    }
    return after - before < row.getFirst().size() * 1.1f;
  }
}
