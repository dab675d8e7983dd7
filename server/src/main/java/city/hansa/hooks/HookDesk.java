package city.hansa.hooks;

import city.hansa.accounts.DeskEntry;
import city.hansa.kernel.Viewer;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the desk offers of hooks. */
@Component
@Order(85)
class HookDesk implements DeskEntry {

  @Override
  public List<Entry> entries(Viewer viewer) {
    return viewer.organisations().isEmpty()
        ? List.of()
        : List.of(new Entry("hooks.title", "hooks.desk", "/desk/hooks"));
  }
}
