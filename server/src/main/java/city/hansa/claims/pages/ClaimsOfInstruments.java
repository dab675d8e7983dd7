package city.hansa.claims.pages;

import city.hansa.claims.ClaimQuery;
import city.hansa.claims.Claims;
import city.hansa.claims.Finding;
import city.hansa.claims.Listing;
import city.hansa.instruments.SaidOfInstruments;
import city.hansa.site.Figure;
import city.hansa.site.Site;
import java.util.List;
import org.springframework.stereotype.Component;

/** The figures that somebody gave of an instrument, for its page. */
@Component
class ClaimsOfInstruments implements SaidOfInstruments {
  private static final int MOST = 20;
  private final Claims claims;

  ClaimsOfInstruments(Claims claims) {
    this.claims = claims;
  }

  @Override
  public List<Saying> of(String instrument, Site site) {
    if (!claims.isAnyAbout(site.viewer(), instrument)) {
      return List.of();
    }
    ClaimQuery query = new ClaimQuery(instrument, null, null, null, null, MOST);
    Listing listing = claims.list(site.viewer(), query, site.asOf().day());
    ClaimViews views = new ClaimViews(site, listing.account());
    return listing.items().stream()
        .filter(each -> !each.claim().reckoned())
        .map(each -> saying(each, views, site))
        .toList();
  }

  private static Saying saying(Finding finding, ClaimViews views, Site site) {
    Figure figure = views.of(finding).figure();
    return new Saying(
        figure.value() + " " + figure.unit(),
        figure.kind() + ", " + figure.asOf() + " · " + figure.origin(),
        site.t("claims.state." + finding.state()),
        "/claims/" + finding.claim().id());
  }
}
