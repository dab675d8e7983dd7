package city.hansa.engine.text.compare;

import city.hansa.engine.text.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the words of changes together again, by address. */
final class Replay {

  private Replay() {}

  static void of(Change change, Map<String, String> olds, Map<String, String> news) {
    switch (change) {
      case Change.Same one -> replay(one.before(), one.after(), one.words(), olds, news);
      case Change.Reworded one -> replay(one.before(), one.after(), one.words(), olds, news);
      case Change.Moved one -> replay(one.before(), one.after(), one.words(), olds, news);
      case Change.Split one ->
          one.after().forEach(p -> replay(one.before(), p.place(), p.words(), olds, news));
      case Change.Merged one ->
          one.before().forEach(p -> replay(p.place(), one.after(), p.words(), olds, news));
      case Change.Added one -> put(news, one.after(), one.words(), true);
      case Change.Deleted one -> put(olds, one.before(), one.words(), false);
    }
  }

  private static void replay(
      Place before, Place after, Words words, Map<String, String> olds, Map<String, String> news) {
    put(olds, before, words, false);
    put(news, after, words, true);
  }

  /** Headings and bodies of the pieces of one clause are put together. */
  private static void put(Map<String, String> to, Place place, Words words, boolean after) {
    String heading = after ? words.headingAfter() : words.headingBefore();
    String body = after ? words.bodyAfter() : words.bodyBefore();
    to.merge(place.address() + " heading", heading, String::concat);
    to.merge(place.address() + " body", body, String::concat);
  }

  static Map<String, String> words(Text text) {
    Map<String, String> words = new LinkedHashMap<>();
    text.walk()
        .forEach(clause -> {
          words.put(clause.address() + " heading", clause.heading());
          words.put(clause.address() + " body", clause.body());
        });
    return words;
  }
}
