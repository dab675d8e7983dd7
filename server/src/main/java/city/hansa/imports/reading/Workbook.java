package city.hansa.imports.reading;

import city.hansa.imports.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads a workbook (ECMA-376, SpreadsheetML) sheet by sheet, row by row, as it streams by; each
 * sheet twice, because the cells that are merged are told at its end.
 */
final class Workbook {

  private Workbook() {}

  /**
   * @throws Unreadable if it is no workbook
   */
  static void read(Path file, TableRows rows) {
    try (OPCPackage parts = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
      XSSFReader reader = reader(parts);
      Cells cells = cells(parts, reader);
      XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      XSSFReader.SheetIterator first = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (first.hasNext() && sheets.hasNext()) {
        Merges merges;
        try (InputStream sheet = first.next()) {
          merges = Merges.in(sheet);
        }
        try (InputStream sheet = sheets.next()) {
          rows.sheet(sheets.getSheetName());
          merges.tell(rows);
          parse(sheet, new SheetHandler(cells, merges, rows));
        }
      }
    } catch (OpenXML4JException
        | OpenXML4JRuntimeException
        | POIXMLException
        | SAXException
        | IOException
        | IllegalStateException
        | IllegalArgumentException
        | IndexOutOfBoundsException none) {
      // Half a file, a part that is packed wrongly or grows beyond all measure.
      throw noWorkbook();
    }
  }

  private static Unreadable noWorkbook() {
    return new Unreadable(1, Problem.of("", "", "imports.problem.noWorkbook"));
  }

  private static XSSFReader reader(OPCPackage parts) throws IOException, OpenXML4JException {
    boolean workbook =
        Stream.of(
                XSSFRelation.WORKBOOK, XSSFRelation.MACROS_WORKBOOK, XSSFRelation.TEMPLATE_WORKBOOK)
            .anyMatch(each -> !parts.getPartsByContentType(each.getContentType()).isEmpty());
    if (!workbook) {
      throw noWorkbook();
    }
    return new XSSFReader(parts);
  }

  private static Cells cells(OPCPackage parts, XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException {
    ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(parts, false);
    return new Cells(texts, styles(reader), date1904(reader));
  }

  private static StylesTable styles(XSSFReader reader) throws IOException, OpenXML4JException {
    StylesTable styles = reader.getStylesTable();
    return styles == null ? new StylesTable() : styles;
  }

  /** Days of some workbooks count from 1904. */
  private static boolean date1904(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException {
    boolean[] later = new boolean[1];
    try (InputStream book = reader.getWorkbookData()) {
      parse(
          book,
          new DefaultHandler() {
            @Override
            public void startElement(
                String space, String name, String prefixed, org.xml.sax.Attributes attributes) {
              if (name.equals("workbookPr")) {
                String says = attributes.getValue("date1904");
                later[0] = "1".equals(says) || "true".equals(says);
              }
            }
          });
    }
    return later[0];
  }

  static void parse(InputStream xml, DefaultHandler handler) throws IOException, SAXException {
    try {
      XMLReader reader = XMLHelper.newXMLReader();
      reader.setContentHandler(handler);
      reader.parse(new InputSource(xml));
    } catch (ParserConfigurationException impossible) {
      throw new IllegalStateException("Every Java platform reads XML", impossible);
    }
  }
}
