package city.hansa.acts.words;

import city.hansa.ledger.Ledger;
import city.hansa.site.PublicAddress;
import city.hansa.site.Site;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * What a printed page needs to be checked: where it was read, and how far the log had come.
 *
 * @param origin the name of the log
 * @param acts in the log
 * @param root its hash in base64
 */
public record Paper(String address, String origin, String acts, String root) {

  /** Makes it; one round trip. */
  @Component
  public static class Maker {
    private final Ledger ledger;
    private final PublicAddress address;

    Maker(Ledger ledger, PublicAddress address) {
      this.ledger = ledger;
      this.address = address;
    }

    public Paper of(Site site) {
      List<String> lines = ledger.checkpoint().lines().toList();
      return new Paper(address.of(site.here("lang", "")), lines.get(0), lines.get(1), lines.get(2));
    }
  }
}
