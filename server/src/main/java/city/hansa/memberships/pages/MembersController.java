package city.hansa.memberships.pages;

import city.hansa.acts.words.KnownAt;
import city.hansa.acts.words.Reading;
import city.hansa.kernel.Viewer;
import city.hansa.memberships.book.Memberships;
import city.hansa.memberships.book.Reach;
import city.hansa.memberships.book.Sitting;
import city.hansa.memberships.view.Addresses;
import city.hansa.memberships.view.MemberFilter;
import city.hansa.memberships.view.MemberMap;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.HashSet;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The members of one network, as of any day. */
@Hidden
@Controller
class MembersController {
  static final Set<String> EVERYWHERE = Set.of("asOf", "lang", KnownAt.PARAMETER);
  private static final Set<String> NAMES = names();

  private final Memberships memberships;
  private final MembersHead.Finder heads;
  private final MembersPageMaker pages;

  MembersController(Memberships memberships, MembersHead.Finder heads, MembersPageMaker pages) {
    this.memberships = memberships;
    this.heads = heads;
    this.pages = pages;
  }

  private static Set<String> names() {
    Set<String> names = new HashSet<>(MemberFilter.NAMES);
    names.addAll(Set.of("page", "all"));
    return names;
  }

  @GetMapping("/actors/{id}/members")
  ModelAndView members(@PathVariable String id, Site site, Viewer viewer) {
    Addresses.check(site.query(), NAMES, EVERYWHERE);
    return switch (heads.find(id, site)) {
      case MembersHead.Found.Elsewhere(String successor) ->
          Page.leadTo(site.href("/actors/" + successor + "/members"));
      case MembersHead.Found.Here(MembersHead head, var actor) ->
          Page.of(
              "memberships/pages/MembersPage",
              site,
              pages.of(
                  head,
                  sitting(id, site, viewer),
                  reach(id, site, viewer),
                  MemberMoves.offered(actor, viewer),
                  site));
    };
  }

  private Sitting sitting(String id, Site site, Viewer viewer) {
    return memberships.sitting(id, site.asOf().day(), Reading.knownAt(site), viewer);
  }

  private Reach reach(String id, Site site, Viewer viewer) {
    return memberships.reach(id, site.asOf().day(), Reading.knownAt(site), viewer);
  }

  /** The points of the map. */
  @GetMapping("/actors/{id}/members/map.svg")
  ResponseEntity<String> map(@PathVariable String id, Site site, Viewer viewer) {
    return ResponseEntity.ok()
        .contentType(MediaType.valueOf("image/svg+xml"))
        .cacheControl(
            viewer.signedIn() ? CacheControl.noCache().cachePrivate() : CacheControl.noCache())
        .body(MemberMap.of(sitting(id, site, viewer)).svg());
  }
}
