package city.hansa.instruments.campaign;

import city.hansa.accounts.Allowed;
import city.hansa.instruments.Instrument;
import city.hansa.instruments.roll.Roll;
import city.hansa.instruments.signing.Matters;
import city.hansa.kernel.Viewer.Role;
import city.hansa.site.Site;
import org.springframework.stereotype.Component;

/** Lets the depositary's office to its campaigns, and nobody else. */
@Component
class Door {
  private final Matters matters;

  Door(Matters matters) {
    this.matters = matters;
  }

  /**
   * A campaign, entered.
   *
   * @param keeper the depositary
   * @param registrar whether the viewer may do what the depositary does
   */
  record Room(Roll roll, String keeper, boolean registrar) {
    Instrument instrument() {
      return roll.instrument();
    }

    String id() {
      return instrument().id();
    }
  }

  /**
   * @throws city.hansa.kernel.Refused to those who hold no role there that works on campaigns
   * @throws city.hansa.kernel.NotFound if there is no such instrument for the viewer
   */
  Room enter(String id, Site site) {
    Allowed.signedIn(site.viewer());
    Roll roll = matters.roll(id, site);
    String keeper = roll.instrument().keeperOn(site.asOf().today());
    Allowed.at(site.viewer(), keeper, Role.REGISTRAR, Role.HEAD_OF_OFFICE, Role.DESK_OFFICER);
    return new Room(roll, keeper, site.viewer().has(Role.REGISTRAR, keeper));
  }

  /**
   * @throws city.hansa.kernel.Refused to those who are not the registrar
   */
  Room enterAsRegistrar(String id, Site site) {
    Room room = enter(id, site);
    Allowed.at(site.viewer(), room.keeper(), Role.REGISTRAR);
    return room;
  }
}
