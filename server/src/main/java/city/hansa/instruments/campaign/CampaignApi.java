package city.hansa.instruments.campaign;

import city.hansa.accounts.NeedsScope;
import city.hansa.accounts.Scope;
import city.hansa.acts.words.Wording;
import city.hansa.acts.words.Wordings;
import city.hansa.instruments.campaign.Campaigns.Guest;
import city.hansa.instruments.campaign.Campaigns.Invited;
import city.hansa.instruments.campaign.Invitation.Contact;
import city.hansa.kernel.BadInput;
import city.hansa.mail.EmailAddress;
import city.hansa.site.Site;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The campaign of an instrument, for programs of the depositary. */
@RestController
@RequestMapping("/api/v1/instruments/{id}/campaign")
@Tag(name = "Campaigns")
class CampaignApi {
  private static final int MOST = 20_000;

  private final Door door;
  private final CampaignPages pages;
  private final Campaigns campaigns;
  private final Wordings wordings;

  CampaignApi(Door door, CampaignPages pages, Campaigns campaigns, Wordings wordings) {
    this.door = door;
    this.pages = pages;
    this.campaigns = campaigns;
    this.wordings = wordings;
  }

  /**
   * Whom to invite.
   *
   * @param actor id
   * @param email of the person to write to; without it no letter goes out
   * @param language of the letter, a BCP 47 tag; English if it is not said
   */
  record Wished(
      @Nullable String actor,
      @Nullable String name,
      @Nullable String email,
      @Nullable String language) {}

  /** Each actor once. */
  record Wishes(@Nullable List<Wished> guests) {}

  /**
   * What came of it.
   *
   * @param refused by actor, why it was not invited anew
   */
  record Came(int invited, int letters, Map<String, List<String>> refused) {}

  /** How many letters are on their way. */
  record Reminded(int letters) {}

  @Operation(
      summary = "How far a campaign has come",
      description = "For the office of the depositary: progress in all, by region and size class.")
  @GetMapping
  CampaignFacts campaign(@PathVariable String id, @Parameter(hidden = true) Site site) {
    return CampaignFacts.of(id, pages.standings(door.enter(id, site), site));
  }

  @Operation(
      summary = "Invite actors, and write to those whose address is given",
      description = "For the registrar. One act for each; those refused are named with reasons.")
  @NeedsScope(Scope.ACTS_WRITE)
  @PostMapping("/invitations")
  @ResponseStatus(HttpStatus.CREATED)
  Came invite(
      @PathVariable String id, @RequestBody Wishes sent, @Parameter(hidden = true) Site site) {
    Door.Room room = door.enterAsRegistrar(id, site);
    Invited came =
        campaigns.invite(site.viewer(), id, room.keeper(), guests(sent), site.asOf().today());
    Wording words = wordings.of(site, List.of(), came.refused().keySet());
    Map<String, List<String>> refused = new LinkedHashMap<>();
    came.refused()
        .forEach(
            (actor, reasons) -> refused.put(actor, reasons.stream().map(words::reason).toList()));
    return new Came(came.invited(), came.letters(), refused);
  }

  @Operation(
      summary = "Write again to everybody who has not answered",
      description = "For the registrar.")
  @NeedsScope(Scope.ACTS_WRITE)
  @PostMapping("/reminders")
  Reminded remind(@PathVariable String id, @Parameter(hidden = true) Site site) {
    Door.Room room = door.enterAsRegistrar(id, site);
    List<Invitation> silent =
        CampaignPages.silent(pages.standings(room, site)).stream()
            .map(each -> Objects.requireNonNull(each.invitation()))
            .toList();
    return new Reminded(campaigns.remind(site.viewer(), room.keeper(), silent));
  }

  private static List<Guest> guests(Wishes sent) {
    List<Wished> wished = Objects.requireNonNullElse(sent.guests(), List.of());
    if (wished.isEmpty() || wished.size() > MOST) {
      throw new BadInput("guests", "", "campaign.problem.guests", MOST);
    }
    Map<String, Guest> guests = new LinkedHashMap<>();
    for (int at = 0; at < wished.size(); at++) {
      Wished each = wished.get(at);
      String actor = Objects.requireNonNullElse(each.actor(), "").strip();
      if (actor.isEmpty()) {
        throw new BadInput("guests[" + at + "].actor", "", "acts.refused.missing");
      }
      guests.put(actor, new Guest(actor, contact(each, at)));
    }
    return List.copyOf(guests.values());
  }

  private static @Nullable Contact contact(Wished each, int at) {
    String email = Objects.requireNonNullElse(each.email(), "").strip();
    if (email.isEmpty()) {
      return null;
    }
    if (!EmailAddress.fits(email)) {
      throw new BadInput("guests[" + at + "].email", email, "campaign.problem.email", at + 1);
    }
    return new Contact(
        Objects.requireNonNullElse(each.name(), "").strip(),
        email,
        Locale.forLanguageTag(Objects.requireNonNullElse(each.language(), "en")));
  }
}
