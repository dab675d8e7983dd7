package city.hansa.copies;

import city.hansa.actors.Presences;
import city.hansa.engine.text.write.Html;
import city.hansa.engine.text.write.Pdf;
import city.hansa.engine.text.write.Unprintable;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Viewer;
import city.hansa.site.Page;
import city.hansa.site.PublicAddress;
import city.hansa.site.Site;
import city.hansa.texts.Texts;
import city.hansa.texts.VersionId;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Certifies copies, hands them out, and shows whether one still holds. */
@Controller("certifiedCopyController")
class CopyController {
  private static final String CODE = "{code:[A-Za-z2-7]{4}(?:-?[A-Za-z2-7]{4}){3}}";

  private final Copies copies;
  private final Texts texts;
  private final Presences presences;
  private final PublicAddress addresses;
  private final TemplateEngine templates;

  CopyController(
      Copies copies,
      Texts texts,
      Presences presences,
      PublicAddress addresses,
      TemplateEngine templates) {
    this.copies = copies;
    this.texts = texts;
    this.presences = presences;
    this.addresses = addresses;
    this.templates = templates;
  }

  @PostMapping("/instruments/{id}/texts/{number:\\d{1,4}}/{language}/copies")
  ModelAndView certify(
      @PathVariable String id, @PathVariable int number, @PathVariable String language, Site site) {
    CertifiedCopy copy =
        copies.certify(
            site.viewer(), new VersionId(id, number, language), site.asOf().day(), site.language());
    return Page.leadTo(copy.address());
  }

  @GetMapping("/copies/" + CODE)
  ModelAndView verification(@PathVariable String code, Site site) {
    return Page.of("copies/CopyPage", site, page(code, "", site));
  }

  /** The same bytes whenever it is asked for. */
  @GetMapping("/copies/" + CODE + ".pdf")
  ResponseEntity<byte[]> document(@PathVariable String code, Site site) {
    CertifiedCopy copy = copies.get(code);
    Site written = site.in(copy.language());
    String words = Html.fragment(texts.text(texts.get(copy.version(), Viewer.PUBLIC)));
    StringOutput out = new StringOutput();
    templates.render(
        "copies/document.jte", Map.of("site", written, "page", page(code, words, written)), out);
    ContentDisposition name =
        ContentDisposition.attachment()
            .filename(copy.version() + "." + copy.code() + ".pdf")
            .build();
    try {
      return ResponseEntity.ok()
          .contentType(MediaType.APPLICATION_PDF)
          .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
          .body(Pdf.of(out.toString(), copy.language().toLanguageTag()));
    } catch (Unprintable script) {
      throw new Refused(Why.CONFLICT, "copies.refused.script");
    }
  }

  private CopyPage page(String code, String words, Site site) {
    Copies.Verification verification = copies.verify(copies.get(code));
    CertifiedCopy copy = verification.copy();
    Set<String> ids = new TreeSet<>(Set.of(copy.office()));
    verification.extract().rows().forEach(row -> ids.add(row.actor()));
    String title =
        texts
            .instrument(copy.version().instrument(), Viewer.PUBLIC)
            .termsOn(copy.asOf())
            .title(site.language());
    return new CopyPage(
        verification,
        title,
        presences.names(ids, copy.asOf(), site.language()),
        addresses.of(copy.address()),
        words);
  }
}
