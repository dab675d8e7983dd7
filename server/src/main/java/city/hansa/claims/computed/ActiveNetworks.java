package city.hansa.claims.computed;

import city.hansa.actors.NetworkRegister;
import city.hansa.claims.Claim;
import city.hansa.claims.ComputedFigure;
import city.hansa.claims.CountKind;
import city.hansa.claims.Origin;
import city.hansa.claims.Quantity;
import city.hansa.engine.register.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** How many networks of this register are active on a day, counted from their dates. */
@Component
class ActiveNetworks implements ComputedFigure {
  private static final Claim.About ABOUT =
      new Claim.About(
          "city-networks", "active", CountKind.NETWORK_ACTIVE, "network", "this register");
  private final NetworkRegister register;

  ActiveNetworks(NetworkRegister register) {
    this.register = register;
  }

  @Override
  public Set<String> subjects() {
    return Set.of(ABOUT.subject());
  }

  @Override
  public List<Claim> on(LocalDate day) {
    long sure = 0;
    long perhaps = 0;
    for (NetworkRegister.NetworkLife each : register.listAll()) {
      Truth active = each.existence().contains(day);
      sure += active == Truth.YES ? 1 : 0;
      perhaps += active == Truth.UNKNOWN ? 1 : 0;
    }
    String query = "networks of this register whose existence contains " + day;
    return List.of(
        Claim.computed(
            "computed-networks-active",
            ABOUT,
            Quantity.range(sure, sure + perhaps),
            day,
            new Origin.Computed(query, "/networks")));
  }
}
