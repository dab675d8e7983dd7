package city.hansa.engine.text.read.html;

import city.hansa.engine.text.Level;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import city.hansa.engine.text.segment.Known;
import city.hansa.engine.text.segment.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Walks over a page and breaks it into paragraphs. */
final class HtmlWalk {

  private static final int INDENT = 36;
  private static final int DEEPEST = 200;

  private final List<Passage> passages = new ArrayList<>();
  private final List<Warning> warnings;
  private final StringBuilder words = new StringBuilder();
  private String number = "";
  private int depth;
  private int indent;

  /** The clause of ours whose first words come next. */
  private Known.@Nullable Opens opens;

  private int clause;
  private boolean inClause;

  HtmlWalk(List<Warning> warnings) {
    this.warnings = new ArrayList<>(warnings);
  }

  List<Passage> passages() {
    return passages;
  }

  List<Warning> warnings() {
    return warnings;
  }

  void over(Element element) {
    if (++depth < DEEPEST) {
      for (var child : element.childNodes()) {
        node(child);
      }
    } else {
      words.append(element.wholeText());
    }
    depth--;
    if (element.isBlock()) {
      flush(0, false);
    }
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      words.append(text.getWholeText());
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void element(Element element) {
    if (element.hasAttr("data-level")) {
      ours(element);
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "br" -> words.append('\u0000');
      case "ol", "ul" -> list(element);
      case "blockquote", "dd" -> indented(element);
      case "table" -> {
        flush(0, false);
        warnings.add(Warning.of(here(), Trouble.TABLE));
        over(element);
      }
      case "tr" -> row(element);
      case "img", "svg", "picture", "object", "video" ->
          warnings.add(Warning.of(here(), Trouble.PICTURE));
      default -> {
        if (element.isBlock()) {
          flush(0, false);
        }
        over(element);
      }
    }
  }

  private void heading(Element element) {
    flush(0, false);
    if (element.hasClass("title")) {
      passages.add(Passage.known(new Known.Title(), HtmlWords.clean(element.wholeText())));
      return;
    }
    for (var child : element.childNodes()) {
      node(child);
    }
    flush(element.normalName().charAt(1) - '0', false);
  }

  /** A clause as the writer of HTML beside this reader has it. */
  private void ours(Element section) {
    flush(0, false);
    open();
    clause++;
    var level = Level.valueOf(section.attr("data-level").toUpperCase(Locale.ROOT));
    var head = section.children().stream().filter(child -> child.is(".head, p")).findFirst();
    var number = head.map(h -> HtmlWords.of(h, "span.number")).orElse("");
    var heading = head.map(h -> HtmlWords.of(h, "span.heading")).orElse("");
    opens = new Known.Opens(level, clause, number, heading);
    section.select("> .head").remove();
    section.select("> p > span.number").remove();
    boolean outer = inClause;
    inClause = true;
    over(section);
    open();
    inClause = outer;
    clause--;
  }

  /** A clause without words of its own. */
  private void open() {
    if (opens != null) {
      passages.add(Passage.known(opens, ""));
      opens = null;
    }
  }

  private void list(Element list) {
    flush(0, false);
    indent += INDENT;
    int count = HtmlWords.number(list.attr("start"), 1);
    for (var item : list.children()) {
      if (item.is("li")) {
        count = HtmlWords.number(item.attr("value"), count);
        number = list.is("ul") ? "\u2022" : HtmlWords.numbered(count++, list.attr("type"));
        over(item);
        number = "";
      } else {
        node(item);
      }
    }
    indent -= INDENT;
  }

  private void indented(Element element) {
    flush(0, false);
    indent += INDENT;
    over(element);
    indent -= INDENT;
  }

  private void row(Element row) {
    flush(0, false);
    words.append(
        row.children().stream()
            .map(cell -> HtmlWords.clean(cell.wholeText()).replace('\n', ' '))
            .collect(Collectors.joining(" | ")));
    flush(0, false);
  }

  private void flush(int heading, boolean bold) {
    for (var line : HtmlWords.divided(words.toString())) {
      add(line, heading, bold);
    }
    words.setLength(0);
  }

  private void add(String line, int heading, boolean bold) {
    if (line.isEmpty()) {
      return;
    }
    if (inClause) {
      passages.add(Passage.known(opens == null ? new Known.Continues() : opens, line));
      opens = null;
    } else {
      passages.add(new Passage(line, number, heading, indent, 0, bold, null));
      number = "";
    }
  }

  private Where here() {
    return Where.paragraph(passages.size() + 1);
  }
}
