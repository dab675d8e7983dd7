package city.hansa.lists.pages;

import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Pile;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One pile of names, and the one that is being decided.
 *
 * @param current the name at hand; null where the pile is empty
 * @param choices who may be meant by it
 * @param why what the engine says, in words; empty if nothing
 * @param searched what was searched instead; empty for nothing
 * @param names the names of this page of the pile
 * @param page from 0
 * @param more whether another page follows
 */
record NamesPage(
    BroughtList list,
    Pile pile,
    Map<Pile, Long> counts,
    @Nullable BroughtName current,
    List<Choice> choices,
    String why,
    String searched,
    List<Row> names,
    int page,
    boolean more) {

  /**
   * Somebody who may be meant.
   *
   * @param key the key that chooses; empty from the tenth on
   * @param facts what tells it from others, in the reader's words
   * @param percent how likely; empty where nobody has reckoned
   */
  record Choice(String key, String actor, String name, String facts, String percent) {}

  /**
   * A name of the pile.
   *
   * @param chosen name of the actor; empty if none is chosen
   */
  record Row(BroughtName name, String chosen) {}

  String pileWord() {
    return pile.name().toLowerCase(java.util.Locale.ROOT);
  }

  long count(Pile of) {
    return counts.getOrDefault(of, 0L);
  }
}
