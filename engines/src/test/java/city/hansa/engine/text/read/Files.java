package city.hansa.engine.text.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Files made for the tests. */
final class Files {

  private static final PDType1Font FONT = new PDType1Font(FontName.TIMES_ROMAN);

  private Files() {}

  static String word(String root, String inside) {
    return "<w:"
        + root
        + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"
        + inside
        + "</w:"
        + root
        + ">";
  }

  static byte[] docx(String body) {
    try {
      return zip("word/document.xml", word("document", "<w:body>" + body + "</w:body>"));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Names and contents by turns. */
  static byte[] zip(String... parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  static byte[] zipBomb(String chunk, int times) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_SPEED);
      zip.putNextEntry(new ZipEntry("word/document.xml"));
      for (int i = 0; i < times; i++) {
        zip.write(chunk.getBytes(UTF_8));
      }
    }
    return out.toByteArray();
  }

  static byte[] ole(String entry) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      container.createDocument(new ByteArrayInputStream(new byte[5000]), entry);
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  static byte[] lockedDocx(byte[] docx) throws Exception {
    var out = new ByteArrayOutputStream();
    try (var container = new POIFSFileSystem()) {
      var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("secret");
      try (var in = encryptor.getDataStream(container)) {
        in.write(docx);
      }
      container.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  static byte[] lockedPdf(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      document.protect(new StandardProtectionPolicy("owner", "secret", new AccessPermission()));
      return saved(document);
    }
  }

  static byte[] pdfOfEmptyPages(int pages) throws IOException {
    try (var document = new PDDocument()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      return saved(document);
    }
  }

  static byte[] pdfBomb(long size) throws IOException {
    try (var document = new PDDocument()) {
      var packed = new ByteArrayOutputStream();
      try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
        var spaces = " ".repeat(1_000_000).getBytes(UTF_8);
        for (long i = 0; i < size; i += spaces.length) {
          deflater.write(spaces);
        }
      }
      var page = new PDPage();
      var stream = new PDStream(document);
      try (var raw = stream.getCOSObject().createRawOutputStream()) {
        raw.write(packed.toByteArray());
      }
      stream.getCOSObject().setItem(COSName.FILTER, COSName.FLATE_DECODE);
      page.setContents(stream);
      document.addPage(page);
      return saved(document);
    }
  }

  static byte[] scannedPdf() throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      var image = new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB);
      try (var content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, image), 50, 50);
      }
      return saved(document);
    }
  }

  /** A page, a line each. */
  static byte[] pdf(String... lines) throws IOException {
    return pdfOfPages(14, List.of(List.of(lines)));
  }

  static byte[] pdfOfPages(int step, List<List<String>> pages) throws IOException {
    try (var document = new PDDocument()) {
      for (var lines : pages) {
        var page = new PDPage();
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
          for (int i = 0; i < lines.size(); i++) {
            write(content, 72, 700 - i * (float) step, lines.get(i));
          }
        }
      }
      return saved(document);
    }
  }

  /**
   * @param crossed a line goes across all columns in the middle of the page
   */
  static byte[] pdfInColumns(int columns, boolean crossed) throws IOException {
    try (var document = new PDDocument()) {
      var page = new PDPage();
      document.addPage(page);
      try (var content = new PDPageContentStream(document, page)) {
        write(
            content, 60, 740, "A title that goes across the whole of the page, from edge to edge");
        for (int column = 1; column <= columns; column++) {
          for (int line = 1; line <= 30; line++) {
            if (!crossed || line != 15) {
              float x = 60 + (column - 1) * 500f / columns;
              write(content, x, 720 - line * 14f, "Words of column " + column + " line " + line);
            }
          }
        }
        if (crossed) {
          write(
              content,
              60,
              720 - 15 * 14f,
              "A heading that goes across all of the columns in their very midst, and no mistake");
        }
      }
      return saved(document);
    }
  }

  private static void write(PDPageContentStream content, float x, float y, String words)
      throws IOException {
    content.beginText();
    content.setFont(FONT, 11);
    content.newLineAtOffset(x, y);
    content.showText(words);
    content.endText();
  }

  private static byte[] saved(PDDocument document) throws IOException {
    var out = new ByteArrayOutputStream();
    document.save(out);
    return out.toByteArray();
  }
}
