package city.hansa.texts.api;

import city.hansa.instruments.Instrument;
import city.hansa.kernel.BadInput;
import city.hansa.site.Site;
import city.hansa.texts.Comparing;
import city.hansa.texts.TextVersion;
import city.hansa.texts.Texts;
import city.hansa.texts.VersionId;
import city.hansa.texts.pages.Names;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Texts of instruments as data. */
@RestController
@RequestMapping(TextsApi.PATH)
@Tag(name = "Texts", description = "Versions and languages of the texts of instruments")
class TextsApi {
  static final String PATH = "/api/v1/instruments/{id}/texts";

  private final Texts texts;
  private final Comparing comparing;

  TextsApi(Texts texts, Comparing comparing) {
    this.texts = texts;
    this.comparing = comparing;
  }

  /** All in one answer: an instrument has few. */
  record Listed(List<TextFacts> items) {}

  @Operation(
      summary = "The versions of the text of an instrument",
      description = "The newest first, in every language; withdrawn and corrected ones among them.")
  @GetMapping
  Listed list(
      @Parameter(description = "Id of the instrument", example = "mayors-mechanism") @PathVariable
          String id,
      Site site) {
    Instrument instrument = texts.instrument(id, site.viewer());
    return new Listed(
        texts.list(id, site.viewer()).stream()
            .map(each -> TextFacts.of(each, instrument, site))
            .toList());
  }

  @Operation(
      summary = "One version with its clauses",
      description =
          "Clauses with their addresses, footnotes, and the clauses marked as commitments. As a file: the address of its page with .akn, .html, .docx or .pdf.")
  @GetMapping("/{version:[1-9][0-9]{0,3}}/{language:[a-z0-9-]{2,35}}")
  TextFacts one(
      @PathVariable String id,
      @PathVariable int version,
      @PathVariable String language,
      Site site) {
    Instrument instrument = texts.instrument(id, site.viewer());
    TextVersion found = texts.get(new VersionId(id, version, language), site.viewer());
    return TextFacts.of(found, instrument, site).with(texts.text(found), found);
  }

  @Operation(
      summary = "What changed between two versions of one language",
      description = "Clause by clause and word by word; from and to such as v1.en and v2.en.")
  @GetMapping("/compare")
  ComparisonFacts compare(
      @PathVariable String id,
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      Site site) {
    TextVersion before = Names.version(texts, id, "from", from, site);
    TextVersion after = Names.version(texts, id, "to", to, site);
    if (!before.id().language().equals(after.id().language())) {
      throw new BadInput("to", to, "texts.problem.oneLanguage", from);
    }
    return ComparisonFacts.of(before, after, comparing.compare(before, after));
  }
}
