package city.hansa.engine.text.segment;

import city.hansa.engine.text.Level;
import city.hansa.engine.text.Text;
import java.util.List;
import java.util.Optional;

/**
 * Finds the clauses of a text by the numbers, headings and turns of phrase that legal drafting
 * uses. A number counts only where a paragraph begins, so that "Art. 7.2", "para. 133" and "No.
 * 202" inside sentences divide nothing; a number that may be either (i the letter, i the Roman one)
 * is read as what continues a row. Cost: O(n) in the length of the text.
 *
 * <p>Addresses follow the OASIS Akoma Ntoso Naming Convention 1.0, section 5.
 */
public final class Segmenter {

  private final List<Passage> passages;
  private final Branch branch = new Branch();
  private final Rows rows = new Rows(branch);
  private final int preambleUntil;
  private String title = "";

  private Segmenter(List<Passage> passages) {
    this.passages = passages;
    int from = 0;
    while (from < passages.size() && isTitle(from)) {
      var line = passages.get(from++).line().strip();
      title = title.isEmpty() ? line : title + " " + line;
    }
    this.preambleUntil = Preamble.end(passages, from);
    for (int i = from; i < passages.size(); i++) {
      read(i);
    }
  }

  public static Text segment(String language, List<Passage> passages, List<Text.Note> notes) {
    var said = passages.stream().filter(passage -> !isEmpty(passage)).toList();
    var segmenter = new Segmenter(said);
    return new Text(language, segmenter.title, Node.clauses(segmenter.branch.roots(), ""), notes);
  }

  private static boolean isEmpty(Passage passage) {
    return passage.line().isBlank() && !(passage.known() instanceof Known.Opens);
  }

  private boolean isTitle(int i) {
    var passage = passages.get(i);
    if (passage.known() != null) {
      return passage.known() instanceof Known.Title;
    }
    var line = passage.line().strip();
    return i == 0
        && passages.size() > 1
        && Passage.looksLikeHeading(line)
        && Markers.find(passage).isEmpty()
        && !Phrases.isPreamble(line);
  }

  private void read(int i) {
    var passage = passages.get(i);
    switch (passage.known()) {
      case Known.Opens opens -> open(opens, passage.text().strip());
      case Known.Continues _ -> continueWith(passage);
      case Known.Title _ -> plain(passage, i);
      case null -> guess(passage, i);
    }
  }

  private void open(Known.Opens opens, String text) {
    branch.cut(Math.max(0, opens.depth() - 1));
    var node =
        new Node(
            opens.level(),
            "known",
            0,
            Markers.key(opens.level(), opens.number()),
            opens.number(),
            0);
    node.heading = opens.heading();
    node.say(text);
    branch.grow(node);
  }

  private void continueWith(Passage passage) {
    var top = branch.top();
    if (top == null) {
      top = Node.unnumbered(Level.PARAGRAPH, Node.PLAIN, passage.indent());
      branch.grow(top);
    }
    top.say(passage.text().strip());
  }

  private void guess(Passage passage, int i) {
    var line = passage.line().strip();
    if (i < preambleUntil) {
      preamble(passage, line);
      return;
    }
    if (i == preambleUntil) {
      branch.cut(0);
    }
    var marker = Markers.find(passage).stream().filter(rows::fits).findFirst();
    if (marker.isPresent()) {
      rows.place(marker.get(), passage);
    } else if (passage.heading() > 0 || (passage.bold() && Passage.looksLikeHeading(line))) {
      heading(passage, line);
    } else {
      plain(passage, i);
    }
  }

  private void preamble(Passage passage, String line) {
    if (!branch.has(Level.PREAMBLE)) {
      branch.grow(Node.unnumbered(Level.PREAMBLE, Node.PLAIN, 0));
      if (Phrases.isPreamble(line) && branch.top() instanceof Node top) {
        top.heading = line;
        return;
      }
    }
    Optional<Marker> marker = Markers.find(passage).stream().findFirst();
    branch.cut(1);
    var recital =
        marker
            .map(m -> new Node(Level.RECITAL, Node.PLAIN, m.ordinal(), m.key(), m.number(), 0))
            .orElseGet(() -> Node.unnumbered(Level.RECITAL, Node.PLAIN, 0));
    recital.say(marker.map(Marker::rest).orElse(line));
    branch.grow(recital);
  }

  private void heading(Passage passage, String line) {
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

  private void plain(Passage passage, int i) {
    var line = passage.line().strip();
    var top = branch.top();
    if (top != null && Phrases.isConclusions(line) && !branch.has(Level.ANNEX)) {
      conclude(line);
    } else if (top != null && awaitsHeading(top, line, i)) {
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

  private boolean awaitsHeading(Node top, String line, int i) {
    return top.isBare()
        && top.rank() <= Node.rank(Level.ARTICLE)
        && i + 1 < passages.size()
        && Passage.looksLikeHeading(line);
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
