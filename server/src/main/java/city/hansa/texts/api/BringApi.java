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
import city.hansa.texts.TextVersion;
import city.hansa.texts.Texts;
import city.hansa.texts.bring.Brought;
import city.hansa.texts.bring.Proposing;
import city.hansa.texts.bring.Remark;
import city.hansa.texts.bring.Wanted;
import city.hansa.texts.pages.Names;
import city.hansa.texts.pages.UploadForm;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Puts documents into the register as texts, by programs. */
@RestController
@Tag(name = "Texts")
class BringApi {
  private final Texts texts;
  private final Proposing proposing;
  private final Wordings wordings;

  BringApi(Texts texts, Proposing proposing, Wordings wordings) {
    this.texts = texts;
    this.proposing = proposing;
    this.wordings = wordings;
  }

  /** What was put into the register, and what a person should look at. */
  record Proposed(TextFacts text, List<String> remarks) {}

  @Operation(
      summary = "Put a text into the register",
      description =
          "A document (DOCX, PDF, HTML, Markdown, plain text or Akoma Ntoso) with office, version, language and authentic; after the adoption also because: AMENDMENT or CORRECTION. Becomes an act of the log.")
  @NeedsScope(Scope.ACTS_WRITE)
  @PostMapping(TextsApi.PATH)
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
            facts(wanted, instrument, site),
            read.remarks().stream().map(each -> Names.remark(each, site)).toList());
      }
    };
  }

  private TextFacts facts(Wanted wanted, Instrument instrument, Site site) {
    TextVersion found = texts.get(wanted.id(), site.viewer());
    return TextFacts.of(found, instrument, site).with(texts.text(found), found);
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
