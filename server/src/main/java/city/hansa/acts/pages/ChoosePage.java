package city.hansa.acts.pages;

import city.hansa.acts.ActFamily;
import city.hansa.acts.ActType;
import city.hansa.acts.words.Wording;
import java.util.List;
import java.util.Map;

/**
 * What happened? The first question of whoever enters an act.
 *
 * @param kinds types that the viewer may enter, by the office at which they may, each family in
 *     order
 */
record ChoosePage(Map<String, List<Kind>> kinds, Wording words) {

  /** The kinds of one family. */
  record Kind(ActFamily family, List<ActType> types) {}
}
