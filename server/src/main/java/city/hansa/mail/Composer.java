package city.hansa.mail;

import java.util.Optional;

/**
 * Writes letters of one kind at the moment they are sent, so that they say what holds then and
 * nothing that their reader may not read any more.
 */
public interface Composer {

  /** A short, stable name, kept with every letter that waits. */
  String kind();

  /**
   * Asked once for each attempt to send.
   *
   * @param reference what {@link Mail#send(String, String)} was given
   * @return empty if there is nothing to say any more; the letter is then dropped
   */
  Optional<Letter> compose(String reference);
}
