package city.hansa.notices.follow;

import org.jspecify.annotations.Nullable;

/**
 * A page that asks for one word, or says what has been done.
 *
 * @param key of the messages: {@code .title}, {@code .words}, and {@code .go} for the button
 * @param what the words speak of; empty if nothing
 * @param path to which the button leads; null where nothing is asked
 */
record DonePage(String key, String what, @Nullable String path) {

  static DonePage of(String key) {
    return new DonePage(key, "", null);
  }

  static DonePage ask(String key, String what, String path) {
    return new DonePage(key, what, path);
  }
}
