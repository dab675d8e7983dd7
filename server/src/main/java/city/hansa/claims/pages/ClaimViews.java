package city.hansa.claims.pages;

import city.hansa.claims.Account;
import city.hansa.claims.Claim;
import city.hansa.claims.Decision;
import city.hansa.claims.Finding;
import city.hansa.claims.Origin;
import city.hansa.claims.Phrases;
import city.hansa.claims.State;
import city.hansa.claims.pages.ClaimView.Line;
import city.hansa.claims.reckoning.Alarm;
import city.hansa.site.Figure;
import city.hansa.site.Site;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts claims and how they stand into the reader's words. */
final class ClaimViews {
  private final Site site;
  private final Account account;

  ClaimViews(Site site, Account account) {
    this.site = site;
    this.account = account;
  }

  ClaimView of(Finding finding) {
    Claim claim = finding.claim();
    State state = claim.reckoned() ? null : finding.state();
    return new ClaimView(
        claim,
        figure(claim),
        state,
        claim.reckoned() ? List.of() : why(finding),
        account.alarmsOf(claim).stream().map(each -> alarm(each, site)).toList());
  }

  private Figure figure(Claim claim) {
    String number =
        claim.about().kind().name().equals("YEAR")
            ? claim.quantity().number().toPlainString()
            : Phrases.number(claim.quantity(), site);
    return new Figure(
        number,
        Phrases.kind(claim, site),
        Phrases.unit(claim, site),
        Phrases.asOf(claim, site),
        origin(claim),
        address(claim));
  }

  private String origin(Claim claim) {
    return switch (claim.origin()) {
      case Origin.Computed any -> site.t("claims.computed");
      case Origin.Reckoned any -> site.t("claims.reckoned");
      case Origin.Shipped any -> claim.statedBy();
      case Origin.Stated any -> claim.statedBy();
    };
  }

  private static @Nullable String address(Claim claim) {
    return switch (claim.origin()) {
      case Origin.Computed computed -> computed.address();
      case Origin.Reckoned any -> null;
      case Origin.Shipped any -> "/sources/" + claim.source();
      case Origin.Stated any -> "/sources/" + claim.source();
    };
  }

  private List<Line> why(Finding finding) {
    List<Line> lines = new ArrayList<>();
    Claim claim = finding.claim();
    switch (finding.state()) {
      case DISPUTED -> others("claims.why.against", finding.against(), lines);
      case REFUTED ->
          others(
              "claims.why.refuted",
              finding.against().stream().filter(Claim::reckoned).toList(),
              lines);
      case CORROBORATED ->
          others(
              "claims.why.agrees",
              finding.agree().stream().filter(claim::confirmedBy).toList(),
              lines);
      case STALE ->
          lines.add(
              new Line(
                  site.t(
                      "claims.why.stale", claim.checkOn() == null ? "" : site.day(claim.checkOn())),
                  null));
      case RESOLVED -> others("claims.why.against", finding.against(), lines);
      case ASSERTED, WITHDRAWN -> {
        if (claim.asOf() == null) {
          lines.add(new Line(site.t("claims.why.undated"), null));
        }
      }
    }
    finding.decisions().forEach(each -> lines.add(decision(each)));
    return lines;
  }

  private void others(String key, List<Claim> claims, List<Line> lines) {
    for (Claim each : claims) {
      lines.add(
          new Line(
              site.t(key, Phrases.number(each.quantity(), site), origin(each)),
              each.reckoned() ? null : "/claims/" + each.id()));
    }
  }

  private Line decision(Decision decision) {
    String key =
        switch (decision) {
          case Decision.Resolution any -> "claims.why.resolution";
          case Decision.Objection any -> "claims.why.objection";
          case Decision.Withdrawal any -> "claims.why.withdrawal";
        };
    String favoured = decision instanceof Decision.Resolution one ? one.favoured() : "";
    return new Line(
        site.t(key, site.day(decision.on()), decision.by(), decision.reason(), favoured), null);
  }

  /** The arithmetic of an alarm, in words. */
  static Line alarm(Alarm alarm, Site site) {
    return switch (alarm) {
      case Alarm.PeoplePerCity each ->
          new Line(
              site.t(
                  "claims.alarm.people",
                  Phrases.figure(each.people(), site),
                  Phrases.figure(each.cities(), site),
                  Phrases.figure(whole(each.perCity()), site)),
              "/represent?claimed=" + each.people().toPlainString());
      case Alarm.ShareAboveWhole each ->
          new Line(site.t("claims.alarm.share", Phrases.figure(each.share(), site)), null);
      case Alarm.MoreThanInvited each ->
          new Line(
              site.t(
                  "claims.alarm.invited",
                  Phrases.figure(each.signed(), site),
                  Phrases.figure(each.invited(), site)),
              null);
    };
  }

  private static BigDecimal whole(BigDecimal number) {
    return number.setScale(0, java.math.RoundingMode.HALF_EVEN);
  }
}
