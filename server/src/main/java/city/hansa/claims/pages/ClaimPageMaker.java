package city.hansa.claims.pages;

import city.hansa.actors.Presences;
import city.hansa.claims.Account;
import city.hansa.claims.Claim;
import city.hansa.claims.Claims;
import city.hansa.claims.Finding;
import city.hansa.claims.Origin;
import city.hansa.claims.Phrases;
import city.hansa.claims.Quantity;
import city.hansa.claims.State;
import city.hansa.claims.stating.Stating;
import city.hansa.kernel.NotFound;
import city.hansa.site.Site;
import city.hansa.sources.Source;
import city.hansa.sources.Sources;
import city.hansa.sources.archive.Archive;
import city.hansa.sources.archive.Copy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the page of a claim shows. */
@Component
class ClaimPageMaker {
  private final Claims claims;
  private final Subjects subjects;
  private final Sources sources;
  private final Archive archive;
  private final Presences actors;

  ClaimPageMaker(
      Claims claims, Subjects subjects, Sources sources, Archive archive, Presences actors) {
    this.claims = claims;
    this.subjects = subjects;
    this.sources = sources;
    this.archive = archive;
    this.actors = actors;
  }

  /**
   * @throws NotFound if there is none that the viewer may read
   */
  ClaimPage page(String id, Site site) {
    Account account = claims.around(site.viewer(), id, site.asOf().day());
    Finding finding = account.find(id).orElseThrow(() -> new NotFound(id));
    Claim claim = finding.claim();
    String subject = claim.about().subject();
    ClaimViews views = new ClaimViews(site, account);
    List<Finding> others =
        account.findings().values().stream()
            .filter(each -> each.claim().about().subject().equals(subject))
            .filter(each -> !each.claim().id().equals(id))
            .toList();
    Subjects.Named names = subjects.among(List.of(subject), site);
    Source source = source(claim.source(), site);
    return new ClaimPage(
        views.of(finding),
        names.name(subject),
        names.address(subject),
        names.instrument(subject),
        names.instruments().getOrDefault(subject, ""),
        possible(claim.quantity(), site),
        source,
        source == null ? null : copy(source),
        source(claim.quotes(), site),
        others.stream().filter(each -> sameAs(each.claim(), claim)).map(views::of).toList(),
        others.stream().filter(each -> !sameAs(each.claim(), claim)).map(views::of).toList(),
        account.reckonedFrom(List.of(finding)).stream()
            .map(each -> ReckoningWords.of(each, site))
            .toList(),
        represent(claim),
        offices(site),
        claim.origin() instanceof Origin.Stated && finding.state() != State.WITHDRAWN,
        finding.state() == State.DISPUTED);
  }

  private Map<String, String> offices(Site site) {
    return new TreeMap<>(
        actors.names(Stating.offices(site.viewer()), site.asOf().day(), site.language()));
  }

  private static boolean sameAs(Claim one, Claim other) {
    return one.about().equals(other.about());
  }

  private @Nullable Source source(@Nullable String id, Site site) {
    return id == null ? null : sources.findSource(site.viewer(), id).orElse(null);
  }

  private @Nullable Copy copy(Source source) {
    return archive.newest(List.of(source.id())).get(source.id());
  }

  private static @Nullable String represent(Claim claim) {
    boolean people =
        claim.about().kind().residents() && !(claim.origin() instanceof Origin.Computed);
    return people ? "/represent?claimed=" + claim.quantity().number().toBigInteger() : null;
  }

  private static String possible(Quantity quantity, Site site) {
    BigDecimal low = quantity.low();
    BigDecimal high = quantity.high();
    if (low != null && high != null) {
      return low.compareTo(high) == 0
          ? site.t("claims.possible.exact", Phrases.figure(low, site))
          : site.t(
              "claims.possible.between", Phrases.figure(low, site), Phrases.figure(high, site));
    }
    return low != null
        ? site.t("claims.possible.from", Phrases.figure(low, site))
        : site.t("claims.possible.until", high == null ? "" : Phrases.figure(high, site));
  }
}
