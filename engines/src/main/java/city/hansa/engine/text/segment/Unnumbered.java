package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;

/** Puts headings and words without a number where they belong. */
final class Unnumbered {

  private final Branch branch;

  Unnumbered(Branch branch) {
    this.branch = branch;
  }

  void heading(Passage passage, String line) {
    if (branch.top() instanceof Node top && top.isBare() && top.rank() <= 4) {
      top.heading = line;
      return;
    }
    if (Phrases.isConclusions(line)) {
      conclude(line);
      return;
    }
    var node = Node.unnumbered(Level.SECTION, "h" + passage.heading(), 0);
    node.heading = line;
    branch.place(node);
  }

  private void conclude(String line) {
    branch.cut(0);
    var node = Node.unnumbered(Level.CONCLUSIONS, Node.PLAIN, 0);
    node.say(line);
    branch.grow(node);
  }

  /**
   * @param last nothing comes after it, so that it heads nothing
   */
  void plain(Passage passage, boolean last) {
    var line = passage.line().strip();
    var top = branch.top();
    if (top != null && Phrases.isConclusions(line) && !branch.has(Level.ANNEX)) {
      conclude(line);
    } else if (top != null && !last && awaitsHeading(top, line)) {
      top.heading = line;
    } else if (top != null && belongs(top, passage)) {
      top.say(line);
    } else {
      leave(passage);
      var node = Node.unnumbered(Level.PARAGRAPH, Node.PLAIN, passage.indent());
      node.say(line);
      branch.place(node);
    }
  }

  private static boolean awaitsHeading(Node top, String line) {
    return top.isBare() && top.rank() <= Node.rank(Level.ARTICLE) && Passage.looksLikeHeading(line);
  }

  /** Whether words without a number go on with the open clause. */
  private static boolean belongs(Node top, Passage passage) {
    return switch (top.level) {
      case CONCLUSIONS -> true;
      case ARTICLE -> top.parts.isEmpty();
      case POINT -> passage.indent() >= top.indent;
      case PARAGRAPH -> !top.style.equals(Node.PLAIN);
      default -> false;
    };
  }

  /** Words that stand further out than the points close the row of points. */
  private void leave(Passage passage) {
    while (branch.top() instanceof Node top
        && top.rank() >= Node.rank(Level.PARAGRAPH)
        && (top.level == Level.POINT && top.indent > passage.indent())) {
      branch.cut(branch.depth() - 1);
    }
  }
}
