package city.hansa.engine.text.write;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;

/**
 * Writes a text as HTML that is XHTML too: the address of each clause is its id, headings go down
 * by depth, notes are linked both ways (DPUB-ARIA roles). No style, no script.
 */
public final class Html {

  private final StringBuilder out = new StringBuilder();
  private final List<Text.Note> notes;
  private final Words words;

  private Html(List<Text.Note> notes) {
    this.notes = notes;
    this.words = new Words(notes);
  }

  /** The article alone, for a page of one's own. Its title is a heading of the first level. */
  public static String fragment(Text text) {
    return new Html(text.notes()).article(text);
  }

  /** A whole page. */
  public static String document(Text text) {
    return page(text, "");
  }

  static String page(Text text, String style) {
    return "<!DOCTYPE html>\n<html "
        + language(text)
        + " xmlns=\"http://www.w3.org/1999/xhtml\">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"
        + escaped(text.title())
        + "</title>\n"
        + (style.isEmpty() ? "" : "<style>\n" + style + "</style>\n")
        + "</head>\n<body>\n"
        + fragment(text)
        + "</body>\n</html>\n";
  }

  private static String language(Text text) {
    var direction = Words.isRightToLeft(text.language()) ? "rtl" : "ltr";
    var tag = escaped(text.language());
    return "lang=\"" + tag + "\" xml:lang=\"" + tag + "\" dir=\"" + direction + "\"";
  }

  private String article(Text text) {
    out.append("<article class=\"text\" ").append(language(text)).append(">\n");
    if (!text.title().isEmpty()) {
      out.append("<h1 class=\"title\">");
      say(text.title());
      out.append("</h1>\n");
    }
    text.clauses().forEach(clause -> clause(clause, 2));
    endnotes();
    return out.append("</article>\n").toString();
  }

  private void clause(Clause clause, int depth) {
    var level = clause.level().name().toLowerCase(Locale.ROOT);
    out.append("<section id=\"").append(escaped(clause.address()));
    out.append("\" class=\"clause ").append(level);
    out.append("\" data-level=\"").append(level).append("\">\n");
    boolean headed = isHeaded(clause);
    if (headed) {
      head(clause, Math.min(depth, 6));
    }
    var lines = clause.body().lines().iterator();
    if (!headed && !clause.number().isEmpty()) {
      out.append("<p>").append(span("number", clause.number())).append(' ');
      body(lines);
    }
    while (lines.hasNext()) {
      out.append("<p>");
      body(lines);
    }
    clause.parts().forEach(part -> clause(part, depth + 1));
    out.append("</section>\n");
  }

  private void body(Iterator<String> lines) {
    if (lines.hasNext()) {
      say(lines.next());
    }
    out.append("</p>\n");
  }

  /** Numbered articles and all that has a heading stand in the outline of the page. */
  private static boolean isHeaded(Clause clause) {
    return !clause.heading().isEmpty()
        || !clause.number().isEmpty()
            && switch (clause.level()) {
              case PART, CHAPTER, SECTION, ARTICLE, ANNEX, PREAMBLE, CONCLUSIONS -> true;
              case PARAGRAPH, POINT, RECITAL -> false;
            };
  }

  private void head(Clause clause, int depth) {
    out.append("<h").append(depth).append(" class=\"head\">");
    if (!clause.number().isEmpty()) {
      out.append(span("number", clause.number()));
    }
    if (!clause.heading().isEmpty()) {
      out.append(clause.number().isEmpty() ? "" : " ").append("<span class=\"heading\">");
      say(clause.heading());
      out.append("</span>");
    }
    out.append("</h").append(depth).append(">\n");
  }

  private static String span(String kind, String words) {
    return "<span class=\"" + kind + "\">" + escaped(words) + "</span>";
  }

  private void say(String line) {
    words.split(line, plain -> out.append(escaped(plain)), this::call);
  }

  private void call(int note, int before) {
    var id = before == 0 ? " id=\"ref_" + (note + 1) + "\"" : "";
    out.append("<sup><a role=\"doc-noteref\"").append(id);
    out.append(" href=\"#note_").append(note + 1).append("\">");
    out.append(escaped(notes.get(note).mark())).append("</a></sup>");
  }

  private void endnotes() {
    if (notes.isEmpty()) {
      return;
    }
    out.append("<section role=\"doc-endnotes\" class=\"notes\">\n");
    for (int i = 0; i < notes.size(); i++) {
      var note = notes.get(i);
      out.append("<p id=\"note_").append(i + 1).append("\" role=\"doc-footnote\">");
      out.append("<a class=\"mark\" role=\"doc-backlink\" href=\"#ref_").append(i + 1);
      out.append("\">").append(escaped(note.mark())).append("</a> ");
      out.append(escaped(note.body()).replace("\n", "<br/>")).append("</p>\n");
    }
    out.append("</section>\n");
  }

  static String escaped(String words) {
    var escaped = new StringBuilder();
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '&' -> escaped.append("&amp;");
        case '"' -> escaped.append("&quot;");
        default -> escaped.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return escaped.toString();
  }
}
