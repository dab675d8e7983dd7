package city.hansa.instruments.campaign;

import city.hansa.acts.Reason;
import city.hansa.acts.words.Wording;
import java.util.List;
import java.util.Map;

/**
 * An invite list before anything is written, or what was refused of it.
 *
 * @param title of the instrument
 * @param lines as text, sent along
 * @param letters whether letters go to the contacts named
 * @param refused by actor, after inviting
 * @param problem what is wrong with the whole; empty if nothing
 */
record ListPage(
    String id,
    String title,
    String lines,
    List<Wish> wishes,
    boolean letters,
    Map<String, List<Reason>> refused,
    Wording words,
    String problem) {

  /** Those of which a person must decide whom they mean. */
  List<Wish> open() {
    return wishes.stream().filter(wish -> !wish.isId()).toList();
  }

  List<Wish> clear() {
    return wishes.stream().filter(Wish::isId).toList();
  }

  long contacts() {
    return wishes.stream().filter(wish -> !wish.email().isEmpty()).count();
  }

  String path() {
    return "/instruments/" + id + "/campaign";
  }
}
