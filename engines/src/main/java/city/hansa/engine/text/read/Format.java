package city.hansa.engine.text.read;

import city.hansa.engine.text.read.docx.DocxReader;
import city.hansa.engine.text.read.draft.Draft;
import city.hansa.engine.text.read.draft.Refused;
import city.hansa.engine.text.read.draft.Trouble;
import city.hansa.engine.text.read.draft.Where;
import city.hansa.engine.text.read.html.Decoded;
import city.hansa.engine.text.read.html.HtmlReader;
import city.hansa.engine.text.read.html.MarkdownReader;
import city.hansa.engine.text.read.html.PlainReader;
import city.hansa.engine.text.read.pdf.PdfReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The formats that can be read. */
enum Format {
  DOCX("docx|docm|dotx|dotm"),
  PDF("pdf"),
  HTML("html?|xhtml"),
  MARKDOWN("md|markdown"),
  PLAIN("txt|text|md|markdown");

  private final String endings;

  Format(String endings) {
    this.endings = endings;
  }

  /** A name without one of the known endings says nothing. */
  boolean isCalledSo(String fileName) {
    boolean says =
        fileName.matches("(?s).*\\.(docx?|docm|pdf|html?|xhtml|md|markdown|txt|rtf|odt)");
    return !says || fileName.matches("(?s).*\\.(" + endings + ")");
  }

  static Format of(byte[] file, String fileName) throws Refused {
    var head = new String(file, 0, Math.min(file.length, 1024), StandardCharsets.ISO_8859_1);
    if (head.startsWith("PK\u0003\u0004")) {
      return DOCX;
    }
    if (head.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      throw ofOffice(file);
    }
    if (head.contains("%PDF-")) {
      return PDF;
    }
    if (head.startsWith("{\\rtf")) {
      throw new Refused(Where.DOCUMENT, Trouble.UNKNOWN_FORMAT, "RTF");
    }
    return ofCharacters(Decoded.of(file).text(), fileName.toLowerCase(Locale.ROOT));
  }

  private static Format ofCharacters(String text, String fileName) throws Refused {
    if (HtmlReader.looksLike(text)) {
      return HTML;
    }
    if (text.stripLeading().startsWith("<?xml") || text.contains("<akomaNtoso")) {
      throw new Refused(Where.DOCUMENT, Trouble.UNKNOWN_FORMAT, "XML");
    }
    boolean markdown = fileName.matches("(?s).*\\.(md|markdown)");
    return markdown || MarkdownReader.looksLike(text) ? MARKDOWN : PLAIN;
  }

  /** The old container of Office holds old documents, and new ones under a password. */
  private static Refused ofOffice(byte[] file) {
    try (var container = new POIFSFileSystem(new ByteArrayInputStream(file))) {
      if (container.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
        return new Refused(Where.DOCUMENT, Trouble.PASSWORD);
      }
      return container.getRoot().hasEntryCaseInsensitive("WordDocument")
          ? new Refused(Where.DOCUMENT, Trouble.OLD_WORD)
          : new Refused(Where.DOCUMENT, Trouble.UNKNOWN_FORMAT, "OLE");
    } catch (IOException | RuntimeException broken) {
      return new Refused(Where.DOCUMENT, Trouble.BROKEN, "DOC");
    }
  }

  Draft read(byte[] file) throws Refused {
    return switch (this) {
      case DOCX -> DocxReader.read(file);
      case PDF -> PdfReader.read(file);
      case HTML -> HtmlReader.read(Decoded.of(file));
      case MARKDOWN -> MarkdownReader.read(Decoded.of(file));
      case PLAIN -> PlainReader.read(Decoded.of(file));
    };
  }
}
