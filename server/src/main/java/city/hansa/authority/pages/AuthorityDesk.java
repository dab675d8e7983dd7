package city.hansa.authority.pages;

import city.hansa.accounts.DeskEntry;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.kernel.Viewer;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Authority on the desk, one entry for every organisation of the viewer. */
@Component
@Order(500)
class AuthorityDesk implements DeskEntry {
  private final Organisations organisations;

  AuthorityDesk(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public List<Entry> entries(Viewer viewer) {
    return viewer.organisations().stream().map(this::entry).toList();
  }

  private Entry entry(String organisation) {
    String name = organisations.find(organisation).map(Organisation::name).orElse(organisation);
    String address = "/desk/authority/" + organisation;
    return new Entry("authority.desk", "authority.desk.detail", address, name);
  }
}
