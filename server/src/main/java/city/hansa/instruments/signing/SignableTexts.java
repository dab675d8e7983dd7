package city.hansa.instruments.signing;

import city.hansa.kernel.Viewer;
import java.util.List;

/**
 * The versions of a text that can be signed: whoever keeps texts answers. Without an answerer an
 * instrument is signed by its title.
 */
public interface SignableTexts {

  /**
   * One version in one language.
   *
   * @param id as acts name it
   * @param language BCP 47
   * @param address of this site where it is read
   */
  record Version(String id, String title, String language, String address) {}

  /** Those that the viewer may read, the authentic ones first; empty if there are none. */
  List<Version> versions(String instrument, Viewer viewer);
}
