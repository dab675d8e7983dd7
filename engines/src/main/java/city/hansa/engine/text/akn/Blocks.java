package city.hansa.engine.text.akn;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Kind;
import city.hansa.engine.text.Text.Note;
import java.util.Locale;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Writes the words of clauses: numbers, headings, paragraphs, and footnotes where they are called.
 */
final class Blocks {

  private final Markup out;
  private final NoteCalls notes;

  Blocks(Markup out, NoteCalls notes) {
    this.out = out;
    this.notes = notes;
  }

  static String kind(@Nullable Kind kind) {
    return kind == null ? "" : "#" + Identification.KIND + kind.name().toLowerCase(Locale.ROOT);
  }

  /** Where {@code num} and {@code heading} are allowed. */
  void titles(Clause clause) {
    title("num", "", clause.number());
    title("heading", "", clause.heading());
  }

  /** Where only blocks are. */
  void blockTitles(Clause clause) {
    title("block", "num", clause.number());
    title("block", "heading", clause.heading());
  }

  /** One {@code p} for each paragraph; one that is empty for no words. */
  void paragraphs(String body) {
    for (String paragraph : body.split("\n", -1)) {
      out.start("p");
      out.keepSpaces(paragraph);
      withCalls(paragraph);
      out.end();
    }
    out.line();
  }

  /** Notes that do not stand in the text. */
  void notesApart() {
    if (notes.apart().isEmpty()) {
      return;
    }
    out.start("notes", "source", Identification.SOURCE);
    for (NoteCalls.Apart apart : notes.apart()) {
      out.line();
      out.start("note", "eId", apart.id());
      out.required("marker", apart.note().mark());
      noteBody(apart.note());
    }
    out.line();
    out.end();
    out.line();
  }

  private void title(String element, String name, String words) {
    if (!words.isEmpty()) {
      out.start(element, "name", name);
      out.keepSpaces(words);
      out.text(words);
      out.end();
      out.line();
    }
  }

  private void withCalls(String paragraph) {
    Matcher call = NoteCalls.CALL.matcher(paragraph);
    int from = 0;
    while (call.find()) {
      if (notes.knows(call.group(1))) {
        out.text(paragraph.substring(from, call.start()));
        call(call.group(1));
        from = call.end();
      }
    }
    out.text(paragraph.substring(from));
  }

  private void call(String mark) {
    Note note = notes.note(mark);
    if (notes.standsHere(mark)) {
      out.start("authorialNote", "eId", notes.id(note), "placement", "bottom");
      out.required("marker", mark);
      noteBody(note);
    } else {
      out.empty("noteRef", "href", "#" + notes.id(note), "marker", mark);
    }
  }

  private void noteBody(Note note) {
    for (String paragraph : note.body().split("\n", -1)) {
      out.start("p");
      out.keepSpaces(paragraph);
      out.text(paragraph);
      out.end();
    }
    out.end();
  }
}
