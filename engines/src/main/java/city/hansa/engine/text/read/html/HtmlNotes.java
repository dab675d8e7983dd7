package city.hansa.engine.text.read.html;

import city.hansa.engine.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Footnotes of a page: what a call links to, and is not itself a place of the text. */
final class HtmlNotes {

  private static final String CALLS =
      "a[role=doc-noteref], a[href^=#fn], a[href^=#_ftn]:not([href^=#_ftnref]), a[href^=#note],"
          + " a[href^=#footnote]";

  private HtmlNotes() {}

  /** Takes the notes out of the page and puts their marks where they are called. */
  static List<Text.Note> take(Document document) {
    var notes = new ArrayList<Text.Note>();
    var marks = new HashSet<String>();
    for (var call : document.select(CALLS)) {
      var target = document.getElementById(call.attr("href").substring(1));
      var mark = call.text().replaceAll("[\\[\\]()\\s]", "");
      if (target == null || mark.isEmpty() || target.closest("h1, h2, h3, h4, h5, h6") != null) {
        continue;
      }
      if (marks.add(mark)) {
        var note = target.is("a") && target.parent() instanceof Element parent ? parent : target;
        notes.add(new Text.Note(mark, body(note, mark)));
        note.remove();
      }
      replace(call, mark);
    }
    document.select("[role=doc-endnotes]").remove();
    return notes;
  }

  private static void replace(Element call, String mark) {
    var parent = call.parent();
    boolean raised = parent != null && parent.is("sup") && parent.childrenSize() == 1;
    var replaced = raised && parent != null ? parent : call;
    replaced.replaceWith(new TextNode("[^" + mark + "]"));
  }

  private static String body(Element note, String mark) {
    note.select("a[role=doc-backlink], .mark, a[href^=#fnref], a[href^=#_ftnref]").remove();
    note.select("br").forEach(line -> line.replaceWith(new TextNode("\u0000")));
    var text = HtmlWords.clean(note.wholeText());
    var bare = text.startsWith(mark) ? text.substring(mark.length()) : text;
    return text.startsWith(mark) && !bare.matches("(?s)\\p{L}.*")
        ? bare.replaceAll("^[.)\\]\\s]+", "")
        : text;
  }
}
