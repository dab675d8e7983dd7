package city.hansa.engine.text.read.docx;

import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Comments left in a document: who said what. */
record Comments(Map<String, Comment> byId) {

  private static final int SHORT = 80;

  record Comment(String author, String words) {}

  static Comments read(XMLStreamReader xml) throws XMLStreamException {
    var comments = new HashMap<String, Comment>();
    var id = "";
    while (xml.hasNext()) {
      if (xml.next() != XMLStreamConstants.START_ELEMENT) {
        continue;
      }
      if (xml.getLocalName().equals("comment")) {
        id = String.valueOf(Tag.find(xml, "id"));
        var author = Tag.find(xml, "author");
        comments.put(id, new Comment(author == null ? "?" : author, ""));
      } else if (xml.getLocalName().equals("t")) {
        var words = xml.getElementText();
        comments.computeIfPresent(
            id, (_, comment) -> new Comment(comment.author, comment.words + words));
      }
    }
    return new Comments(comments);
  }

  Warning warning(@Nullable String id, int paragraph) {
    var comment = byId.getOrDefault(id == null ? "" : id, new Comment("?", ""));
    return Warning.of(
        Where.paragraph(paragraph), Trouble.COMMENTS, comment.author, shortened(comment.words));
  }

  static String shortened(String words) {
    return words.length() <= SHORT ? words : words.substring(0, SHORT - 1) + "\u2026";
  }
}
