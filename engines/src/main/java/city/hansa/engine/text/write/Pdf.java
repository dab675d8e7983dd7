package city.hansa.engine.text.write;

import city.hansa.engine.text.Text;
import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Writes PDF of the kind PDF/A-3u (ISO 19005-3), with its fonts inside, numbered pages and a tagged
 * structure for screen readers (marked as PDF/UA-1; no validator has been asked). The same words
 * give the same bytes: dates and id of the file come from its content, not from a clock. Nothing is
 * fetched. Cost: about linear in the pages.
 */
public final class Pdf {

  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  private static final Pattern DATE = Pattern.compile("(<xmp:(?:Create|Modify)Date>)[^<]*");

  static {
    XRLog.setLoggerImpl(new Silence());
  }

  private Pdf() {}

  /**
   * @throws Unprintable where a font is missing
   */
  public static byte[] of(Text text) {
    return of(Html.page(text, Style.CSS), text.language());
  }

  /**
   * @param xhtml a whole page, with its style; links to pictures and styles elsewhere are not
   *     followed. Fonts: "DejaVu Serif" and "DejaVu Sans", upright and bold
   * @param language BCP 47 tag
   * @throws Unprintable where a font is missing
   */
  public static byte[] of(String xhtml, String language) {
    var page = Jsoup.parse(xhtml);
    var missing = Fonts.missing(page.wholeText());
    if (!missing.isEmpty()) {
      throw new Unprintable(missing);
    }
    page.getElementsByTag("html").attr("lang", language);
    try {
      return rendered(page, xhtml, language);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static byte[] rendered(Document page, String xhtml, String language) throws IOException {
    var checksum = new CRC32();
    checksum.update(xhtml.getBytes(StandardCharsets.UTF_8));
    var out = new ByteArrayOutputStream();
    try (var renderer = builder(page, language).toStream(out).buildPdfRenderer();
        var document = renderer.createPDFKeepOpen()) {
      settle(document, page.title(), checksum.getValue());
      document.save(out);
    }
    return out.toByteArray();
  }

  private static PdfRendererBuilder builder(Document page, String language) {
    var builder = new PdfRendererBuilder();
    builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
    builder.useExternalResourceAccessControl(
        (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useFastMode();
    builder.withProducer("Hansa");
    builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
    builder.usePdfUaAccessibility(true);
    builder.useColorProfile(COLOURS);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.defaultTextDirection(
        Words.isRightToLeft(language) ? TextDirection.RTL : TextDirection.LTR);
    font(builder, Fonts.SERIF, "DejaVu Serif", 400);
    font(builder, Fonts.SERIF_BOLD, "DejaVu Serif", 700);
    font(builder, Fonts.SANS, "DejaVu Sans", 400);
    font(builder, Fonts.SANS_BOLD, "DejaVu Sans", 700);
    return builder;
  }

  private static void font(PdfRendererBuilder builder, byte[] font, String name, int weight) {
    builder.useFont(() -> Fonts.open(font), name, weight, FontStyle.NORMAL, true);
  }

  /** A clock would make every copy another file. */
  private static void settle(PDDocument document, String title, long checksum) throws IOException {
    Calendar epoch = GregorianCalendar.from(Instant.EPOCH.atZone(ZoneOffset.UTC));
    var information = document.getDocumentInformation();
    information.setCreationDate(epoch);
    information.setModificationDate(epoch);
    information.setTitle(title);
    document.setDocumentId(checksum);
    var catalog = document.getDocumentCatalog();
    if (catalog.getMetadata() != null) {
      var described = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
      var dated = DATE.matcher(described).replaceAll("$11970-01-01T00:00:00+00:00");
      catalog.setMetadata(
          new PDMetadata(
              document, new ByteArrayInputStream(dated.getBytes(StandardCharsets.UTF_8))));
    }
  }
}
