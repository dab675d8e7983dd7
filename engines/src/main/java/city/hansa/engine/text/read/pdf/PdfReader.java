package city.hansa.engine.text.read.pdf;

import city.hansa.engine.text.read.draft.Draft;
import city.hansa.engine.text.read.draft.Fault;
import city.hansa.engine.text.read.draft.Limits;
import city.hansa.engine.text.read.draft.Refused;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Warning;
import city.hansa.engine.text.read.draft.Where;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads the text layer of a PDF; cost linear in its pages. */
public final class PdfReader {

  private PdfReader() {}

  public static Draft read(byte[] file) throws Refused {
    Inflation.check(file);
    try (var document = Loader.loadPDF(file)) {
      if (document.getNumberOfPages() > Limits.PAGES) {
        throw new Refused(
            Where.DOCUMENT, Trouble.TOO_MANY_PAGES, document.getNumberOfPages(), Limits.PAGES);
      }
      return read(document);
    } catch (InvalidPasswordException _) {
      throw new Refused(Where.DOCUMENT, Trouble.PASSWORD);
    } catch (IOException _) {
      throw new Refused(Where.DOCUMENT, Trouble.BROKEN, "PDF");
    }
  }

  private static Draft read(PDDocument document) throws IOException, Refused {
    var words = new PageWords();
    words.getText(document);
    var faults = new ArrayList<Fault>();
    var warnings = new ArrayList<Warning>();
    var pages = new ArrayList<List<Line>>();
    for (int i = 0; i < document.getNumberOfPages(); i++) {
      var rows = i < words.pages().size() ? words.pages().get(i) : List.<List<Word>>of();
      var where = Where.page(i + 1);
      if (rows.isEmpty() && hasPicture(document.getPage(i))) {
        faults.add(Fault.of(where, Trouble.NO_TEXT_LAYER));
      }
      var columns = Columns.of(rows, i + 1);
      if (!columns.trusted()) {
        faults.add(Fault.of(where, Trouble.COLUMNS));
      } else if (columns.count() == 2) {
        warnings.add(Warning.of(where, Trouble.TWO_COLUMNS));
      }
      pages.add(columns.lines());
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return draft(document, pages, warnings);
  }

  private static Draft draft(PDDocument document, List<List<Line>> pages, List<Warning> warnings) {
    var kept = inMargins(document, Heads.removed(pages), warnings);
    float bodySize = Sizes.bodySize(kept.stream().flatMap(List::stream).toList());
    var notes = new PdfNotes();
    var lines = new ArrayList<Line>();
    kept.forEach(page -> lines.addAll(notes.take(page, bodySize)));
    var passages = new Paragraphs(lines, notes, bodySize).passages();
    warnings.addAll(new Spelling(passages).warnings());
    return new Draft(passages, notes.notes(), warnings);
  }

  /** Pages in two columns keep the edges of those. */
  private static List<List<Line>> inMargins(
      PDDocument document, List<List<Line>> pages, List<Warning> warnings) {
    var columned =
        warnings.stream().map(warning -> warning.where().page()).collect(Collectors.toSet());
    var lines =
        pages.stream()
            .flatMap(List::stream)
            .filter(line -> !columned.contains(line.page()))
            .toList();
    if (lines.isEmpty()) {
      return pages;
    }
    var paper = document.getPage(lines.getFirst().page() - 1).getCropBox();
    var margins = Margins.of(lines, paper.getWidth());
    return pages.stream()
        .map(page ->
            page.stream()
                .map(line -> columned.contains(line.page()) ? line : margins.around(line))
                .toList())
        .toList();
  }

  private static boolean hasPicture(PDPage page) {
    var resources = page.getResources();
    if (resources == null) {
      return false;
    }
    for (COSName name : resources.getXObjectNames()) {
      if (resources.isImageXObject(name)) {
        return true;
      }
    }
    return false;
  }
}
