package city.hansa.texts.api;

import city.hansa.accounts.Allowed;
import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.acts.Act;
import city.hansa.acts.Depositing;
import city.hansa.acts.words.Wordings;
import city.hansa.engine.text.akn.AknException;
import city.hansa.instruments.Instrument;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.site.Site;
import city.hansa.texts.Comparing;
import city.hansa.texts.TextVersion;
import city.hansa.texts.Texts;
import city.hansa.texts.VersionId;
import city.hansa.texts.bring.Brought;
import city.hansa.texts.bring.Proposing;
import city.hansa.texts.bring.Remark;
import city.hansa.texts.bring.Wanted;
import city.hansa.texts.pages.Names;
import city.hansa.texts.pages.UploadForm;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Texts of instruments as data. */
@RestController
@RequestMapping("/api/v1/instruments/{id}/texts")
@Tag(name = "Texts", description = "Versions and languages of the texts of instruments")
class TextsApi {
  private final Texts texts;
  private final Comparing comparing;
  private final Proposing proposing;
  private final Wordings wordings;

  TextsApi(Texts texts, Comparing comparing, Proposing proposing, Wordings wordings) {
    this.texts = texts;
    this.comparing = comparing;
    this.proposing = proposing;
    this.wordings = wordings;
  }

  /** All in one answer: an instrument has few. */
  record Listed(List<TextFacts> items) {}

  /** What was put into the register, and what a person should look at. */
  record Proposed(TextFacts text, List<String> remarks) {}

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
    return facts(new VersionId(id, version, language), instrument, site);
  }

  private TextFacts facts(VersionId id, Instrument instrument, Site site) {
    TextVersion found = texts.get(id, site.viewer());
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

  @Operation(
      summary = "Put a text into the register",
      description =
          "A document (DOCX, PDF, HTML, Markdown, plain text or Akoma Ntoso) with office, version, language and authentic; after the adoption also because: AMENDMENT or CORRECTION. Becomes an act of the log.")
  @NeedsScope(Scope.ACTS_WRITE)
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  Proposed propose(
      @PathVariable String id,
      @RequestParam Map<String, String> sent,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Site site)
      throws IOException {
    Allowed.signedIn(site.viewer());
    Instrument instrument = texts.instrument(id, site.viewer());
    Wanted wanted = UploadForm.read(id, sent);
    if (file == null || file.isEmpty()) {
      throw new BadInput("file", null, "texts.fault.file");
    }
    String name = String.valueOf(file.getOriginalFilename());
    return switch (Brought.read(file.getBytes(), name, wanted.id().language())) {
      case Brought.Unread(List<Remark> faults) -> throw unread(faults, site);
      case Brought.Read read -> {
        deposited(wanted, read, key, site);
        yield new Proposed(
            facts(wanted.id(), instrument, site),
            read.remarks().stream().map(each -> Names.remark(each, site)).toList());
      }
    };
  }

  private void deposited(Wanted wanted, Brought.Read read, @Nullable String key, Site site) {
    try {
      switch (proposing.propose(site.viewer(), wanted, read.text(), key)) {
        case Depositing.Deposited(Act act, var receipt) -> {
          // Read back from the register by the caller.
        }
        case Depositing.AlreadyDeposited(Act act, var receipt) -> {
          // The same was sent before.
        }
        case Depositing.Refused refused -> throw refused(refused, site);
      }
    } catch (AknException unholdable) {
      throw unread(List.of(Remark.of(unholdable)), site);
    }
  }

  private static BadInput unread(List<Remark> faults, Site site) {
    String words =
        faults.stream().map(each -> Names.remark(each, site)).collect(Collectors.joining(" "));
    return new BadInput("file", null, "texts.problem.unread", words);
  }

  private RuntimeException refused(Depositing.Refused refused, Site site) {
    String words =
        refused.reasons().stream()
            .map(reason -> wordings.of(site, List.of(), List.of()).reason(reason))
            .collect(Collectors.joining(" "));
    Why why =
        switch (refused.why()) {
          case RULE -> Why.RULE;
          case CONFLICT -> Why.CONFLICT;
          case FORBIDDEN -> Why.FORBIDDEN;
        };
    return new Refused(why, "texts.problem.refused", words);
  }
}
