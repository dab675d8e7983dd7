package city.hansa.accounts.pages;

import city.hansa.accounts.Account;
import city.hansa.accounts.Organisation;
import city.hansa.site.FormState;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;

/** People and organisations, for administrators. */
record AdminPage(List<Account> people, List<Organisation> organisations, FormState form) {

  private static final Pattern NAMED =
      Pattern.compile(
          "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

  /** Time zones to choose from: those named after places. */
  List<String> zones() {
    return ZoneId.getAvailableZoneIds().stream()
        .filter(zone -> NAMED.matcher(zone).matches())
        .sorted()
        .toList();
  }
}
