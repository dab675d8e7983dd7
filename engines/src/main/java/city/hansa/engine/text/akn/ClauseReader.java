package city.hansa.engine.text.akn;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Level;
import city.hansa.engine.text.akn.ReadText.Warning;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the elements of a document into clauses; nothing with words is left out. */
final class ClauseReader {

  private final Inlines inlines;
  private final List<Warning> warnings;

  ClauseReader(Inlines inlines, List<Warning> warnings) {
    this.inlines = inlines;
    this.warnings = warnings;
  }

  Clause clause(Element element, Level level) {
    var draft = new Draft(level, element);
    contents(element, draft);
    return draft.clause();
  }

  /** What stands directly inside an element goes into the clause. */
  void contents(Element element, Draft to) {
    for (Object piece : element.content()) {
      if (piece instanceof Element child) {
        child(child, to);
      } else if (!piece.toString().isBlank()) {
        warn(element, "words directly inside " + element.name() + " are kept as a paragraph");
        to.paragraph(Markup.collapsed(piece.toString()));
      }
    }
  }

  private void child(Element child, Draft to) {
    switch (child.name()) {
      case "num" -> to.number(inlines.words(child));
      case "heading", "subheading" -> to.heading(inlines.words(child));
      case "p", "listIntroduction", "listWrapUp" -> to.paragraph(inlines.words(child));
      case "block" -> block(child, to);
      case "content", "intro", "wrapUp", "div", "blockList", "mainBody", "body" ->
          contents(child, to);
      case "recitals", "citations", "formula", "longTitle", "preface", "coverPage" ->
          contents(child, to);
      case "recital", "citation" -> to.part(clause(child, Level.RECITAL));
      case "item" -> to.part(clause(child, Level.POINT));
      case "preamble" -> to.part(clause(child, Level.PREAMBLE));
      case "conclusions" -> to.part(clause(child, Level.CONCLUSIONS));
      case "attachments", "components" -> contents(child, to);
      case "attachment", "component" -> to.part(clause(child, Level.ANNEX));
      case "doc", "statement", "act", "bill" -> contents(child, to);
      case "meta" -> {
        // Says what the document around it is; it has no words of the text.
      }
      default -> other(child, to);
    }
  }

  private void block(Element block, Draft to) {
    String words = inlines.words(block);
    switch (block.attribute("name")) {
      case "num" -> to.number(words);
      case "heading" -> to.heading(words);
      default -> to.paragraph(words);
    }
  }

  private void other(Element element, Draft to) {
    Level level = level(element);
    if (level != null) {
      to.part(clause(element, level));
    } else if (element.name().equals("hcontainer") || element.name().equals("container")) {
      warn(element, element.name() + " " + element.attribute("name") + " is read as a paragraph");
      to.part(clause(element, Level.PARAGRAPH));
    } else if (element.name().equals("table")) {
      warn(element, "the table is kept as text, a paragraph for each row");
      element.walk().filter(row -> row.name().equals("tr")).forEach(row -> to.paragraph(row(row)));
    } else {
      warn(element, element.name() + " is kept as text");
      lines(element, to);
    }
  }

  private String row(Element row) {
    return row.elements().map(inlines::words).collect(Collectors.joining(" | "));
  }

  /** A paragraph for each element inside that has elements no more; else for all of it. */
  private void lines(Element element, Draft to) {
    boolean listed = element.name().equals("ul") || element.name().equals("ol");
    if (listed) {
      element.elements().forEach(line -> to.paragraph(inlines.words(line)));
    } else {
      to.paragraph(Markup.collapsed(inlines.words(element)));
    }
  }

  /** What a hierarchical element is called here; null where it has no counterpart. */
  private @Nullable Level level(Element element) {
    return switch (element.name()) {
      case "part", "chapter", "section", "article", "paragraph", "point" ->
          Level.valueOf(element.name().toUpperCase(Locale.ROOT));
      case "hcontainer", "container" -> named(element.attribute("name"));
      case "book", "tome", "title", "subtitle", "subpart" -> read(element, Level.PART);
      case "subchapter" -> read(element, Level.CHAPTER);
      case "division", "subdivision", "subsection" -> read(element, Level.SECTION);
      case "clause", "rule" -> read(element, Level.ARTICLE);
      case "subparagraph", "subclause", "subrule", "alinea", "proviso", "level", "transitional" ->
          read(element, Level.PARAGRAPH);
      case "list", "sublist", "indent" -> read(element, Level.POINT);
      default -> null;
    };
  }

  private Level read(Element element, Level level) {
    warn(element, element.name() + " is read as " + level.name().toLowerCase(Locale.ROOT));
    return level;
  }

  private static @Nullable Level named(String name) {
    for (Level level : Level.values()) {
      if (level.name().toLowerCase(Locale.ROOT).equals(name)) {
        return level;
      }
    }
    return null;
  }

  private void warn(Element element, String message) {
    warnings.add(new Warning(element.line(), element.column(), message));
  }
}
