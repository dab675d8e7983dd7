package city.hansa.actors;

import city.hansa.site.Site;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What other modules know of an actor, for its page. A module brings sections by declaring a bean;
 * they stand in the order of the beans, and say only what the reader of the {@link Site} may see.
 */
public interface ActorPanels {

  /** Asked once for each reading of the page; must cost no more than a few milliseconds. */
  List<Panel> of(Actor actor, Site site);

  /**
   * A section of the page; one without rows and figures is not shown.
   *
   * @param id for links to the section
   * @param heading in the reader's words
   * @param figures such as "12 ties", each with the address that shows them
   * @param rows a handful, the ones that matter most
   * @param more the page that has all of them
   * @param note what a reader must know, such as what is missing; empty for none
   */
  record Panel(
      String id,
      String heading,
      List<Entry> figures,
      List<Entry> rows,
      @Nullable Entry more,
      String note) {
    public Panel {
      figures = List.copyOf(figures);
      rows = List.copyOf(rows);
    }
  }

  /**
   * @param address where it leads; null if nowhere
   * @param detail said beside it; empty for nothing
   * @param tone class of the colour of the detail: ok, warn, late, or empty
   */
  record Entry(String label, @Nullable String address, String detail, String tone) {}
}
