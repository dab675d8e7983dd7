package city.hansa.actors;

import city.hansa.engine.register.Period;
import org.jspecify.annotations.Nullable;

/**
 * One name of an actor.
 *
 * @param language BCP 47 tag; null when the source states none
 * @param period when it was borne
 */
public record Name(
    String text, @Nullable String language, Use use, Period period, String sourceId) {

  /** What a name is for. */
  public enum Use {
    OFFICIAL,
    SHORT,
    ALTERNATE,
    FORMER
  }

  /** ISO 15924 code of the script in which most of the name is written, such as Latn or Arab. */
  public String script() {
    return Scripts.of(text);
  }
}
