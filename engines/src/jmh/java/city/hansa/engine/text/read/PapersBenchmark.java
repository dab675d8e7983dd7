package city.hansa.engine.text.read;

import city.hansa.engine.text.Samples;
import city.hansa.engine.text.Text;
import city.hansa.engine.text.write.Docx;
import city.hansa.engine.text.write.Html;
import city.hansa.engine.text.write.Pdf;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds for a text of 40 pages, beside the plain extractors of POI and PDFBox. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(value = 1, jvmArgs = "-Xmx512m")
public class PapersBenchmark {

  private final Text text = Samples.ofPages(40);
  private byte[] docx = {};
  private byte[] pdf = {};
  private byte[] html = {};

  @Setup
  public void write() {
    docx = Docx.of(text);
    pdf = Pdf.of(text);
    html = Html.document(text).getBytes(StandardCharsets.UTF_8);
  }

  @Benchmark
  public Reading readDocx() {
    return Documents.read(docx, "text.docx", "en");
  }

  @Benchmark
  public String peerDocx() throws IOException {
    try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
        var extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    }
  }

  @Benchmark
  public Reading readPdf() {
    return Documents.read(pdf, "text.pdf", "en");
  }

  @Benchmark
  public String peerPdf() throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  @Benchmark
  public Reading readHtml() {
    return Documents.read(html, "text.html", "en");
  }

  @Benchmark
  public byte[] writeDocx() {
    return Docx.of(text);
  }

  @Benchmark
  public byte[] writePdf() {
    return Pdf.of(text);
  }
}
