package city.hansa.engine.text.read.docx;

import city.hansa.engine.text.read.draft.Draft;
import city.hansa.engine.text.read.draft.Refused;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import java.io.IOException;
import javax.xml.stream.XMLStreamException;

/** Reads the words of a DOCX; cost linear in its unpacked size. */
public final class DocxReader {

  private DocxReader() {}

  public static Draft read(byte[] file) throws Refused {
    try (var parts = new Parts(file)) {
      if (!parts.has(Parts.MAIN)) {
        throw new Refused(Where.DOCUMENT, Trouble.UNKNOWN_FORMAT, "ZIP");
      }
      return read(parts);
    } catch (IOException | XMLStreamException broken) {
      throw new Refused(Where.DOCUMENT, Trouble.BROKEN, "DOCX");
    }
  }

  private static Draft read(Parts parts) throws IOException, XMLStreamException, Refused {
    var notes = new Notes();
    notes.read(parts.open("word/footnotes.xml"), "footnote");
    notes.read(parts.open("word/endnotes.xml"), "endnote");
    var body =
        new Body(
            Styles.read(parts.open("word/styles.xml")),
            Numbering.read(parts.open("word/numbering.xml")),
            notes,
            Comments.read(parts.open("word/comments.xml")));
    body.read(parts.open(Parts.MAIN));
    if (!body.changes.faults().isEmpty()) {
      throw new Refused(body.changes.faults());
    }
    if (parts.has("word/vbaProject.bin")) {
      body.warnings.add(Warning.of(Where.DOCUMENT, Trouble.MACROS));
    }
    return new Draft(body.passages, notes.called(), body.warnings);
  }
}
