package city.hansa.engine.text.read.pdf;

import java.util.List;

/**
 * The edges of the text of a whole document in one column. An edge is where several lines end;
 * where hardly any do, as in a list of short lines, it is as far from the paper's edge as the
 * other.
 */
record Margins(float left, float right) {

  private static final float NEAR = 20;
  private static final int FEW = 3;

  static Margins of(List<Line> lines, float pageWidth) {
    float left = (float) lines.stream().mapToDouble(Line::x0).min().orElse(0);
    float right = (float) lines.stream().mapToDouble(Line::x1).max().orElse(pageWidth);
    boolean fromTheRight = lines.stream().filter(Line::rightToLeft).count() * 2 > lines.size();
    float from = left;
    float to = right;
    long ends = lines.stream().filter(line -> line.x1() > to - NEAR).count();
    long begins = lines.stream().filter(line -> line.x0() < from + NEAR).count();
    if (fromTheRight && isFew(begins, lines.size())) {
      return new Margins(Math.min(left, pageWidth - right), right);
    }
    if (!fromTheRight && isFew(ends, lines.size())) {
      return new Margins(left, Math.max(right, pageWidth - left));
    }
    return new Margins(left, right);
  }

  private static boolean isFew(long lines, int all) {
    return lines < FEW || lines * 10 < all;
  }

  Line around(Line line) {
    return new Line(line.words(), line.page(), left, right);
  }
}
