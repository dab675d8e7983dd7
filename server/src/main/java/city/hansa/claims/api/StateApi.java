package city.hansa.claims.api;

import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.acts.Act;
import city.hansa.acts.Depositing;
import city.hansa.acts.Reason;
import city.hansa.claims.Account;
import city.hansa.claims.Claims;
import city.hansa.claims.Finding;
import city.hansa.claims.Origin;
import city.hansa.claims.entry.Entry;
import city.hansa.claims.entry.Reading;
import city.hansa.claims.stating.Stating;
import city.hansa.kernel.BadInput;
import city.hansa.kernel.NotFound;
import city.hansa.kernel.Refused;
import city.hansa.kernel.Refused.Why;
import city.hansa.kernel.Visibility;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Puts claims, and decisions about them, on record as data. */
@RestController
@RequestMapping("/api/v1/claims")
@Tag(name = "Claims")
class StateApi {
  private final Claims claims;
  private final Stating stating;

  StateApi(Claims claims, Stating stating) {
    this.claims = claims;
    this.stating = stating;
  }

  @Operation(
      summary = "State a claim",
      description =
          "The fields of a claim as text, with office in whose name and visibility. Becomes an act of the log.")
  @NeedsScope(Scope.CLAIMS_WRITE)
  @PostMapping
  @ResponseStatus(HttpStatus.CREATED)
  ClaimFacts state(
      @RequestBody Map<String, String> sent,
      @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
      Site site) {
    signedIn(site);
    if (Entry.read("c", new Origin.Stated(0), sent) instanceof Reading.Faulty faulty) {
      Reading.Fault first = faulty.faults().getFirst();
      throw new BadInput(first.field(), first.value(), first.messageKey());
    }
    Act act =
        deposited(
            stating.state(
                site.viewer(),
                sent.getOrDefault("office", ""),
                visibility(sent.getOrDefault("visibility", "PUBLIC")),
                sent,
                key));
    return facts(act.subject(), site);
  }

  @Operation(
      summary = "Dispute, withdraw or resolve a claim",
      description =
          "Send office and reason; for resolve also others: ids of the claims decided against, else all that stand against it.")
  @NeedsScope(Scope.CLAIMS_WRITE)
  @PostMapping("/{id}/{deed:dispute|withdraw|resolve}")
  ClaimFacts decide(
      @PathVariable String id,
      @PathVariable String deed,
      @RequestBody Map<String, String> sent,
      Site site) {
    signedIn(site);
    String reason = sent.getOrDefault("reason", "");
    if (reason.isBlank()) {
      throw new BadInput("reason", reason, "claims.fault.required");
    }
    Finding finding =
        claims
            .around(site.viewer(), id, site.asOf().today())
            .find(id)
            .orElseThrow(() -> new NotFound(id));
    Stating.Deed done = Stating.Deed.valueOf(deed.toUpperCase(Locale.ROOT));
    String others = sent.getOrDefault("others", Stating.against(finding));
    deposited(
        stating.decide(
            site.viewer(),
            sent.getOrDefault("office", ""),
            done,
            id,
            done == Stating.Deed.RESOLVE ? others : "",
            reason));
    return facts(id, site);
  }

  private ClaimFacts facts(String id, Site site) {
    Account account = claims.around(site.viewer(), id, site.asOf().today());
    return ClaimFacts.of(account.find(id).orElseThrow(() -> new NotFound(id)), account);
  }

  private static void signedIn(Site site) {
    if (!site.viewer().signedIn()) {
      throw new Refused(Why.SIGN_IN, "sources.problem.signIn");
    }
  }

  private static Act deposited(Depositing came) {
    return switch (came) {
      case Depositing.Deposited done -> done.act();
      case Depositing.AlreadyDeposited done -> done.act();
      case Depositing.Refused refused -> {
        Reason first = refused.reasons().getFirst();
        throw new Refused(
            switch (refused.why()) {
              case RULE -> Why.RULE;
              case CONFLICT -> Why.CONFLICT;
              case FORBIDDEN -> Why.FORBIDDEN;
            },
            first.messageKey(),
            first.arguments().toArray());
      }
    };
  }

  private static Visibility visibility(String name) {
    return Arrays.stream(Visibility.values())
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow(() ->
            new BadInput(
                "visibility",
                name,
                "claims.problem.choice",
                "PUBLIC, PARTNERS, OFFICE, RESTRICTED"));
  }
}
