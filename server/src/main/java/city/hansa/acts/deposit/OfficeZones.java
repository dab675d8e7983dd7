package city.hansa.acts.deposit;

import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** Zones of the organisations hosted here; UTC for any other. One round trip each. */
@Component
class OfficeZones implements Zones {
  private final Organisations organisations;

  OfficeZones(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public ZoneId of(String office) {
    return organisations.find(office).map(Organisation::zone).orElse(ZoneOffset.UTC);
  }
}
