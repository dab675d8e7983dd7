package city.hansa.texts.pages;

import city.hansa.engine.text.write.Docx;
import city.hansa.engine.text.write.Html;
import city.hansa.engine.text.write.Pdf;
import city.hansa.engine.text.write.Unprintable;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.site.Site;
import city.hansa.texts.TextVersion;
import city.hansa.texts.Texts;
import city.hansa.texts.VersionId;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Versions of texts as files: Akoma Ntoso as the checksum names it, HTML, DOCX, PDF. */
@Hidden
@Controller
class FileController {
  private final Texts texts;

  FileController(Texts texts) {
    this.texts = texts;
  }

  /** For keeping, never as a page of ours: nothing in it is run or framed. */
  @GetMapping(
      "/instruments/{id}/texts/{version:[1-9][0-9]{0,3}}/{language:[a-z0-9-]{2,35}}.{format:[a-z]{2,4}}")
  ResponseEntity<byte[]> file(
      @PathVariable String id,
      @PathVariable int version,
      @PathVariable String language,
      @PathVariable String format,
      Site site) {
    TextVersion found = texts.get(new VersionId(id, version, language), site.viewer());
    String ending = format.equals("xml") ? "akn" : format;
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, type(ending))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"" + found.id() + "." + ending + "\"")
        .header("Content-Security-Policy", "default-src 'none'; sandbox")
        .header("X-Content-Type-Options", "nosniff")
        .body(content(found, ending));
  }

  /** The same at the address of the page, for those who ask for a format. */
  @GetMapping(
      path = "/instruments/{id}/texts/{version:[1-9][0-9]{0,3}}/{language:[a-z0-9-]{2,35}}",
      params = "format")
  ResponseEntity<byte[]> asked(
      @PathVariable String id,
      @PathVariable int version,
      @PathVariable String language,
      @RequestParam String format,
      Site site) {
    return file(id, version, language, format, site);
  }

  private byte[] content(TextVersion version, String ending) {
    try {
      return switch (ending) {
        case "akn" -> texts.document(version);
        case "html" -> Html.document(texts.text(version)).getBytes(StandardCharsets.UTF_8);
        case "docx" -> Docx.of(texts.text(version));
        default -> Pdf.of(texts.text(version));
      };
    } catch (Unprintable missing) {
      throw new Refused(
          Why.RULE, "texts.problem.unprintable", String.join(" ", missing.characters()));
    }
  }

  private static String type(String ending) {
    return switch (ending) {
      case "akn" -> "application/akn+xml";
      case "html" -> "text/html;charset=UTF-8";
      case "docx" -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
      case "pdf" -> "application/pdf";
      default -> throw new BadInput("format", ending, "texts.problem.format");
    };
  }
}
