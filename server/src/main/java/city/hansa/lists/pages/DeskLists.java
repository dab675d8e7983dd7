package city.hansa.lists.pages;

import city.hansa.accounts.DeskEntry;
import city.hansa.acts.ActType;
import city.hansa.kernel.Viewer;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the desk to lists, for those who may bring one. */
@Component
@Order(51)
class DeskLists implements DeskEntry {

  @Override
  public List<Entry> entries(Viewer viewer) {
    return offices(viewer).isEmpty()
        ? List.of()
        : List.of(new Entry("lists.title", "lists.lede", "/lists"));
  }

  /** Ids of organisations in whose name the viewer may bring lists. */
  static List<String> offices(Viewer viewer) {
    return viewer.organisations().stream()
        .filter(each -> ActType.DESK.stream().anyMatch(role -> viewer.has(role, each)))
        .toList();
  }
}
