package city.hansa.engine.text.read.docx;

import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import city.hansa.engine.text.segment.Passage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The main part of a document, from its first paragraph to its last, in one pass. */
final class Body {

  private static final Set<String> WORDS =
      Set.of(
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "http://purl.oclc.org/ooxml/wordprocessingml/main");

  /** What was before a change of format, and copies for older programs. */
  private static final Set<String> SKIPPED =
      Set.of(
          "pPrChange",
          "rPrChange",
          "sectPrChange",
          "tblPrChange",
          "tcPrChange",
          "trPrChange",
          "tblPrExChange",
          "tblGridChange",
          "numberingChange",
          "Fallback");

  private final Styles styles;
  private final Numbering numbering;
  private final Notes notes;
  private final Comments comments;
  final Changes changes = new Changes();
  final List<Passage> passages = new ArrayList<>();
  final List<Warning> warnings = new ArrayList<>();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final Deque<String> path = new ArrayDeque<>();
  private final Rows rows = new Rows(passages);
  private String markOf = "";

  Body(Styles styles, Numbering numbering, Notes notes, Comments comments) {
    this.styles = styles;
    this.numbering = numbering;
    this.notes = notes;
    this.comments = comments;
  }

  void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(xml);
        case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    var name = xml.getLocalName();
    if (SKIPPED.contains(name)) {
      Tag.skip(xml);
      return;
    }
    path.push(name);
    if (name.equals("pic")) {
      warnings.add(Warning.of(here(), Trouble.PICTURE));
    }
    boolean words = WORDS.contains(String.valueOf(xml.getNamespaceURI()));
    if (!words && !name.equals("t")) {
      return;
    }
    if (words) {
      structure(xml, name);
    }
    var paragraph = open.peek();
    if (paragraph != null) {
      inParagraph(xml, name, paragraph, words);
    }
  }

  private void structure(XMLStreamReader xml, String name) {
    changes.start(name, here());
    switch (name) {
      case "p" -> open.push(new Paragraph());
      case "tbl" -> warnings.add(Warning.of(here(), Trouble.TABLE));
      case "tr" -> rows.begin();
      case "tc" -> rows.cell();
      case "commentReference" ->
          warnings.add(comments.warning(Tag.find(xml, "id"), passages.size() + 1));
      default -> {}
    }
  }

  private void inParagraph(XMLStreamReader xml, String name, Paragraph paragraph, boolean words)
      throws XMLStreamException {
    if (path.contains("pPr")) {
      if (!path.contains("rPr")) {
        Styles.take(paragraph.style, xml);
      }
      return;
    }
    switch (name) {
      case "r" -> paragraph.beginRun();
      case "rStyle" -> paragraph.runStyle = Tag.value(xml);
      case "vanish" -> paragraph.hidden = Tag.on(xml);
      case "b" -> paragraph.bold = Tag.on(xml);
      case "t", "delText" -> text(xml, paragraph, words && name.equals("delText"));
      case "tab" -> paragraph.say(" ");
      case "br", "cr" -> paragraph.say("\n");
      case "noBreakHyphen" -> paragraph.say("-");
      case "footnoteReference", "endnoteReference" -> note(xml, name, paragraph);
      default -> {}
    }
  }

  private void text(XMLStreamReader xml, Paragraph paragraph, boolean deleted)
      throws XMLStreamException {
    var words = xml.getElementText();
    path.pop();
    changes.say(words);
    if (!markOf.isEmpty()) {
      paragraph.say(notes.call(markOf, words.strip()));
      markOf = "";
    } else if (!deleted) {
      paragraph.say(words);
    }
  }

  private void note(XMLStreamReader xml, String name, Paragraph paragraph) {
    var id = name.substring(0, name.indexOf("Reference")) + "/" + Tag.find(xml, "id");
    var custom = Tag.find(xml, "customMarkFollows");
    if (custom != null && !custom.equals("0") && !custom.equals("false")) {
      markOf = id;
    } else {
      paragraph.say(notes.call(id));
    }
  }

  private void end(String name) {
    path.poll();
    changes.end(name);
    if (name.equals("p") && !open.isEmpty()) {
      var passage = open.pop().passage(styles, numbering);
      if (passage != null) {
        passages.add(passage);
      }
    } else if (name.equals("tr")) {
      rows.end();
    }
  }

  private Where here() {
    return Where.paragraph(passages.size() + 1);
  }
}
