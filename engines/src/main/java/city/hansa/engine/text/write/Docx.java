package city.hansa.engine.text.write;

import city.hansa.engine.text.Clause;
import city.hansa.engine.text.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * Writes DOCX: headings in heading styles, numbers as printed text, footnotes as footnotes. Numbers
 * are not automatic, because a number of a legal text must not change when something is put in.
 */
public final class Docx {

  private final XWPFDocument document = new XWPFDocument();
  private final DocxStyles styles;
  private final List<Text.Note> notes;
  private final Words words;
  private final boolean rightToLeft;
  private int counted;

  private Docx(Text text) {
    styles = new DocxStyles(document, text.language());
    notes = text.notes();
    words = new Words(notes);
    rightToLeft = Words.isRightToLeft(text.language());
  }

  public static byte[] of(Text text) {
    var docx = new Docx(text);
    try (var document = docx.document) {
      docx.write(text);
      var out = new ByteArrayOutputStream();
      document.write(out);
      return Timeless.zip(out.toByteArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private void write(Text text) {
    var properties = document.getProperties().getCoreProperties();
    properties.setTitle(text.title());
    properties.setCreated(Optional.of(Date.from(Timeless.DAY)));
    if (!notes.isEmpty()) {
      document.createFootnotes();
    }
    if (!text.title().isEmpty()) {
      say(paragraph("Title"), text.title(), "");
    }
    text.clauses().forEach(clause -> clause(clause, 1));
  }

  private void clause(Clause clause, int depth) {
    boolean headed = !clause.heading().isEmpty() || isOutlined(clause);
    var lines = clause.body().lines().toList();
    var opening = paragraph(styles.opening(clause.level(), depth, headed));
    if (!clause.number().isEmpty()) {
      run(opening, clause.number(), DocxStyles.NUMBER);
    }
    if (!clause.heading().isEmpty()) {
      run(opening, " ", "");
      say(opening, clause.heading(), DocxStyles.HEADING);
    }
    int from = 0;
    if (!headed && !lines.isEmpty()) {
      opening.createRun().addTab();
      say(opening, lines.get(from++), "");
    }
    for (var line : lines.subList(from, lines.size())) {
      say(paragraph(DocxStyles.CONTINUED), line, "");
    }
    clause.parts().forEach(part -> clause(part, depth + 1));
  }

  private static boolean isOutlined(Clause clause) {
    return switch (clause.level()) {
      case PART, CHAPTER, SECTION, ARTICLE, ANNEX, PREAMBLE -> true;
      case PARAGRAPH, POINT, RECITAL, CONCLUSIONS -> false;
    };
  }

  private XWPFParagraph paragraph(String style) {
    var paragraph = document.createParagraph();
    paragraph.setStyle(style);
    if (rightToLeft) {
      paragraph.getCTP().getPPr().addNewBidi();
    }
    return paragraph;
  }

  private void say(XWPFParagraph paragraph, String line, String style) {
    words.split(
        line, plain -> run(paragraph, plain, style), (note, _) -> call(paragraph, note, style));
  }

  private XWPFRun run(XWPFParagraph paragraph, String line, String style) {
    var run = paragraph.createRun();
    if (!style.isEmpty()) {
      run.setStyle(style);
    }
    run.setText(line);
    if (rightToLeft) {
      properties(run.getCTR()).addNewRtl();
    }
    return run;
  }

  private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr properties(CTR run) {
    return run.isSetRPr() ? run.getRPr() : run.addNewRPr();
  }

  private void call(XWPFParagraph paragraph, int position, String style) {
    var note = notes.get(position);
    var footnote = document.createFootnote();
    note.body().lines().forEach(line -> footnote.createParagraph().createRun().setText(line));
    var run = paragraph.createRun();
    run.setStyle(style.isEmpty() ? "FootnoteReference" : style);
    var reference = run.getCTR().addNewFootnoteReference();
    reference.setId(footnote.getId());
    counted++;
    if (!note.mark().equals(String.valueOf(counted))) {
      reference.setCustomMarkFollows(true);
      run.setText(note.mark());
      counted--;
    }
  }
}
