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
  private final Unnumbered unnumbered = new Unnumbered(branch);
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
      case Known.Title _ -> unnumbered.plain(passage, i + 1 == passages.size());
      case null -> guess(passage, i);
    }
  }

  private void open(Known.Opens opens, String text) {
    branch.cut(Math.max(0, opens.depth() - 1));
    var node = Markers.node(opens);
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
      unnumbered.heading(passage, line);
    } else {
      unnumbered.plain(passage, i + 1 == passages.size());
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
}
