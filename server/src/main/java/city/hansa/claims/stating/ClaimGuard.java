package city.hansa.claims.stating;

import city.hansa.acts.ActDraft;
import city.hansa.acts.Reason;
import city.hansa.acts.Situation;
import city.hansa.claims.Origin;
import city.hansa.claims.entry.Entry;
import city.hansa.claims.entry.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What stands in the way of an act about a claim, by the rules of its family. */
@Component
class ClaimGuard {
  private final KnownClaims claims;

  ClaimGuard(KnownClaims claims) {
    this.claims = claims;
  }

  List<Reason> reasons(ActDraft draft, Situation situation) {
    return switch (draft.type()) {
      case ClaimFamily.STATE -> stating(draft, situation);
      case ClaimFamily.WITHDRAW ->
          claims.isStatedBy(draft.office(), draft.subject())
              ? List.of()
              : List.of(Reason.forbidden("subject", "claims.fault.notYours", draft.subject()));
      case ClaimFamily.RESOLVE -> {
        List<Reason> reasons = new ArrayList<>();
        Stream.concat(Stream.of(draft.subject()), ClaimActs.others(draft.payload()).stream())
            .forEach(each -> reasons.addAll(known(draft, each)));
        yield reasons;
      }
      default -> known(draft, draft.subject());
    };
  }

  private List<Reason> stating(ActDraft draft, Situation situation) {
    List<Reason> reasons = new ArrayList<>();
    if (Entry.read("c", new Origin.Stated(0), ClaimActs.fields(draft.payload()))
        instanceof Reading.Faulty faulty) {
      faulty
          .faults()
          .forEach(each ->
              reasons.add(Reason.rule("payload." + each.field(), each.messageKey(), each.value())));
    }
    String source = draft.payload().text("source").orElse("");
    if (!claims.isSourceFor(draft.office(), source)) {
      reasons.add(Reason.rule("payload.source", "claims.fault.noSource", source));
    }
    if (draft.corrects() == null && stands(situation)) {
      reasons.add(Reason.conflict("", "claims.fault.already"));
    }
    return reasons;
  }

  private static boolean stands(Situation situation) {
    return !situation.earlier().isEmpty()
        && situation.earlier().stream()
            .noneMatch(act -> act.type().equals(ClaimFamily.WITHDRAW) || act.cancels() != null);
  }

  private List<Reason> known(ActDraft draft, String claim) {
    return claims.isClaimFor(draft.office(), claim)
        ? List.of()
        : List.of(Reason.rule("subject", "claims.fault.noClaim", claim));
  }
}
