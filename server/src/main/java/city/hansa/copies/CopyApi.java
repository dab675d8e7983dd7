package city.hansa.copies;

import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.site.PublicAddress;
import city.hansa.site.Site;
import city.hansa.texts.VersionId;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Certifies and verifies copies, for programs. */
@RestController
@Tag(name = "Certified copies")
class CopyApi {
  private final Copies copies;
  private final PublicAddress addresses;

  CopyApi(Copies copies, PublicAddress addresses) {
    this.copies = copies;
    this.addresses = addresses;
  }

  @Operation(
      summary = "Certify a copy of a text, with an extract of the register",
      description =
          "For the registrar of the depositary; of the day in asOf, in the language in lang.")
  @NeedsScope(Scope.ACTS_WRITE)
  @PostMapping("/api/v1/instruments/{id}/texts/{version:[1-9][0-9]{0,3}}/{language}/copies")
  @ResponseStatus(HttpStatus.CREATED)
  CopyFacts certify(
      @PathVariable String id,
      @PathVariable int version,
      @PathVariable String language,
      @Parameter(hidden = true) Site site) {
    VersionId text = new VersionId(id, version, language);
    return facts(copies.certify(site.viewer(), text, site.asOf().day(), site.language()));
  }

  @Operation(
      summary = "Verify a certified copy",
      description = "For everybody: whether text and extract are still those that were certified.")
  @GetMapping("/api/v1/copies/{code}")
  CopyFacts verify(@PathVariable String code) {
    return facts(copies.get(code));
  }

  private CopyFacts facts(CertifiedCopy copy) {
    return CopyFacts.of(copies.verify(copy), addresses.of(copy.address()));
  }
}
