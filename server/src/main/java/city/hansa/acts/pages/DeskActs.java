package city.hansa.acts.pages;

import city.hansa.accounts.DeskEntry;
import city.hansa.kernel.Viewer;
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
    return may.enter(viewer)
        ? List.of(new Entry("acts.enter", "acts.choose.lede", "/acts/new"))
        : List.of();
  }
}
