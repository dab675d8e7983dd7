package city.hansa.acts.pages;

import city.hansa.accounts.DeskEntry;
import city.hansa.kernel.Viewer;
import city.hansa.kernel.Viewer.Role;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Entering acts, on the desk. */
@Component
@Order(10)
class DeskActs implements DeskEntry {
  private final May may;

  DeskActs(May may) {
    this.may = may;
  }

  @Override
  public List<Entry> entries(Viewer viewer) {
    List<Entry> entries = new ArrayList<>();
    if (may.enter(viewer)) {
      entries.add(new Entry("acts.enter", "acts.choose.lede", "/acts/new"));
    }
    if (viewer.roles().values().stream().anyMatch(roles -> roles.contains(Role.REGISTRAR))) {
      entries.add(new Entry("acts.keys.title", "acts.keys.lede", "/log/key"));
    }
    return entries;
  }
}
