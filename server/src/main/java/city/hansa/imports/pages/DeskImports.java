package city.hansa.imports.pages;

import city.hansa.accounts.DeskEntry;
import city.hansa.imports.runs.Kinds;
import city.hansa.kernel.Viewer;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The way from the desk to importing, for those who may bring something. */
@Component
@Order(50)
class DeskImports implements DeskEntry {
  private final Kinds kinds;

  DeskImports(Kinds kinds) {
    this.kinds = kinds;
  }

  @Override
  public List<Entry> entries(Viewer viewer) {
    boolean may =
        viewer.organisations().stream()
            .anyMatch(
                office -> kinds.all().stream().anyMatch(kind -> kind.mayBring(viewer, office)));
    return may ? List.of(new Entry("imports.title", "imports.lede", "/imports")) : List.of();
  }
}
