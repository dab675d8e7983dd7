package city.hansa.accounts;

import city.hansa.kernel.Viewer;
import java.util.List;

/**
 * What a module adds to the desk, the first page of whoever is signed in. A bean of this type is
 * enough; entries stand in the order of the beans ({@code @Order}).
 */
public interface DeskEntry {

  /**
   * A link on the desk.
   *
   * @param titleKey key in the message bundles: what can be done
   * @param detailKey key of one sentence more
   * @param address of this site
   * @param about what the two texts take as {0}, such as the name of an organisation
   */
  record Entry(String titleKey, String detailKey, String address, String about) {

    public Entry(String titleKey, String detailKey, String address) {
      this(titleKey, detailKey, address, "");
    }
  }

  /** What this viewer may do, most wanted first; empty if nothing. */
  List<Entry> entries(Viewer viewer);
}
