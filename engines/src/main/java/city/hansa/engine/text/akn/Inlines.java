package city.hansa.engine.text.akn;

import city.hansa.engine.text.Text.Note;
import city.hansa.engine.text.akn.ReadText.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the words of blocks, with calls for the notes inside them, and gathers the notes. */
final class Inlines {

  private static final Set<String> BREAKS = Set.of("br", "eol", "eop");

  private final List<Note> notes = new ArrayList<>();
  private final List<Warning> warnings;

  Inlines(List<Warning> warnings) {
    this.warnings = warnings;
  }

  /** In the order in which they stand in the document. */
  List<Note> notes() {
    return notes;
  }

  String words(Element block) {
    var words = new StringBuilder();
    append(block, words);
    return block.keepsSpaces() ? words.toString() : Markup.collapsed(words.toString());
  }

  /** A note of the text or of the metadata. */
  Note note(Element element) {
    List<String> paragraphs = new ArrayList<>();
    for (Element child : element.elements().toList()) {
      paragraphs.add(words(child));
    }
    if (paragraphs.isEmpty()) {
      paragraphs.add(words(element));
    }
    String marker = element.attributes().getOrDefault("marker", "" + (notes.size() + 1));
    return new Note(marker, String.join("\n", paragraphs));
  }

  private void append(Element element, StringBuilder words) {
    for (Object piece : element.content()) {
      if (piece instanceof Element inner) {
        inner(inner, words);
      } else {
        words.append(piece);
      }
    }
  }

  private void inner(Element element, StringBuilder words) {
    if (element.name().equals("authorialNote")) {
      Note note = note(element);
      notes.add(note);
      words.append("[^").append(note.mark()).append(']');
    } else if (element.name().equals("noteRef")) {
      words.append("[^").append(element.attribute("marker")).append(']');
    } else if (BREAKS.contains(element.name())) {
      words.append(' ');
    } else {
      if (element.name().equals("img") || element.name().equals("del") || !element.ours()) {
        String message = element.name() + " inside a paragraph: only its words are kept";
        warnings.add(new Warning(element.line(), element.column(), message));
      }
      append(element, words);
    }
  }
}
