package city.hansa.instruments.campaign;

import city.hansa.acts.Reason;
import city.hansa.acts.words.Wordings;
import city.hansa.instruments.campaign.Campaigns.Guest;
import city.hansa.instruments.campaign.Campaigns.Invited;
import city.hansa.instruments.campaign.Invitation.Contact;
import city.hansa.kernel.BadInput;
import city.hansa.site.FormState;
import city.hansa.site.Page;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Builds an invite list, shows it, and invites those in it. */
@Hidden
@Controller
class InviteController {
  private final Door door;
  private final CampaignPages pages;
  private final Campaigns campaigns;
  private final WishList lists;
  private final Sought sought;
  private final Letters letters;
  private final Wordings wordings;

  InviteController(
      Door door,
      CampaignPages pages,
      Campaigns campaigns,
      WishList lists,
      Sought sought,
      Letters letters,
      Wordings wordings) {
    this.door = door;
    this.pages = pages;
    this.campaigns = campaigns;
    this.lists = lists;
    this.sought = sought;
    this.letters = letters;
    this.wordings = wordings;
  }

  /** Nothing is written yet. */
  @PostMapping("/instruments/{id}/campaign/list")
  ModelAndView list(@PathVariable String id, @RequestParam Map<String, String> asked, Site site) {
    Door.Room room = door.enterAsRegistrar(id, site);
    try {
      boolean pasted = asked.getOrDefault("how", "").equals("names");
      String lines = pasted ? asked.getOrDefault("lines", "") : sought.lines(asked, site);
      return preview(room, lines, lists.read(lines, Map.of(), site), "", site);
    } catch (BadInput wrong) {
      FormState form = FormState.wrong("list", asked, wrong, site);
      ModelAndView again =
          Page.of("instruments/campaign/CampaignPage", site, pages.page(room, form, "", site));
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
  }

  @PostMapping("/instruments/{id}/campaign/invite")
  ModelAndView invite(@PathVariable String id, @RequestParam Map<String, String> asked, Site site) {
    Door.Room room = door.enterAsRegistrar(id, site);
    String lines = asked.getOrDefault("lines", "");
    List<Wish> wishes = lists.read(lines, asked, site);
    if (wishes.stream().anyMatch(Wish::isOpen)) {
      ModelAndView again = preview(room, lines, wishes, site.t("campaign.list.decide"), site);
      again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      return again;
    }
    Invited came =
        campaigns.invite(
            site.viewer(), id, room.keeper(), guests(wishes, site), site.asOf().today());
    if (came.refused().isEmpty()) {
      Door.Room after = door.enter(id, site);
      String said = site.t("campaign.invited", came.invited(), came.letters());
      return Page.of(
          "instruments/campaign/CampaignPage",
          site,
          pages.page(after, FormState.empty("list"), said, site));
    }
    return listPage(
        room,
        lines,
        List.of(),
        came.refused(),
        site.t("campaign.invited.some", came.invited(), came.letters(), came.refused().size()),
        site);
  }

  /** Each actor once; the last contact named counts. */
  private static List<Guest> guests(List<Wish> wishes, Site site) {
    Map<String, Guest> guests = new LinkedHashMap<>();
    for (Wish wish : wishes) {
      if (!wish.actor().isEmpty()) {
        Contact contact =
            wish.email().isEmpty() ? null : new Contact(wish.name(), wish.email(), site.language());
        Guest before = guests.get(wish.actor());
        boolean keep = contact == null && before != null;
        guests.put(wish.actor(), keep ? before : new Guest(wish.actor(), contact));
      }
    }
    return List.copyOf(guests.values());
  }

  private ModelAndView preview(
      Door.Room room, String lines, List<Wish> wishes, String problem, Site site) {
    return listPage(room, lines, wishes, Map.of(), problem, site);
  }

  private ModelAndView listPage(
      Door.Room room,
      String lines,
      List<Wish> wishes,
      Map<String, List<Reason>> refused,
      String problem,
      Site site) {
    ListPage page =
        new ListPage(
            room.id(),
            room.instrument().termsOn(site.asOf().today()).title(site.language()),
            lines,
            wishes,
            letters.areSetUp(),
            refused,
            wordings.of(site, List.of(), refused.keySet()),
            problem);
    return Page.of("instruments/campaign/ListPage", site, page);
  }
}
