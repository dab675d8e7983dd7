package city.hansa.accounts.pages;

import city.hansa.accounts.DeskEntry;
import city.hansa.accounts.Organisation;
import city.hansa.accounts.Organisations;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What accounts add to the desk, after everything else. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class OwnDesk implements DeskEntry {
  private final Organisations organisations;

  OwnDesk(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public List<Entry> entries(Viewer viewer) {
    List<Entry> entries = new ArrayList<>();
    if (viewer.administrator()) {
      entries.add(new Entry("admin.title", "admin.lede", "/admin"));
    }
    for (String organisation : viewer.organisations()) {
      String name = organisations.find(organisation).map(Organisation::name).orElse(organisation);
      entries.add(
          new Entry("desk.people", "desk.people.detail", "/desk/people/" + organisation, name));
    }
    boolean auditor =
        viewer.organisations().stream().anyMatch(each -> viewer.has(Role.AUDITOR, each));
    if (auditor || viewer.administrator()) {
      entries.add(new Entry("audit.title", "audit.lede", "/audit"));
    }
    entries.add(new Entry("account.title", "desk.account.detail", "/account"));
    return entries;
  }
}
