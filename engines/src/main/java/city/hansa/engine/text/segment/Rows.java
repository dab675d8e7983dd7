package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;

/** Puts a numbered paragraph into the row that its number continues or begins. */
final class Rows {

  private final Branch branch;

  Rows(Branch branch) {
    this.branch = branch;
  }

  /** Whether a number that may be none, or another, continues the row that is open. */
  boolean fits(Marker marker) {
    var before = branch.ofStyle(marker.style().name());
    if (before != null && marker.ordinal() == before.ordinal + 1) {
      return true;
    }
    boolean letterOfARow = branch.ofStyle(Marker.Style.LETTER.name()) != null;
    return switch (marker.style()) {
      case ROMAN ->
          marker.ordinal() == 1 && !isNextLetter(marker) || !letterOfARow && marker.sure();
      case LETTER, CAPITAL, ROMAN_CAPITAL -> marker.ordinal() == 1 || marker.sure();
      default -> marker.sure();
    };
  }

  private boolean isNextLetter(Marker marker) {
    var letter = branch.ofStyle(Marker.Style.LETTER.name());
    return letter != null && letter.ordinal + 1 == Numerals.letter(marker.key());
  }

  void place(Marker marker, Passage passage) {
    boolean bullet = marker.style() == Marker.Style.BULLET;
    var style = marker.style().name() + (bullet ? passage.indent() : "");
    var node =
        new Node(
            levelOf(marker),
            style,
            marker.ordinal(),
            marker.key(),
            marker.number(),
            passage.indent());
    boolean titled = node.rank() <= Node.rank(Level.ARTICLE);
    if (titled && (Passage.looksLikeHeading(marker.rest()) || passage.heading() > 0)) {
      node.heading = marker.rest();
    } else {
      node.say(marker.rest());
    }
    branch.place(node);
  }

  /** A row that begins with one inside a numbered paragraph is a row of points. */
  private Level levelOf(Marker marker) {
    if (marker.level() != Level.PARAGRAPH) {
      return marker.level();
    }
    var style = marker.style().name();
    if (branch.depthOf(Level.POINT, style) >= 0) {
      return Level.POINT;
    }
    boolean inside =
        branch.depthOf(Level.PARAGRAPH, style) < 0
            && branch.top() instanceof Node top
            && top.rank() >= Node.rank(Level.PARAGRAPH)
            && !top.style.equals(Node.PLAIN);
    return inside ? Level.POINT : Level.PARAGRAPH;
  }
}
