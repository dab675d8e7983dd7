package city.hansa.engine.text.read.html;

import city.hansa.engine.text.Level;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.segment.Known;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks over a page and breaks it into paragraphs. */
final class HtmlWalk {

  private static final Set<String> LEVELS =
      Arrays.stream(Level.values())
          .map(level -> level.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private static final int INDENT = 36;
  private static final int DEEPEST = 200;

  private final HtmlPassages out;
  private int depth;
  private int clause;

  HtmlWalk(HtmlPassages out) {
    this.out = out;
  }

  void over(Element element) {
    over(element, false);
  }

  private void over(Element element, boolean bold) {
    if (++depth < DEEPEST) {
      for (var child : element.childNodes()) {
        node(child);
      }
    } else {
      out.say(element.wholeText());
    }
    depth--;
    if (element.isBlock()) {
      out.flush(0, bold);
    }
  }

  private static boolean isBold(Element element) {
    return element.childrenSize() == 1
        && element.child(0).is("b, strong")
        && element.ownText().isBlank();
  }

  private void node(Node node) {
    if (node instanceof TextNode text) {
      out.say(text.getWholeText());
    } else if (node instanceof Element element) {
      element(element);
    }
  }

  private void element(Element element) {
    if (LEVELS.contains(element.attr("data-level"))) {
      ours(element);
      return;
    }
    switch (element.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element);
      case "br" -> out.say("\u0000");
      case "ol", "ul" -> list(element);
      case "blockquote", "dd" -> indented(element);
      case "table" -> {
        out.flush(0, false);
        out.warn(Trouble.TABLE);
        over(element);
      }
      case "tr" -> row(element);
      case "img", "svg", "picture", "object", "video" -> out.warn(Trouble.PICTURE);
      default -> {
        if (element.isBlock()) {
          out.flush(0, false);
        }
        over(element, isBold(element));
      }
    }
  }

  private void heading(Element element) {
    out.flush(0, false);
    if (element.is("h1.title")) {
      out.title(element.wholeText());
      return;
    }
    for (var child : element.childNodes()) {
      node(child);
    }
    out.flush(element.normalName().charAt(1) - '0', false);
  }

  /** A clause as the writer of HTML beside this reader has it. */
  private void ours(Element section) {
    out.flush(0, false);
    clause++;
    var level = Level.valueOf(section.attr("data-level").toUpperCase(Locale.ROOT));
    var head = section.children().stream().filter(child -> child.is(".head, p")).findFirst();
    var number = head.map(h -> HtmlWords.of(h, "span.number")).orElse("");
    var heading = head.map(h -> HtmlWords.of(h, "span.heading")).orElse("");
    boolean outer = out.begin(new Known.Opens(level, clause, number, heading));
    section.select("> .head").remove();
    section.select("> p > span.number").remove();
    over(section);
    out.end(outer);
    clause--;
  }

  private void list(Element list) {
    out.flush(0, false);
    out.indent(INDENT);
    int count = HtmlWords.number(list.attr("start"), 1);
    for (var item : list.children()) {
      if (item.is("li")) {
        count = HtmlWords.number(item.attr("value"), count);
        out.number(list.is("ul") ? "\u2022" : HtmlWords.numbered(count++, list.attr("type")));
        over(item);
        out.number("");
      } else {
        node(item);
      }
    }
    out.indent(-INDENT);
  }

  private void indented(Element element) {
    out.flush(0, false);
    out.indent(INDENT);
    over(element);
    out.indent(-INDENT);
  }

  private void row(Element row) {
    out.flush(0, false);
    out.say(
        row.children().stream()
            .map(cell -> HtmlWords.clean(cell.wholeText()).replace('\n', ' '))
            .collect(Collectors.joining(" | ")));
    out.flush(0, false);
  }
}
