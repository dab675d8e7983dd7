package city.hansa.imports;

import city.hansa.kernel.Viewer;
import java.util.Optional;

/** Knows under which number it was made known what an import wrote. */
public interface Announcements {

  /** Where something is made known. */
  record Announcement(String number, String address) {}

  /**
   * One or two round trips.
   *
   * @param last number of the last thing that the import wrote
   * @return empty if nothing was made known, or the viewer may not read it
   */
  Optional<Announcement> find(long last, Viewer viewer);
}
