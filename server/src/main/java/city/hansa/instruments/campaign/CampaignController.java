package city.hansa.instruments.campaign;

import city.hansa.accounts.Secret;
import city.hansa.actors.Handbooks;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.PublicAddress;
import city.hansa.site.SafeCsv;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The campaign of an instrument: how far it has come, reminders, links. */
@Hidden
@Controller
class CampaignController {
  private final Door door;
  private final CampaignPages pages;
  private final Campaigns campaigns;
  private final PublicAddress address;
  private final Handbooks handbooks;

  CampaignController(
      Door door,
      CampaignPages pages,
      Campaigns campaigns,
      PublicAddress address,
      Handbooks handbooks) {
    this.door = door;
    this.pages = pages;
    this.campaigns = campaigns;
    this.address = address;
    this.handbooks = handbooks;
  }

  @GetMapping("/instruments/{id}/campaign")
  ModelAndView show(@PathVariable String id, Site site) {
    return page(door.enter(id, site), "", site);
  }

  private ModelAndView page(Door.Room room, String said, Site site) {
    return Page.of(
        "instruments/campaign/CampaignPage",
        site,
        pages.page(room, FormState.empty("list"), said, site));
  }

  /** Everybody in the campaign, without the contacts. */
  @GetMapping("/instruments/{id}/campaign.csv")
  ResponseEntity<String> csv(@PathVariable String id, Site site) {
    Door.Room room = door.enter(id, site);
    String text = CampaignCsv.of(pages.standings(room, site), handbooks.current(), site);
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, SafeCsv.TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + id + "-campaign.csv\"")
        .body(text);
  }

  @PostMapping("/instruments/{id}/campaign/reminders")
  ModelAndView remind(@PathVariable String id, Site site) {
    Door.Room room = door.enterAsRegistrar(id, site);
    int sent =
        campaigns.remind(
            site.viewer(),
            room.keeper(),
            CampaignPages.silent(pages.standings(room, site)).stream()
                .map(each -> Objects.requireNonNull(each.invitation()))
                .toList());
    return page(room, site.t("campaign.reminded", sent), site);
  }

  /** A link for handing on, shown once; mail need not be set up. */
  @PostMapping("/instruments/{id}/campaign/links/{invitation}")
  ModelAndView link(
      @PathVariable String id,
      @PathVariable UUID invitation,
      Site site,
      HttpServletResponse response) {
    Door.Room room = door.enterAsRegistrar(id, site);
    Secret secret = campaigns.link(site.viewer(), room.keeper(), id, invitation);
    response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    LinkPage page =
        new LinkPage(
            id,
            room.instrument().termsOn(site.asOf().today()).title(site.language()),
            address.of("/sign/" + secret.text()),
            Links.LIFE.toDays());
    return Page.of("instruments/campaign/LinkPage", site, page);
  }

  @PostMapping("/instruments/{id}/campaign/links/{invitation}/revoke")
  ModelAndView revoke(@PathVariable String id, @PathVariable UUID invitation, Site site) {
    Door.Room room = door.enterAsRegistrar(id, site);
    campaigns.revoke(site.viewer(), room.keeper(), id, invitation);
    return page(room, site.t("campaign.revoked"), site);
  }
}
