package city.hansa.lists.pages;

import city.hansa.lists.BroughtList;
import city.hansa.lists.BroughtName;
import city.hansa.lists.BroughtName.Pile;
import city.hansa.lists.work.Deciding;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
 * @param part of the names of the pile that are wanted; empty for all
 * @param last the name that was decided before; null for none
 * @param meanwhile whether somebody else was quicker to decide the name at hand
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
    String part,
    @Nullable Row last,
    boolean meanwhile,
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

  String seen() {
    return current == null ? "" : Deciding.seen(current);
  }

  /** Address of a page of the pile. */
  String at(int number) {
    String text = URLEncoder.encode(part, StandardCharsets.UTF_8);
    return "/lists/"
        + list.id()
        + "/names?pile="
        + pileWord()
        + "&part="
        + text
        + "&page="
        + number;
  }

  long count(Pile of) {
    return counts.getOrDefault(of, 0L);
  }
}
